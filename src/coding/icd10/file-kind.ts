/** What a file is by its first bytes; `text` is what a table may be. */
export type FileKind = 'empty' | 'zip' | 'spreadsheet' | 'pdf' | 'web-page' | 'wide-text' | 'text'

const begins = (head: Uint8Array, ...bytes: readonly number[]) =>
  bytes.every((byte, at) => head[at] === byte)

/**
 * Tells the files that people pick by mistake: the packed archive, a spreadsheet, the page the file is
 * offered on. `wide-text` is text of two bytes a character.
 */
export function fileKindOf(head: Uint8Array): FileKind {
  if (head.length === 0) return 'empty'
  if (begins(head, 0xff, 0xfe) || begins(head, 0xfe, 0xff)) return 'wide-text'
  if (begins(head, 0x50, 0x4b)) {
    const names = new TextDecoder('latin1').decode(head)
    return /xl\/|\[Content_Types\]|mimetypeapplication\/vnd\.oasis/.test(names)
      ? 'spreadsheet'
      : 'zip'
  }
  if (begins(head, 0xd0, 0xcf, 0x11, 0xe0)) return 'spreadsheet'
  if (begins(head, 0x25, 0x50, 0x44, 0x46)) return 'pdf'
  const start = new TextDecoder().decode(head.subarray(0, 200)).replace(/^\uFEFF/, '')
  return /^\s*</.test(start) ? 'web-page' : 'text'
}
