const utf8 = new TextEncoder()

/** SHA-256. A text is taken as its UTF-8. */
export async function sha256(
  of: string | Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = typeof of === 'string' ? utf8.encode(of) : of
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}

/** Base64 for addresses and file names (RFC 4648, section 5), without padding. */
export const toBase64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** The bytes of such a text, undefined for any other: each sequence of bytes has one text only. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0))
  return toBase64url(bytes) === text ? bytes : undefined
}
