import { dateText } from '../../../narrative/date-text'
import { canonicalJson } from '../../../vault/canonical-json'
import { sha256 } from '../../../vault/digest'
import { timelineSvg } from '../../../note-view/timeline/timeline-svg'
import { findingsCsv } from './findings-csv'
import { historyCsv } from './history-csv'
import { noteTxt } from './note-txt'
import type { PacketNote, Say } from './packet-note'
import { readme, type PacketFile } from './readme'
import { reasonsCsv } from './reasons-csv'
import { timelineCsv } from './timeline-csv'
import { unitsText } from './units-text'

export const hex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** The steps as they are, one on a line. */
const historyJson = (entries: readonly unknown[]): string =>
  entries.length === 0
    ? '[]\n'
    : `[\n${entries.map((entry) => canonicalJson(entry ?? null)).join(',\n')}\n]\n`

const utf8 = new TextEncoder()

/** The files of a packet in their order, as bytes: each time the same for the same note. */
export async function packetFiles(
  packet: PacketNote,
  say: Say,
): Promise<ReadonlyMap<PacketFile, Uint8Array<ArrayBuffer>>> {
  const { facts, findings, blocks, history, words, edition } = packet
  const { date } = facts.note.visit
  const texts: Readonly<Record<Exclude<PacketFile, 'MANIFEST.txt'>, string>> = {
    'README.txt': readme(packet, dateText(date), say),
    'note.json': words,
    'note.txt': noteTxt(facts, history),
    'timeline.svg': timelineSvg(blocks, `Session of ${dateText(date)} on the clock`),
    'timeline.csv': timelineCsv(facts, blocks),
    'units.txt': unitsText(facts, say),
    'findings.csv': findingsCsv(findings, edition, say),
    'reasons.csv': reasonsCsv(facts.note),
    'history.json': historyJson(history.entries),
    'history.csv': historyCsv(history.kind === 'whole' ? history.entries : []),
  }
  const files = new Map<PacketFile, Uint8Array<ArrayBuffer>>()
  const manifest: string[] = []
  for (const [name, text] of Object.entries(texts)) {
    const bytes = utf8.encode(text)
    files.set(name as PacketFile, bytes)
    manifest.push(`${hex(await sha256(bytes))}  ${name}\n`)
  }
  files.set('MANIFEST.txt', utf8.encode(manifest.join('')))
  return files
}

/** What the file is called: no word of the patient's. */
export const packetName = ({ facts, digest }: PacketNote): string =>
  `skillednote-packet-${facts.date ?? 'no-date'}-${digest.slice(0, 8)}.zip`
