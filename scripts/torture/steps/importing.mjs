/** A package that is taken in. Its screen is not there yet. */
export const importing = {
  name: 'import',
  title: 'Import of a package',
  missing: 'the app has no screen for it yet',
}
