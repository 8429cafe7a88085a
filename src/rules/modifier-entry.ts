/** Modifiers of one line as typed ("gp, 59"), upper-cased and split; blanks dropped, order and duplicates kept. */
export const readModifiers = (entry: string): readonly string[] =>
  entry
    .toUpperCase()
    .split(/[\s,;/]+/)
    .filter((m) => m !== '')
