import { crc32, inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50

export interface Zipped {
  readonly name: string
  readonly bytes: Buffer
  /** Date and time as the zip has them, two numbers of 16 bits. */
  readonly stamp: readonly [time: number, date: number]
}

/** Reads a zip as its specification (PKWARE APPNOTE 4.3) says, by its central directory; checks every sum. */
export function unzipped(zip: Buffer): readonly Zipped[] {
  const end = zip.length - 22
  if (zip.readUInt32LE(end) !== END) throw new Error('No end of a central directory')
  const count = zip.readUInt16LE(end + 10)
  let at = zip.readUInt32LE(end + 16)
  return Array.from({ length: count }, () => {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('Not an entry')
    const method = zip.readUInt16LE(at + 10)
    const stamp = [zip.readUInt16LE(at + 12), zip.readUInt16LE(at + 14)] as const
    const sum = zip.readUInt32LE(at + 16)
    const [packed, size] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24)]
    const lengths = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset))
    const [ofName = 0, ofExtra = 0, ofComment = 0] = lengths
    const local = zip.readUInt32LE(at + 42)
    const name = zip.toString('utf8', at + 46, at + 46 + ofName)
    at += 46 + ofName + ofExtra + ofComment
    if (zip.readUInt32LE(local) !== LOCAL) throw new Error('Not a file')
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const data = zip.subarray(start, start + packed)
    const bytes = method === 0 ? data : inflateRawSync(data)
    if (bytes.length !== size || crc32(bytes) !== sum) throw new Error(`${name} is damaged`)
    return { name, bytes, stamp }
  })
}
