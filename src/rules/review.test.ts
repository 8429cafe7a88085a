import { curatedCodes } from '../coding/icd10/curated-list'
import { msg } from '@lingui/core/macro'
import { describe, expect, it } from 'vitest'
import type { DraftNote } from '../domain/note'
import { payerOf } from '../payers/profiles'
import { aGoodNote, aNote, block } from '../testing/a-note'
import { findingsOf, findingsOfRule, TODAY } from '../testing/findings-of'
import { ALL_RULES } from './all-rules'
import { factsOf } from './facts'
import { openCounts } from './open-counts'
import { review } from './review'
import {
  met,
  notApplicable,
  rule,
  unknown,
  unmet,
  unmetEach,
  type Rule,
  type Verdict,
} from './rule'
import { at } from './sources'

const PLACE = 'assessment.text'

function aRule(check: () => Verdict, rest: Partial<Parameters<typeof rule>[0]> = {}): Rule {
  return rule({
    id: 'test.rule',
    tier: 'fix',
    says: msg`Says.`,
    why: msg`Why.`,
    cites: [at('own-proposal', 'a test')],
    needs: [],
    go: 'session.blocks',
    check,
    ...rest,
  })
}
const reviewOf = (one: Rule, note: DraftNote = aNote()) =>
  review(factsOf(note, { payer: payerOf(note.visit.payer), today: TODAY, codes: curatedCodes }), [
    one,
  ])
const asking = (...places: string[]) =>
  unmetEach(places.map((go) => ({ message: msg`Do it.`, go })))

describe('what one rule gives', () => {
  it('waits, without being asked, for a fact that nobody has entered', () => {
    let asked = 0
    const counting = aRule(
      () => {
        asked += 1
        return met()
      },
      { needs: ['treatment', 'manual'] },
    )
    expect(reviewOf(counting)).toMatchObject([
      {
        state: 'waiting',
        key: 'test.rule',
        go: 'session.blocks',
        evidence: [],
        problem: undefined,
      },
    ])
    expect(asked).toBe(0)
    expect(reviewOf(counting, aGoodNote())).toMatchObject([{ state: 'met' }])
    expect(asked).toBe(1)
  })

  it('is met with its evidence', () => {
    const evidence = { quote: '12 min', place: 'session.blocks.0.minutes' }
    expect(reviewOf(aRule(() => met(evidence)))).toMatchObject([
      { state: 'met', evidence: [evidence], go: 'session.blocks' },
    ])
    expect(met()).toEqual({ kind: 'met', evidence: [] })
  })

  it('is one finding for each problem, each with its own place and key', () => {
    expect(reviewOf(aRule(() => asking('plan.text', 'plan.goals')))).toMatchObject([
      { state: 'unmet', key: 'test.rule plan.text', go: 'plan.text' },
      { state: 'unmet', key: 'test.rule plan.goals', go: 'plan.goals' },
    ])
    expect(reviewOf(aRule(() => asking()))).toMatchObject([{ state: 'met' }])
  })

  it('keeps what a problem is about', () => {
    const about = msg`Block 2`
    const [finding] = reviewOf(aRule(() => unmet(msg`Do it.`, { go: PLACE, about })))
    expect(finding?.problem?.about).toBe(about)
  })

  it('says why it could not be checked', () => {
    const why = msg`The table ends.`
    expect(reviewOf(aRule(() => unknown(why)))).toMatchObject([{ state: 'unknown', why }])
  })

  it('does not apply', () => {
    expect(reviewOf(aRule(() => notApplicable))).toMatchObject([
      { state: 'notApplicable', why: undefined },
    ])
  })

  it('is silent about nothing: every rule gives a finding', () => {
    for (const note of [aNote(), aGoodNote()])
      expect(new Set(findingsOf(note).map((f) => f.rule.id)).size).toBe(ALL_RULES.length)
  })
})

describe('an explanation', () => {
  const explained = (place: string, rule = 'test.rule') =>
    aNote((note) => {
      note.explained = [{ rule, place, reason: 'clinical-reason', text: 'for a good reason' }]
    })

  it('for the whole rule answers all its findings', () => {
    expect(
      reviewOf(
        aRule(() => asking('plan.text', 'plan.goals')),
        explained(''),
      ).map((f) => f.state),
    ).toEqual(['explained', 'explained'])
  })

  it('for a place answers that one alone, and its problem stays to be seen', () => {
    const findings = reviewOf(
      aRule(() => asking('plan.text', 'plan.goals')),
      explained('plan.goals'),
    )
    expect(findings.map((f) => f.state)).toEqual(['unmet', 'explained'])
    expect(findings[1]?.problem?.go).toBe('plan.goals')
  })

  it('of another rule changes nothing', () => {
    expect(
      reviewOf(
        aRule(() => asking(PLACE)),
        explained('', 'test.other'),
      )[0]?.state,
    ).toBe('unmet')
  })

  it('answers advice, but never what stops signing', () => {
    const weighing = (tier: Rule['tier']) =>
      reviewOf(
        aRule(() => asking(PLACE), { tier }),
        explained(''),
      )[0]?.state
    expect(weighing('consider')).toBe('explained')
    expect(weighing('blocker')).toBe('unmet')
  })

  it('is not needed by a rule that is met', () => {
    expect(
      reviewOf(
        aRule(() => met()),
        explained(''),
      )[0]?.state,
    ).toBe('met')
  })
})

