import { curatedCodes } from '../coding/icd10/curated-list'
import { describe, expect, it } from 'vitest'
import type { DraftNote } from '../domain/note'
import { payerOf } from '../payers/profiles'
import { aGoodNote } from '../testing/a-note'
import { silent } from '../testing/changes'
import { TODAY } from '../testing/findings-of'
import { ALL_EXAMPLES } from './all-examples'
import { ALL_RULES } from './all-rules'
import { factsOf } from './facts'
import { endsAfter } from './outside-dates'
import type { Rule } from './rule'
import { EXAMPLE_DAY, runExample } from './run-example'
import { SOURCES } from './sources'

const read = (note: DraftNote, today = EXAMPLE_DAY) =>
  factsOf(note, { payer: payerOf(note.visit.payer), today, codes: curatedCodes })

function ruleOf(id: string): Rule {
  const rule = ALL_RULES.find((each) => each.id === id)
  if (!rule) throw new Error(`no rule ${id}`)
  return rule
}

const response = ruleOf('response.present')
const good = { name: 'good', note: aGoodNote() }
const without = { name: 'silent', note: aGoodNote(silent) }

describe('an example that is run', () => {
  it('was written on the day of the builders', () => expect(EXAMPLE_DAY).toBe(TODAY))

  it('is as shown when the rule does what it stands under', () => {
    expect(runExample(response, good, 'passes', read(good.note))).toMatchObject({
      states: ['met'],
      asShown: true,
    })
    expect(runExample(response, without, 'fails', read(without.note))).toMatchObject({
      states: ['unmet'],
      asShown: true,
    })
  })

  it('is not as shown when the rule does the opposite', () => {
    expect(runExample(response, without, 'passes', read(without.note)).asShown).toBe(false)
    expect(runExample(response, good, 'fails', read(good.note)).asShown).toBe(false)
  })

  it('is about the place it names', () => {
    const [finding] = runExample(response, without, 'fails', read(without.note)).findings
    const run = (go: string) =>
      runExample(response, { ...without, go }, 'fails', read(without.note)).asShown
    expect(run(finding?.go ?? '')).toBe(true)
    expect(run('visit.date')).toBe(false)
  })

  it('may end in an unknown when it says so', () => {
    const limit = ruleOf('timing.daily-limit')
    const run = (state?: 'unknown') =>
      runExample(limit, { ...good, ...(state && { state }) }, 'fails', read(good.note)).asShown
    expect(run('unknown')).toBe(true)
    expect(run()).toBe(false)
  })
})

describe('after the dates of a source', () => {
  const notes = (id: string) => {
    const { passes = [], fails = [] } = ALL_EXAMPLES[id] ?? {}
    return [...passes, ...fails].map(({ note }) => note)
  }
  const ends = (id: string, last: string) => endsAfter(ruleOf(id), last, notes(id), read)

  it('a rule about a table cannot check', () => {
    expect(ends('timing.daily-limit', SOURCES['mue-2024q3'].to ?? '')).toBe(true)
    expect(ends('diagnosis.billable', SOURCES['icd-10-cm'].to ?? '')).toBe(true)
  })

  it('a rule that needs no table goes on', () => {
    expect(ends('response.present', SOURCES['code-97140'].to ?? '')).toBe(false)
  })

  it('not knowing for another reason is no end', () => {
    expect(ends('timing.daily-limit', '2025-06-30')).toBe(false)
  })
})
