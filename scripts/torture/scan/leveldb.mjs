// Reads what a LevelDB holds, as its files hold it: tables in compressed blocks, logs in pieces of records.
import { unsnappy } from './snappy.mjs'

const MAGIC = Buffer.from('57fb808b247547db', 'hex')

function varint(bytes, at) {
  let value = 0
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++]
    value += (byte & 0x7f) * 2 ** shift
    if (byte < 0x80) return [value, at]
  }
}

/** The blocks of a table (.ldb); `unread` counts those in a compression that is not known here. */
export function tableBlocks(file) {
  const found = { blocks: [], unread: 0 }
  if (file.length < 48 || !file.subarray(-8).equals(MAGIC)) return found
  const block = (at, length) => {
    const bytes = file.subarray(at, at + length)
    const kind = file[at + length]
    if (kind === 0) return bytes
    const plain = kind === 1 ? unsnappy(bytes) : undefined
    if (!plain) found.unread += 1
    return plain
  }
  const footer = file.subarray(-48)
  let at = varint(footer, varint(footer, 0)[1])[1]
  let where
  let length
  ;[where, at] = varint(footer, at)
  ;[length, at] = varint(footer, at)
  const index = block(where, length)
  if (!index) return found
  // Entries, then the offsets of the restarts and their number.
  const end = index.length - 4 - 4 * index.readUInt32LE(index.length - 4)
  for (let entry = 0; entry < end;) {
    let unshared
    let size
    ;[, entry] = varint(index, entry)
    ;[unshared, entry] = varint(index, entry)
    ;[size, entry] = varint(index, entry)
    const handle = index.subarray(entry + unshared, entry + unshared + size)
    const [from, next] = varint(handle, 0)
    const plain = block(from, varint(handle, next)[0])
    if (plain) found.blocks.push(plain)
    entry += unshared + size
  }
  return found
}

const PAGE = 32 * 1024
const HEADER = 7
const LAST = 4

/** The records of a log (.log, MANIFEST), each whole again. */
export function logRecords(file) {
  const records = []
  let pieces = []
  for (let page = 0; page < file.length; page += PAGE) {
    const end = Math.min(page + PAGE, file.length)
    for (let at = page; at + HEADER <= end;) {
      const length = file.readUInt16LE(at + 4)
      const kind = file[at + 6]
      if (kind === 0 || kind > LAST) break
      pieces.push(file.subarray(at + HEADER, Math.min(at + HEADER + length, end)))
      at += HEADER + length
      if (kind === 1 || kind === LAST) {
        records.push(Buffer.concat(pieces))
        pieces = []
      }
    }
  }
  if (pieces.length > 0) records.push(Buffer.concat(pieces))
  return records
}