describe('words that the writer points at', () => {
  const covered = (text: string, quote: string, rule = 'test.rule') =>
    aNote((note) => {
      note.assessment.text = text
      note.covered = [{ rule, quote }]
    })
  const open = aRule(() => asking(PLACE, 'plan.text'), { coverable: true })

  it('meet the rule while they are in the note, and are its evidence', () => {
    expect(
      reviewOf(open, covered('He laughed: much easier now.', 'much easier now')),
    ).toMatchObject([
      {
        state: 'met',
        key: 'test.rule',
        evidence: [{ quote: 'much easier now', place: 'assessment.text' }],
      },
    ])
  })

  it('hold no longer once they are changed', () => {
    expect(
      reviewOf(open, covered('He laughed: easier now.', 'much easier now')).map((f) => f.state),
    ).toEqual(['unmet', 'unmet'])
  })

  it('may move to another box', () => {
    const note = covered('', 'much easier now')
    note.plan.text = 'It is much easier now.'
    expect(reviewOf(open, note)[0]?.evidence).toEqual([
      { quote: 'much easier now', place: 'plan.text' },
    ])
  })

  it('do not cover a rule that cannot be covered, nor another rule', () => {
    const note = covered('much easier now', 'much easier now')
    expect(
      reviewOf(
        aRule(() => asking(PLACE)),
        note,
      )[0]?.state,
    ).toBe('unmet')
    const other = covered('much easier now', 'much easier now', 'test.other')
    expect(reviewOf(open, other)[0]?.state).toBe('unmet')
  })

  it('cover a response even where the reader finds none', () => {
    const note = aNote((n) => {
      n.objective.text = 'Stood up straight and laughed.'
      n.covered = [{ rule: 'response.present', quote: 'Stood up straight and laughed.' }]
    })
    expect(findingsOfRule('response.present', note)).toMatchObject([
      { state: 'met', evidence: [{ place: 'objective.text' }] },
    ])
  })
})

describe('keys', () => {
  const keys = (note: DraftNote) => findingsOf(note).map((finding) => finding.key)

  it('stay while the problem stays, whatever its wording', () => {
    const units = (n: string) =>
      aNote((note) => {
        note.session.blocks = [block('joint-mobilization', 15)]
        note.coding.lines = [
          { code: '97140', units: n, reason: '', reasonText: '', modifiers: '', attested: false },
        ]
      })
    const unmetKeys = (note: DraftNote) =>
      findingsOfRule('timing.units-supported', note).map((finding) => finding.key)
    expect(unmetKeys(units('2'))).toEqual(['timing.units-supported coding.lines.0'])
    expect(unmetKeys(units('3'))).toEqual(unmetKeys(units('2')))
  })

  it('are the same at every review of the same note', () => {
    expect(keys(aGoodNote())).toEqual(keys(aGoodNote()))
  })

  it('tell findings of one good note apart', () => {
    const all = keys(aGoodNote())
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('open findings', () => {
  it('are counted by weight, explained and met ones not', () => {
    const facts = factsOf(
      aNote((note) => {
        note.explained = [
          { rule: 'test.explained', place: '', reason: 'clinical-reason', text: 'x' },
        ]
      }),
      { payer: undefined, today: TODAY, codes: curatedCodes },
    )
    const findings = review(facts, [
      aRule(() => asking('a', 'b'), { id: 'test.blocker', tier: 'blocker' }),
      aRule(() => asking('a'), { id: 'test.fix' }),
      aRule(() => asking('a'), { id: 'test.explained' }),
      aRule(() => asking('a', 'b', 'c'), { id: 'test.consider', tier: 'consider' }),
      aRule(() => met(), { id: 'test.met', tier: 'blocker' }),
    ])
    expect(openCounts(findings)).toEqual({ blocker: 2, fix: 1, consider: 3 })
  })

  it('follow the order of the rules', () => {
    const order = [...new Set(findingsOf(aNote()).map((finding) => finding.rule.id))]
    expect(order).toEqual(ALL_RULES.map((one) => one.id))
  })
})
