import { i18n } from '@lingui/core'
import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { curatedCodes } from '../../../coding/icd10/curated-list'
import type { Deed, HistoryEntry } from '../../../domain/history/history-entry'
import { standingOf } from '../../../domain/history/standing'
import type { DraftNote } from '../../../domain/note'
import { timelineBlocks } from '../../../note-view/timeline/timeline-blocks'
import { payersOf } from '../../../payers/profiles'
import { factsOf } from '../../../rules/facts'
import { review } from '../../../rules/review'
import { aHistory, aSignatory, CHECKED } from '../../../testing/a-history'
import { aGoodNote, aNote, block } from '../../../testing/a-note'
import { canonicalJson } from '../../../vault/canonical-json'
import { digestOf } from '../../../vault/history-chain'
import { packetFiles, packetName } from './packet-files'
import type { VerifiedHistory } from '../../../storage/history/history-queries'
import type { PacketNote, Say } from './packet-note'
import { FILES, type PacketFile } from './readme'
import { zipped } from './zipped'

beforeAll(() => {
  i18n.load('en', {})
  i18n.activate('en')
})
const say: Say = (message) => i18n._(message)
const DAY = '2026-01-12'
const signed: Deed = { act: 'signed', awaits: 'nobody', checked: CHECKED }

const whole = (entries: readonly HistoryEntry[], sameWords = true): VerifiedHistory => ({
  kind: 'whole',
  entries,
  standing: standingOf(entries),
  sameWords,
})

async function packetOf(note: DraftNote, history = whole([])): Promise<PacketNote> {
  const facts = factsOf(note, { ...payersOf(note.visit), today: DAY, codes: curatedCodes })
  return {
    facts,
    findings: review(facts),
    blocks: timelineBlocks(i18n, facts.treatment, 'Therapist'),
    history,
    words: canonicalJson(note),
    digest: await digestOf(note),
    day: DAY,
    edition: 'rules-1',
  }
}

async function filesOf(packet: PacketNote): Promise<Record<PacketFile, string>> {
  const files = await packetFiles(packet, say)
  const read = [...files].map(([name, bytes]) => [
    name,
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  ])
  return Object.fromEntries(read) as Record<PacketFile, string>
}

async function signedNote(note: DraftNote, ...more: readonly Deed[]) {
  const author = await aSignatory('R. Okafor', 'PT')
  const digest = await digestOf(note)
  const steps = [signed, ...more].map((did) => [author, did, digest] as const)
  return aHistory(note.id, ...steps)
}

describe('the files', () => {
  test('are all there, in their order, and the manifest has the hash of each', async () => {
    const files = await packetFiles(await packetOf(aGoodNote()), say)
    expect([...files.keys()]).toEqual(FILES)
    const lines = new TextDecoder().decode(files.get('MANIFEST.txt')).trimEnd().split('\n')
    expect(lines).toEqual(
      FILES.slice(0, -1).map(
        (name) =>
          `${createHash('sha256')
            .update(files.get(name) ?? '')
            .digest('hex')}  ${name}`,
      ),
    )
  })

  test('are the same bytes each time, and so is the zip', async () => {
    const history = whole(await signedNote(aGoodNote()))
    const [one, other] = await Promise.all(
      [0, 1].map(async () => packetFiles(await packetOf(aGoodNote(), history), say)),
    )
    expect(one).toEqual(other)
    expect(zipped(one ?? new Map(), DAY)).toEqual(zipped(other ?? new Map(), DAY))
  })

  test('the name says the date and the digest, and nothing of the patient', async () => {
    const packet = await packetOf(aGoodNote())
    expect(packetName(packet)).toBe(
      `skillednote-packet-2026-01-12-${packet.digest.slice(0, 8)}.zip`,
    )
    const undated = await packetOf(aNote((note) => (note.visit.date = 'GAR monday')))
    expect(packetName(undated)).toMatch(/^skillednote-packet-no-date-[\w-]{8}\.zip$/)
  })

  test('note.json is what was signed', async () => {
    const note = aGoodNote()
    const { 'note.json': words } = await filesOf(await packetOf(note))
    expect(createHash('sha256').update(words).digest('base64url')).toBe(await digestOf(note))
    expect(JSON.parse(words)).toEqual(note)
  })
})

describe('a draft', () => {
  test('is marked as one', async () => {
    const files = await filesOf(await packetOf(aGoodNote()))
    expect(files['note.txt']).toMatch(/^DRAFT, not signed\nGAR, born 1958/)
    expect(files['README.txt']).toContain('This note is a draft.')
    expect(files['README.txt']).not.toContain('Ed25519 signature, by the key')
    expect(files['history.json']).toBe('[]\n')
  })

  test('without anything in it makes a packet all the same', async () => {
    const files = await filesOf(await packetOf(aNote()))
    expect(files['timeline.svg']).toContain('No clock times are written in this note.')
    expect(files['units.txt']).toContain('Timed minutes: 0.')
  })
})

