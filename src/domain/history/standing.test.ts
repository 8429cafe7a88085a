import { describe, expect, it } from 'vitest'
import {
  blockedDeeds,
  deeds,
  entry,
  OTHER,
  PEOPLE,
  SAME,
  to,
  type DeedName,
} from '../../testing/a-walk'
import {
  firstIllegal,
  isOpenToWriting,
  refusedStep,
  standingOf,
  type Doer,
  type Standing,
} from './standing'

const { author, learner, cosigner, reviewer } = PEOPLE

type Taken = readonly (readonly [DeedName, Doer])[]
const FIRST: Taken = [['sign first', learner]]
const SENT: Taken = [...FIRST, ['submit', learner]]
const SENT_BACK: Taken = [...SENT, ['return', reviewer]]
const SENT_AGAIN: Taken = [...SENT_BACK, ...SENT]
const ALONE: Taken = [['sign alone', author]]
const COSIGNED: Taken = [...SENT, ['approve', cosigner], ['cosign', cosigner]]

const STATES = {
  untouched: [],
  prepared: FIRST,
  submitted: SENT,
  approved: [...SENT, ['approve', cosigner]],
  returned: SENT_BACK,
  'prepared again': [...SENT_BACK, ...FIRST],
  resubmitted: SENT_AGAIN,
  'approved again': [...SENT_AGAIN, ['approve', cosigner]],
  'signed alone': ALONE,
  'locked alone': [...ALONE, ['lock', author]],
  cosigned: COSIGNED,
  'cosigned, locked': [...COSIGNED, ['lock', cosigner]],
  amended: [...COSIGNED, ['amend', learner]],
  'amended, locked': [...COSIGNED, ['amend', learner], ['lock', author]],
} as const satisfies Record<string, Taken>
type State = keyof typeof STATES

const standingAt = (taken: Taken): Standing =>
  standingOf(taken.map(([name, doer], i) => entry(deeds[name], doer, SAME, i + 1)))

const REFUSALS = {
  s: 'state',
  a: 'not-author',
  r: 'not-reviewer',
  e: 'not-entitled',
  t: 'other-text',
  n: 'not-signed',
  p: 'not-approved',
  w: 'wrong-reviewer',
  z: 'no-reason',
  y: 'already',
  l: 'locked',
  b: 'blocked',
} as const

const WAITING = 'submitted, approved, resubmitted, approved again'
const UNSIGNED = `untouched, prepared, returned, prepared again, ${WAITING}`
const LOCKED = 'locked alone, cosigned; locked, amended; locked'
const CLOSED = `signed alone, cosigned, amended, ${LOCKED}`

/**
 * Written by hand from what decision 11 says, not from the code. A row: the states, then for the author as a
 * therapist, the author as a student, a reviewer, a reviewer who is a student, the one who decided or
 * co-signed, a therapist it was not sent to and a stranger: what comes of it with the same words, with other
 * words, and with the same words where the rules stop signing. `+` is allowed, letters as above.
 */
const TABLE: Readonly<Record<DeedName, readonly (readonly [states: string, row: string])[]>> = {
  'sign alone': [
    ['untouched', '++b eee ++b eee ++b ++b eee'],
    ['prepared', '++b eee aaa aaa aaa aaa aaa'],
    ['returned, prepared again', 'sss eee aaa aaa aaa aaa aaa'],
    [`${WAITING}, ${CLOSED}`, 'sss sss sss sss sss sss sss'],
  ],
  'sign first': [
    ['untouched', '+++ +++ +++ +++ +++ +++ +++'],
    ['prepared, returned, prepared again', '+++ +++ aaa aaa aaa aaa aaa'],
    [`${WAITING}, ${CLOSED}`, 'sss sss sss sss sss sss sss'],
  ],
  submit: [
    ['untouched', 'nnn nnn nnn nnn nnn nnn nnn'],
    ['returned', 'nnn nnn aaa aaa aaa aaa aaa'],
    ['prepared, prepared again', '+n+ +n+ aaa aaa aaa aaa aaa'],
    [`${WAITING}, ${CLOSED}`, 'sss sss sss sss sss sss sss'],
  ],
  'submit to oneself': [
    ['untouched', 'nnn nnn nnn nnn nnn nnn nnn'],
    ['returned', 'nnn nnn aaa aaa aaa aaa aaa'],
    ['prepared, prepared again', 'wnw wnw aaa aaa aaa aaa aaa'],
    [`${WAITING}, ${CLOSED}`, 'sss sss sss sss sss sss sss'],
  ],
  'submit to one twice': [
    ['untouched', 'nnn nnn nnn nnn nnn nnn nnn'],
    ['returned', 'nnn nnn aaa aaa aaa aaa aaa'],
    ['prepared, prepared again', 'wnw wnw aaa aaa aaa aaa aaa'],
    [`${WAITING}, ${CLOSED}`, 'sss sss sss sss sss sss sss'],
  ],
  withdraw: [
    [WAITING, '+++ +++ aaa aaa aaa aaa aaa'],
    [`untouched, prepared, returned, prepared again, ${CLOSED}`, 'sss sss sss sss sss sss sss'],
  ],
  return: [
    [WAITING, 'rrr rrr +t+ +t+ +t+ rrr rrr'],
    [`untouched, prepared, returned, prepared again, ${CLOSED}`, 'sss sss sss sss sss sss sss'],
  ],
  'return for nothing': [
    [WAITING, 'rrr rrr ztz ztz ztz rrr rrr'],
    [`untouched, prepared, returned, prepared again, ${CLOSED}`, 'sss sss sss sss sss sss sss'],
  ],
  refer: [
    [WAITING, 'rrr rrr +t+ +t+ +t+ rrr rrr'],
    [`untouched, prepared, returned, prepared again, ${CLOSED}`, 'sss sss sss sss sss sss sss'],
  ],
  'refer to the author': [
    [WAITING, 'rrr rrr wtw wtw wtw rrr rrr'],
    [`untouched, prepared, returned, prepared again, ${CLOSED}`, 'sss sss sss sss sss sss sss'],
  ],
  'refer to who has it': [
    [WAITING, 'rrr rrr wtw wtw wtw rrr rrr'],
    [`untouched, prepared, returned, prepared again, ${CLOSED}`, 'sss sss sss sss sss sss sss'],
  ],
  approve: [
    ['submitted, resubmitted', 'rrb eee +tb eee +tb rrb eee'],
    ['approved, approved again', 'rrb eee +tb eee ytb rrb eee'],
    [`untouched, prepared, returned, prepared again, ${CLOSED}`, 'ssb eee ssb eee ssb ssb eee'],
  ],
  cosign: [
    ['untouched, prepared, returned, prepared again', 'sss eee sss eee sss sss eee'],
    ['submitted, resubmitted', 'rrr eee ptp eee ptp rrr eee'],
    ['approved, approved again', 'rrr eee ptp eee +t+ rrr eee'],
    ['signed alone', 'rrr eee rrr eee rrr rrr eee'],
    ['cosigned', 'rrr eee +t+ eee yty rrr eee'],
    ['locked alone, cosigned; locked', 'lll eee lll eee lll lll eee'],
    ['amended, amended; locked', 'sss eee sss eee sss sss eee'],
  ],
  lock: [
    [UNSIGNED, 'sss sss sss sss sss sss sss'],
    ['signed alone', '+t+ eee eee eee eee eee eee'],
    ['cosigned, amended', '+t+ eee eee eee +t+ eee eee'],
    [LOCKED, 'yyy yyy yyy yyy yyy yyy yyy'],
  ],
  amend: [
    [UNSIGNED, 'sss sss sss sss sss sss sss'],
    ['signed alone, locked alone', '+t+ +t+ eee eee eee eee eee'],
    ['cosigned, amended, cosigned; locked, amended; locked', '+t+ +t+ eee eee +t+ eee eee'],
  ],
}

