const MOST = 256 * 1024 * 1024

/** Snappy, one block (github.com/google/snappy, format_description.txt); undefined when it is none. */
export function unsnappy(bytes) {
  let size = 0
  let at = 0
  for (let shift = 0; ; shift += 7) {
    if (at >= bytes.length || shift > 28) return undefined
    const byte = bytes[at++]
    size += (byte & 0x7f) * 2 ** shift
    if (byte < 0x80) break
  }
  if (size === 0 || size > MOST || size > bytes.length * 64) return undefined
  const out = Buffer.alloc(size)
  let end = 0
  while (end < size) {
    if (at >= bytes.length) return undefined
    const tag = bytes[at++]
    let length = tag >> 2
    if ((tag & 3) === 0) {
      if (length >= 60) {
        const more = length - 59
        if (at + more > bytes.length) return undefined
        length = bytes.readUIntLE(at, more)
        at += more
      }
      length += 1
      if (at + length > bytes.length || end + length > size) return undefined
      bytes.copy(out, end, at, at + length)
      at += length
      end += length
      continue
    }
    let back
    if ((tag & 3) === 1) {
      back = ((tag >> 5) << 8) + bytes[at]
      length = (length & 7) + 4
      at += 1
    } else {
      const wide = (tag & 3) === 2 ? 2 : 4
      if (at + wide > bytes.length) return undefined
      back = bytes.readUIntLE(at, wide)
      length += 1
      at += wide
    }
    if (!(back > 0) || back > end || end + length > size) return undefined
    // A copy may run into what it has just written.
    for (let i = 0; i < length; i += 1, end += 1) out[end] = out[end - back]
  }
  return out
}
