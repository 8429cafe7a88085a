import { describe, expect, it } from 'vitest'
import { aGoodNote, aNote, block, type Change } from '../testing/a-note'
import { asked, mention, satisfied } from '../testing/asked'

const blocks =
  (...list: ReturnType<typeof block>[]): Change =>
  (note) => {
    note.session.blocks = list
  }
describe('contact and regions at once', () => {
  const linked = (sameTime: string) =>
    aNote(
      blocks(
        {
          ...block('soft-tissue-mobilization', 15),
          id: 'one',
          regions: [{ region: 'upper-trapezius', side: 'right' }],
        },
        block('manual-traction', '', {
          sameTimeAs: 'one',
          regions: [{ region: 'c5-6', side: '' }],
        }),
      ),
      (note) => {
        note.session.sameTime = sameTime
      },
    )

  it('show what counted, what was left out, and what the text says of it', () => {
    const note = aNote(
      blocks(
        block('joint-mobilization', 15),
        block('soft-tissue-mobilization', 10, { delivery: 'group' }),
        block('manual-traction', '', { delivery: 'concurrent' }),
      ),
    )
    expect(satisfied('timing.one-on-one', note, mention('one-on-one', 'assessment.text'))).toEqual([
      'one-on-one, 15 min @ session.blocks.0.delivery',
      'group, 10 min left out @ session.blocks.1.delivery',
      'concurrent, 0 min left out @ session.blocks.2.delivery',
      'words on one-on-one @ assessment.text',
    ])
  })

  it('ask of every shared block when nothing else counts', () => {
    const note = aNote(
      blocks(
        block('joint-mobilization', 15, { delivery: 'group' }),
        block('manual-traction', 10, { delivery: 'co-treatment' }),
      ),
    )
    expect(asked('timing.one-on-one', note)).toEqual([
      'Block 1: Give minutes one-on-one, or report another service: shared minutes count for no unit. -> session.blocks.0.delivery',
      'Block 2: Give minutes one-on-one, or report another service: shared minutes count for no unit. -> session.blocks.1.delivery',
    ])
  })

  it('ask for minutes where there are none to count', () => {
    expect(asked('timing.one-on-one', aNote(blocks(block('joint-mobilization', 0))))).toEqual([
      'Block 1: Enter the minutes of direct contact, or remove the block. -> session.blocks.0.minutes',
    ])
  })

  it('accept a statement that was read as one', () => {
    expect(
      satisfied(
        'timing.same-time',
        linked('one hand each'),
        mention('same-time', 'session.sameTime'),
      ),
    ).toEqual(['words on same-time @ session.sameTime'])
  })

  it('ask for words that say it, and for each region, at once', () => {
    const note = linked('yes')
    const second = note.session.blocks[1]
    if (second) second.regions = []
    expect(asked('timing.same-time', note)).toEqual([
      'Block 2: Name the region that was treated at the same time. -> session.blocks.1.regions',
      'Write that the regions were treated at the same time, and how. -> session.sameTime',
    ])
  })

  it('leave a link to nothing and a missing statement to the rule that stops signing', () => {
    expect(satisfied('timing.same-time', linked('  '))).toEqual(['notApplicable'])
    const lost = aNote(blocks(block('manual-traction', 8, { sameTimeAs: 'gone' })))
    lost.session.sameTime = 'yes'
    expect(satisfied('timing.same-time', lost)).toEqual(['notApplicable'])
  })

  it('ask for a link where the text says at once and blocks count apart', () => {
    const said = mention('same-time', 'assessment.text')
    expect(asked('timing.same-time', aGoodNote(), said)).toEqual([
      'Link the blocks that were treated at the same time, so that minutes count once. -> session.blocks.1.sameTimeAs',
    ])
    const one = aNote(blocks(block('joint-mobilization', 15)))
    expect(satisfied('timing.same-time', one, said)).toEqual([
      'words on same-time @ assessment.text',
    ])
  })
})
