// Every byte of a browser's profile, as it lies there and taken out of whatever it is packed in.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { brotliDecompressSync, constants, inflateRawSync, inflateSync } from 'node:zlib'
import { logRecords, tableBlocks } from './leveldb.mjs'
import { unsnappy } from './snappy.mjs'

const MOST = 64 * 1024 * 1024
const DEEPEST = 3
// What is cut off or followed by something else is read as far as it goes.
const TOLERANT = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST }

const attempt = (unpack) => {
  try {
    const bytes = unpack()
    return bytes.length > 0 ? bytes : undefined
  } catch {
    return undefined
  }
}

/** Where the packed part of a gzip stream begins: behind a header that may hold a name and more. */
function behindHeader(bytes, at) {
  const flags = bytes[at + 3]
  let begin = at + 10
  if (flags & 4) begin += 2 + bytes.readUInt16LE(begin)
  for (const flag of [8, 16]) if (flags & flag) begin = bytes.indexOf(0, begin) + 1
  return flags & 2 ? begin + 2 : begin
}

/** Streams that say where they begin: gzip, zlib, and V8's values that Chromium packs with snappy. */
function* embedded(bytes) {
  for (let at = bytes.indexOf(0x1f); at >= 0; at = bytes.indexOf(0x1f, at + 1))
    if (bytes[at + 1] === 0x8b && bytes[at + 2] === 8) {
      const plain = attempt(() => inflateRawSync(bytes.subarray(behindHeader(bytes, at)), TOLERANT))
      if (plain) yield ['gzip', plain]
    }
  for (let at = bytes.indexOf(0x78); at >= 0; at = bytes.indexOf(0x78, at + 1))
    if ((0x7800 + bytes[at + 1]) % 31 === 0) {
      const plain = attempt(() => inflateSync(bytes.subarray(at), TOLERANT))
      if (plain) yield ['zlib', plain]
    }
  const packed = Buffer.from([0xff, 0x11])
  for (let at = bytes.indexOf(packed); at >= 0; at = bytes.indexOf(packed, at + 1)) {
    const plain = unsnappy(bytes.subarray(at + 3))
    if (plain) yield ['snappy', plain]
  }
}

/** Streams that do not say so: a file, or the answer that a cache file holds behind its key, as a whole. */
function* whole(bytes) {
  const starts = [0]
  // Chromium's simple cache: magic, version, the key's length, then the key itself.
  if (bytes.length > 24 && bytes.readUInt32LE(0) === 0x6d_1b_a7_30)
    starts.push(24 + bytes.readUInt32LE(12))
  if (bytes.length > 24 && bytes.readBigUInt64LE(0) === 0xfc_fb_6d_1b_a7_72_5c_30n)
    starts.push(20 + bytes.readUInt32LE(12), 24 + bytes.readUInt32LE(12))
  for (const start of starts) {
    const rest = bytes.subarray(start)
    const deflated = attempt(() => inflateRawSync(rest, TOLERANT))
    if (deflated) yield ['deflate', deflated]
    const brotli = attempt(() =>
      brotliDecompressSync(rest, {
        finishFlush: constants.BROTLI_OPERATION_FLUSH,
        maxOutputLength: MOST,
      }),
    )
    if (brotli) yield ['brotli', brotli]
  }
}

function* unpacked(bytes, how = '', depth = 0) {
  yield [how, bytes]
  if (depth === DEEPEST) return
  for (const [kind, plain] of embedded(bytes))
    yield* unpacked(plain, how ? `${how}, ${kind}` : kind, depth + 1)
}

/** Everything that `finders` see in the folder, by file; and what could not be read. */
export function scan(folder, finders) {
  const result = { files: 0, bytes: 0, unread: 0, hits: [] }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath ?? entry.path, entry.name)
    const file = readFileSync(path)
    result.files += 1
    result.bytes += file.length
    const views = [['', file], ...whole(file)]
    if (path.endsWith('.ldb')) {
      const { blocks, unread } = tableBlocks(file)
      result.unread += unread
      for (const block of blocks) views.push(['table block', block])
    }
    if (/\.log$|MANIFEST-\d+$/.test(path))
      for (const record of logRecords(file)) views.push(['log record', record])
    for (const [how, view] of views)
      for (const [deeper, bytes] of unpacked(view, how))
        for (const find of finders)
          for (const hit of find(bytes))
            result.hits.push({ file: relative(folder, path), how: deeper, ...hit })
  }
  return result
}