const stateNames = (list: string) =>
  list.split(', ').map((name) => name.replace(';', ',')) as readonly State[]

describe.each(Object.keys(TABLE) as readonly DeedName[])('%s', (name) => {
  const rows = TABLE[name]

  it('is said of every state', () => {
    expect(rows.flatMap(([states]) => stateNames(states)).toSorted()).toEqual(
      Object.keys(STATES).toSorted(),
    )
  })

  it.each(
    rows.flatMap(([states, row]) => stateNames(states).map((state) => [state, row] as const)),
  )('in "%s"', (state, row) => {
    const standing = standingAt(STATES[state])
    const found = Object.values(PEOPLE).map((doer) =>
      [
        refusedStep(standing, deeds[name], doer, SAME),
        refusedStep(standing, deeds[name], doer, OTHER),
        refusedStep(standing, blockedDeeds[name], doer, SAME),
      ]
        .map(
          (why) =>
            Object.entries(REFUSALS).find(([, refusal]) => refusal === why)?.[0] ?? why ?? '+',
        )
        .join(''),
    )
    expect(found.join(' ')).toBe(row)
  })
})

describe('where a note stands', () => {
  it.each<readonly [State, Partial<Standing>, isOpen: boolean]>([
    ['untouched', { state: 'draft', n: 0, digest: '' }, true],
    ['prepared', { state: 'draft', n: 1, author: 'author', authorSigned: true }, true],
    ['submitted', { state: 'submitted', reviewers: to, approvedBy: undefined }, false],
    ['approved', { state: 'submitted', approvedBy: 'cosigner' }, false],
    ['returned', { state: 'returned', returns: 1, authorSigned: false, signatures: [] }, true],
    ['prepared again', { state: 'returned', authorSigned: true }, true],
    ['resubmitted', { state: 'resubmitted', approvedBy: undefined, returns: 1 }, false],
    ['approved again', { state: 'resubmitted', approvedBy: 'cosigner' }, false],
    ['signed alone', { state: 'signed', locked: false, reviewers: [] }, false],
    ['locked alone', { state: 'signed', locked: true }, false],
    ['cosigned', { state: 'signed', locked: false }, false],
    ['cosigned, locked', { state: 'signed', locked: true }, false],
    ['amended', { state: 'amended', locked: false, digest: SAME }, false],
    ['amended, locked', { state: 'amended', locked: true, n: 6 }, false],
  ])('"%s"', (state, expected, isOpen) => {
    const standing = standingAt(STATES[state])
    expect(standing).toMatchObject(expected)
    expect(isOpenToWriting(standing)).toBe(isOpen)
  })

  it('every step that was taken to get there could be taken', () => {
    for (const taken of Object.values<Taken>(STATES))
      expect(
        firstIllegal(taken.map(([name, doer], i) => entry(deeds[name], doer, SAME, i + 1))),
      ).toBeUndefined()
  })

  it('who signed is the author first, then those after', () => {
    const keys = ({ signatures }: Standing) => signatures.map(({ by }) => by.keyId)
    expect(keys(standingAt(STATES.cosigned))).toEqual(['author', 'cosigner'])
    expect(keys(standingAt([...STATES.cosigned, ['cosign', reviewer]]))).toEqual([
      'author',
      'cosigner',
      'reviewer',
    ])
    expect(keys(standingAt(STATES['signed alone']))).toEqual(['author'])
  })
})
