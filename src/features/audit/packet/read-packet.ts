import type { I18n } from '@lingui/core'
import type { QueryClient } from '@tanstack/react-query'
import { interventionOf } from '../../../coding/interventions'
import { timelineBlocks } from '../../../note-view/timeline/timeline-blocks'
import { RULES_EDITION } from '../../../rules/edition'
import type { Facts } from '../../../rules/facts'
import { canonicalJson } from '../../../vault/canonical-json'
import { sha256 } from '../../../vault/digest'
import { digestOf } from '../../../vault/history-chain'
import { readChart, type ReadChart } from '../read-chart'
import { hex, packetFiles, packetName } from './packet-files'
import type { PacketNote } from './packet-note'

/** Performers and techniques are called what the note calls them: it is English. */
const blocksOf = (i18n: I18n, { treatment }: Facts) =>
  timelineBlocks(i18n, treatment, 'Therapist').map((block) => ({
    ...block,
    name: interventionOf(treatment.blocks[block.index]?.intervention ?? '')?.inNote ?? block.name,
  }))

export type ReadPacket =
  | { readonly kind: 'packet'; readonly packet: PacketNote }
  | Exclude<ReadChart, { readonly kind: 'chart' }>

/** Everything that a packet of a note is made of, as the note is kept. */
export async function readPacket(client: QueryClient, i18n: I18n, id: string): Promise<ReadPacket> {
  const chart = await readChart(client, id)
  if (chart.kind !== 'chart') return chart
  const { kept, history, day, facts, findings } = chart
  const packet = {
    facts,
    findings,
    blocks: blocksOf(i18n, facts),
    history,
    words: canonicalJson(kept),
    digest: await digestOf(kept),
    day,
    edition: RULES_EDITION,
  }
  return { kind: 'packet', packet }
}

export interface Packet {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Of the whole file, in hexadecimal. */
  readonly sha256: string
}

/** One zip with everything about a note. */
export async function makePacket(packet: PacketNote, i18n: I18n): Promise<Packet> {
  const [{ zipped }, files] = await Promise.all([
    import('./zipped'),
    packetFiles(packet, (message) => i18n._(message)),
  ])
  const bytes = zipped(files, packet.day)
  return { name: packetName(packet), bytes, sha256: hex(await sha256(bytes)) }
}
