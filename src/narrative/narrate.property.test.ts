import { anyNote } from '../testing/any-note'
import { curatedCodes } from '../coding/icd10/curated-list'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FAMILY_LABELS } from '../coding/intervention'
import { measureOf } from '../coding/outcome-measures'
import { screenOf } from '../coding/screens'
import { interventionOf } from '../coding/interventions'
import { type DraftNote } from '../domain/note'
import { regionInNote } from '../domain/region'
import { clockText, readClock } from '../domain/time'
import { payerOf } from '../payers/profiles'
import { factsOf, type Facts } from '../rules/facts'
import { toAscii } from './ascii'
import { dateText } from './date-text'
import { narrate } from './narrate'
import { LENGTHS, type NoteText } from './note-text'
import { plainText } from './plain-text'
import { safeLine } from './safe-text'

/** Every word a template may add. A word that is not here must have been entered. */
const TEMPLATE_WORDS = new Set(
  `draft not signed born visit subjective objective treatment assessment plan
  symptoms functional limitation baseline diagnosis pain before after
  range of motion joint play palpation muscle length strength girth neurological special test
  was tolerated well tolerance limited stopped because it no adverse response there an
  updated goal planned and frequency duration
  service named grade segment tool min minutes entered untimed counted by a student aide athletic trainer massage therapist
  in group with another patient at the same time co which once units unit for timer changed until from
  total timed code time out rule midpoint each full reported supported typed support payer limit daily or yearly cap clinic policy authorization
  working all to left over give get gets one more than have chosen therapist go first the
  separate intervals were on provided took part supervised room whole guiding treating nobody else
  both sides score now screened negative positive bears`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
/** The only phrases of templates with a number or a citation in them. */
const TEMPLATE_PHRASES =
  /8-minute rule|full 15(s| minutes)|\/10\b|\bMedicare Claims Processing Manual, ch\. 5 §20\.2\.C|CPT, time rule for timed services|Payer policy: 15 full minutes for each unit/g

const tokens = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

// Words as people type them, and some nobody should.
const factsFrom = (note: DraftNote): Facts =>
  factsOf(note, { payer: payerOf(note.visit.payer), today: '2026-01-12', codes: curatedCodes })

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

/** Everything the note may say: what was typed, the names behind what was chosen, what was counted. */
function entered(facts: Facts): ReadonlySet<string> {
  const { note, treatment, count, payer } = facts
  const names = [
    ...note.session.blocks.map(({ intervention }) => {
      const known = interventionOf(intervention)
      return `${known?.inNote ?? ''} ${known?.code ?? ''}`
    }),
    ...[...note.session.blocks.flatMap((each) => each.regions), ...note.objective.findings].map(
      regionInNote,
    ),
    ...note.plan.planned.map((family) => FAMILY_LABELS[family as 'joint'].inNote),
    payer?.inNote ?? '',
    dateText(note.visit.date),
    ...note.objective.scores.flatMap(({ measure, beforeOn }) => [
      `${measureOf(measure)?.inNote ?? ''} ${measureOf(measure)?.unit ?? ''}`,
      dateText(beforeOn),
    ]),
    ...note.objective.screenings.map(({ screen }) => {
      const known = screenOf(screen)
      return `${known?.inNote ?? ''} ${known?.itemsInNote ?? ''}`
    }),
    // Characters that output must not have split words when they are gone.
    ...strings(note).map((each) =>
      each.replace(/[\p{Cc}\p{Bidi_Control}\p{Cs}\u{e0000}-\u{e007f}]/gu, ''),
    ),
    ...strings(note).map(toAscii),
  ]
  const { timeIn, timeOut, blocks } = note.session
  const clocks = [timeIn, timeOut, ...blocks.flatMap(({ start, end }) => [start, end])]
    .map(readClock)
    .flatMap((read) => (read.kind === 'ok' ? [clockText(read.value)] : []))
  const numbers = [
    treatment.timedMinutes,
    treatment.totalMinutes,
    ...treatment.blocks.map((each) => each.minutes ?? 0),
    ...treatment.notCountedMinutes.map((each) => each.minutes),
    ...(count?.lines.flatMap((each) => [each.minutes, each.units, each.remainder]) ?? []),
    ...(count?.working.flatMap((step) => Object.values(step).filter(Number.isFinite)) ?? []),
  ]
  return new Set([...strings(note), ...names, ...clocks, ...numbers.map(String)].flatMap(tokens))
}

const sentencesOf = (text: NoteText) => text.sections.flatMap((section) => section.sentences)

const exists = (note: DraftNote, place: string): boolean =>
  place
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], note) !==
  undefined

test('every word is a template word or was entered; every number was entered or counted', () => {
  fc.assert(
    fc.property(anyNote, fc.constantFrom(...LENGTHS), (note, length) => {
      const facts = factsFrom(note)
      const known = entered(facts)
      const text = plainText(narrate(facts, length), { heading: true })
      const strange = tokens(text.replace(TEMPLATE_PHRASES, ' ')).filter(
        (token) => !TEMPLATE_WORDS.has(token) && !known.has(token),
      )
      expect(strange).toEqual([])
    }),
    { numRuns: 400 },
  )
}, 30_000)

test('every sentence comes from fields that are in the note', () => {
  fc.assert(
    fc.property(anyNote, fc.constantFrom(...LENGTHS), (note, length) => {
      for (const { text, from } of sentencesOf(narrate(factsFrom(note), length))) {
        expect(text.trim()).not.toBe('')
        expect(from.length).toBeGreaterThan(0)
        expect(from.filter((place) => !exists(note, place))).toEqual([])
      }
    }),
  )
})

test('the same note gives the same bytes', () => {
  fc.assert(
    fc.property(anyNote, fc.constantFrom(...LENGTHS), (note, length) => {
      const again = structuredClone(note)
      expect(plainText(narrate(factsFrom(again), length))).toBe(
        plainText(narrate(factsFrom(note), length)),
      )
    }),
  )
})

test('output is safe to paste: no control, direction or tab characters, no trailing white space', () => {
  fc.assert(
    fc.property(anyNote, fc.constantFrom(...LENGTHS), fc.boolean(), (note, length, ascii) => {
      const text = plainText(narrate(factsFrom(note), length), { ascii, heading: true })
      const allowed = ascii ? /^[\n\x20-\x7e]*$/ : /^(\n|[^\p{Cc}\p{Bidi_Control}\p{Cs}])*$/u
      expect(text).toMatch(allowed)
      expect(text).not.toMatch(/ \n|\n{3}/)
      expect(text.startsWith('DRAFT, not signed\n')).toBe(true)
    }),
  )
})

test('free text is there word for word at every length', () => {
  fc.assert(
    fc.property(anyNote, fc.constantFrom(...LENGTHS), (note, length) => {
      const text = safeLine(plainText(narrate(factsFrom(note), length)))
      for (const free of [note.subjective.text, note.assessment.skill, note.plan.text])
        expect(text).toContain(safeLine(free))
    }),
  )
})
