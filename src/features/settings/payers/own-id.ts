/** An id for a profile of the clinic's own: its name, readable in a note of a device that does not know it. */
export function ownId(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  const slug = (words ?? []).join('-').slice(0, 40)
  return `own-${slug === '' ? '' : `${slug}-`}${crypto.randomUUID().slice(0, 8)}`
}
