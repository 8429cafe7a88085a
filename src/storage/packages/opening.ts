import { MOST_HEADER_BYTES, readHeader } from './age-header'
import { refused, refusedSize, type Refused } from './refused'

/**
 * What a picked file opens with, from its size and its first lines: what to ask the person for. `plain` is
 * a file of notes that is not encrypted, if it is one of ours at all.
 */
export async function howItOpens(file: Blob): Promise<'passphrase' | 'keys' | 'plain' | Refused> {
  const size = refusedSize(file.size)
  if (size) return size
  try {
    const start = new Uint8Array(await file.slice(0, MOST_HEADER_BYTES + 1).arrayBuffer())
    // "{", behind blanks at most.
    if (/^\s*\{/.test(new TextDecoder('latin1').decode(start.subarray(0, 100)))) return 'plain'
    const header = readHeader(start)
    return 'ends' in header ? header.kind : header
  } catch {
    return refused('failed')
  }
}
