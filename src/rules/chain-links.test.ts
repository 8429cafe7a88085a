import { describe, expect, it } from 'vitest'
import { payerOf } from '../payers/profiles'
import { aGoodNote, type Change } from '../testing/a-note'
import { mobilization, softTissue, treated } from '../testing/changes'
import { aimedAt, finding, found } from '../testing/examined'
import { chainOf, idleEnds, idleImpairments, idleTechniques } from './chain-links'
import { factsOf } from './facts'

const chainIn = (note: ReturnType<typeof aGoodNote>) =>
  chainOf(
    factsOf(note, { payer: payerOf(note.visit.payer), today: '2026-01-12', codes: undefined }),
  )

const rotation = finding('range', 'rotation', '55', 'c5-6', 'right', { id: 'rotation' })
const band = finding('palpation', 'taut band', '2+', 'upper-trapezius', 'right', { id: 'band' })
const visit = (...changes: readonly Change[]) =>
  chainIn(
    treated(
      [mobilization('c5-6', 'III'), softTissue()],
      [],
      found(rotation, band),
      aimedAt({ drive: 'check the blind spot' }, { stairs: 'Climb stairs' }),
      ...changes,
    ),
  )

describe('the chain of a note', () => {
  it('takes for granted what region and kind show', () => {
    const { answers, hinders } = visit()
    expect(answers).toEqual([
      ['fits', 'none'],
      ['fits', 'fits'],
    ])
    expect(hinders).toEqual([
      ['fits', 'none'],
      ['fits', 'none'],
    ])
  })

  it('believes the writer, and then nothing else for that technique or finding', () => {
    const { answers, hinders } = visit((n) => {
      const [first] = n.session.blocks
      if (first) first.purpose = ['band', 'gone']
      const [measured] = n.objective.findings
      if (measured) measured.goals = ['stairs', 'gone']
    })
    expect(answers[0]).toEqual(['none', 'said'])
    expect(hinders[0]).toEqual(['none', 'said'])
    expect(hinders[1]).toEqual(['fits', 'none'])
  })

  it('reads a finding and a goal of one technique as linked', () => {
    const { hinders } = visit((n) => {
      const [first] = n.session.blocks
      if (first) first.purpose = ['rotation', 'stairs']
    })
    expect(hinders[0]).toEqual(['fits', 'said'])
  })

  it('names what is tied to nothing', () => {
    const chain = visit((n) => {
      n.objective.findings = [{ ...band, side: 'left' }]
    })
    expect(idleTechniques(chain).map(({ index }) => index)).toEqual([0, 1])
    expect(idleImpairments(chain)).toEqual([])
    expect(idleEnds(chain).map(({ id }) => id)).toEqual(['stairs'])
  })

  it('has no idle finding while there is no goal, and no link to what was left blank', () => {
    const chain = visit(aimedAt({ blank: ' ' }, {}))
    expect(chain.ends).toEqual([])
    expect(idleImpairments(chain)).toEqual([])
  })
})
