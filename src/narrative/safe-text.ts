// Spaces that are not the plain one, tabs among them; what is pasted elsewhere keeps only plain spaces.
const ODD_SPACES = /[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g
// Control characters but line feed, marks that turn the reading direction, text nobody can see,
// halves of characters and code points that are none.
const UNSAFE =
  /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}\p{Noncharacter_Code_Point}\u00ad\u200b\u2060-\u2064\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/**
 * Text that is safe to paste into another system: control characters, direction overrides and
 * invisible characters are gone, tabs and odd spaces are spaces, line ends are LF. What the note
 * keeps is not touched; this is for output alone.
 */
export const safeText = (text: string): string =>
  text.replace(LINE_BREAKS, '\n').replace(ODD_SPACES, ' ').replace(UNSAFE, '')

/** `safeText` on one line, trimmed; runs of white space become one space. */
export const safeLine = (text: string): string => safeText(text).replace(/\s+/g, ' ').trim()