describe('a signed note', () => {
  test('bears signatures and addenda, and how to check them', async () => {
    const note = aGoodNote()
    const history = await signedNote(note, { act: 'amended', text: 'Seen at 10, not 9.' })
    const files = await filesOf(await packetOf(note, whole(history)))
    expect(files['note.txt']).not.toContain('DRAFT')
    expect(files['note.txt']).toContain('Signed electronically in SkilledNote by R. Okafor, PT')
    expect(files['note.txt']).toContain('Seen at 10, not 9.')
    expect(JSON.parse(files['history.json'])).toEqual(history)
    expect(files['history.json'].split('\n')).toHaveLength(history.length + 3)
    expect(files['README.txt']).toContain(history[1]?.hash)
    expect(files['README.txt']).toContain('It is not a legal signature')
    expect(files['README.txt']).toContain('other editions judged: test')
    expect(files['history.csv']).toContain(
      '1,"2026-01-12T15:00:00.000Z","2026-01-12 09:00:00","America/Chicago","R. Okafor","PT","signed"',
    )
  })

  test('whose words were changed since is a draft again, and says so', async () => {
    const note = aGoodNote()
    const files = await filesOf(await packetOf(note, whole(await signedNote(note), false)))
    expect(files['note.txt']).toMatch(/^DRAFT, not signed/)
    expect(files['README.txt']).toContain('they were changed since')
  })

  test('whose history does not verify says which step, and keeps what is there', async () => {
    const note = aGoodNote()
    const entries: unknown[] = [...(await signedNote(note)), undefined]
    const history = { kind: 'broken', entries, seq: 2, why: 'form' } as const
    const files = await filesOf(await packetOf(note, history))
    expect(files['README.txt']).toContain('step 2 is not as it was signed (form)')
    expect(files['note.txt']).toMatch(/^DRAFT, not signed/)
    expect(JSON.parse(files['history.json'])).toEqual([entries[0], null])
  })
})

test('every finding has its rule, weight, state, place, words, source and edition', async () => {
  const note = aGoodNote((n) => {
    n.session.blocks[0] = { ...block('joint-mobilization', ''), regions: [] }
  })
  const packet = await packetOf(note)
  const { 'findings.csv': table } = await filesOf(packet)
  const rows = table.split('\r\n')
  expect(rows).toHaveLength(packet.findings.length + 2)
  expect(rows[0]).toContain('"rule","weight","state","place","asks"')
  const units = rows.find((row) => row.startsWith('"timing.units-supported"'))
  expect(units).toContain('"Medicare Claims Processing Manual')
  expect(units).toMatch(/"2006-01-01[^"]*","[^"]*","rules-1"$/)
  expect(table).toMatch(/"technique\.with-region","\w+","unmet"/)
})

test('a formula in the words of a note is text in every table', async () => {
  const evil = '=HYPERLINK("x")'
  const note = aGoodNote((n) => {
    n.explained = [{ rule: evil, place: '+1', reason: 'clinical-reason', text: `${evil}\r\n"two"` }]
    n.covered = [{ rule: '@a', quote: '-1' }]
    n.people[0]!.name = evil
  })
  const history = await signedNote(note, { act: 'amended', text: evil })
  const files = await filesOf(await packetOf(note, whole(history)))
  expect(files['reasons.csv']).toBe(
    '\ufeff"kind","rule","place","reason","words","still_in_note"\r\n' +
      `"explained","'=HYPERLINK(""x"")","'+1","clinical-reason","'=HYPERLINK(""x"")\n""two""",""\r\n` +
      `"covered","'@a","","","'-1","no"\r\n`,
  )
  for (const [name, text] of Object.entries(files))
    if (name.endsWith('.csv')) expect(text, name).not.toMatch(/(^|,|\n)"?[=+@]/)
})

test('the picture is one of its own: no script, no address, nothing of markup from the note', async () => {
  const note = aGoodNote((n) => {
    n.people[0]!.name = '</text><script>alert(1)</script>"&'
    n.session.blocks[1] = { ...n.session.blocks[1]!, start: '10:05', end: '10:30' }
  })
  const { 'timeline.svg': svg } = await filesOf(await packetOf(note))
  expect(svg).not.toMatch(/<script|<foreignObject|<image|href|on\w+=/i)
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)
  expect(svg).toContain('&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;')
  expect(svg).toContain('Overlap, 10:05 to 10:13')
  expect(svg.match(/<g>/g)).toHaveLength(3)
})

test('units: method, steps with their source, what was left out', async () => {
  const note = aGoodNote((n) => {
    n.session.blocks.push(block('97110', 8, { delivery: 'group' }))
  })
  const { 'units.txt': text } = await filesOf(await packetOf(note))
  expect(text).toContain('Medicare Part B: 8-minute rule')
  expect(text).toContain('1. Add the timed minutes of all codes: 38 minutes.')
  expect(text).toContain('(Medicare Claims Processing Manual, ch. 5 §20.2.C)')
  expect(text).toContain('Block 4: 8 minutes of a group, not counted')
})
