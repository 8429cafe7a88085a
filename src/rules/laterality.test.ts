import { describe, expect, it } from 'vitest'
import { newFinding } from '../domain/new-note'
import type { Side } from '../domain/treatment-block'
import { aNote, block } from '../testing/a-note'
import { findingsOfRule } from '../testing/findings-of'

const RIGHT_SHOULDER = ['shoulder-joint', 'right'] as const
const RIGHT_KNEE = ['knee-joint', 'right'] as const
const RIGHT_NECK = ['upper-trapezius', 'right'] as const
const LEFT_ANKLE = ['ankle-joint', 'left'] as const

const told = (text: string, [region, side]: readonly [string, Side]) => {
  const note = aNote((n) => {
    n.session.blocks = [block('joint-mobilization', 15, { regions: [{ region, side }] })]
    n.objective.text = text
  })
  return findingsOfRule('laterality.text', note).map(({ state }) => state)
}

describe('a side in the text that was not treated', () => {
  it.each([
    ['Left shoulder flexion 120 degrees.', RIGHT_SHOULDER],
    ['L shoulder ER 35 deg with capsular end-feel.', RIGHT_SHOULDER],
    ['Joint mobilization to the left glenohumeral joint, grade III.', RIGHT_SHOULDER],
    ['Complains of left shoulder pain 6/10 reaching overhead.', RIGHT_SHOULDER],
    ['Tender over lt rotator cuff 2+.', RIGHT_SHOULDER],
    ['Lt knee flexion 95 after treatment.', RIGHT_KNEE],
    ['STM to left quadriceps, patellar glides to the left knee.', RIGHT_KNEE],
    ['Left knee swollen, girth 41 cm.', RIGHT_KNEE],
    ['Left UT taut band, 3/4 tenderness.', RIGHT_NECK],
    ['Pain in the left upper trapezius fell from 6/10 to 3/10.', RIGHT_NECK],
    ['Right ankle dorsiflexion 4 degrees.', LEFT_ANKLE],
    ['Right calf tight; talocrural glide on the right ankle stiff.', LEFT_ANKLE],
    [
      'Left extensor origin tender 3+, fibrous thickening 2 cm distal to the left epicondyle.',
      ['forearm-extensors', 'right'],
    ],
    ['Rt ankle posterior glide hypomobile 2/6.', LEFT_ANKLE],
    ['Right shoulder stiff. STM to left deltoid 8 min.', RIGHT_SHOULDER],
    ['No falls, left shoulder flexion 120.', RIGHT_SHOULDER],
  ] as const)('is asked about: %s', (text, at) => {
    expect(told(text, at)).toEqual(['unmet'])
  })

  it.each([
    ['Left shoulder flexion 175 degrees, right shoulder flexion 120 degrees.', RIGHT_SHOULDER],
    ['Right shoulder flexion 120. Left shoulder flexion 175.', RIGHT_SHOULDER],
    ['Left shoulder normal.', RIGHT_SHOULDER],
    ['ER 35 compared with 80 on the left shoulder.', RIGHT_SHOULDER],
    ['No pain in the left shoulder.', RIGHT_SHOULDER],
    ['Denies left shoulder pain.', RIGHT_SHOULDER],
    ['History of left shoulder surgery.', RIGHT_SHOULDER],
    ['Left shoulder arthroscopy in 2019.', RIGHT_SHOULDER],
    ['Bilateral shoulders stiff.', RIGHT_SHOULDER],
    ['Contralateral (left) shoulder moves freely.', RIGHT_SHOULDER],
    ['Sleeps on the left shoulder.', RIGHT_SHOULDER],
    ['Left hand dominant.', RIGHT_SHOULDER],
    ['Treated in left sidelying, shoulder supported.', RIGHT_SHOULDER],
    ['Left knee arthritis, not treated.', RIGHT_SHOULDER],
    ['Flexion 95, 30 degrees less than the left knee.', RIGHT_KNEE],
    ['S/p left TKA 2018, knee quiet.', RIGHT_KNEE],
    ['Uses a cane in the left hand for the knee.', RIGHT_KNEE],
    ['Left knee WNL.', RIGHT_KNEE],
    ['Cervical rotation left 55, right 70.', RIGHT_NECK],
    ['Neck pain turning to the left.', RIGHT_NECK],
    ['Left sidebending of the neck limited.', RIGHT_NECK],
    ['Right ankle also sore from the limp.', LEFT_ANKLE],
    ['Dorsiflexion within 2 degrees of the right ankle.', LEFT_ANKLE],
    ['PMH: right ankle fracture.', LEFT_ANKLE],
    ['Weight shifts onto the right foot.', LEFT_ANKLE],
    ['Right foot: no swelling.', LEFT_ANKLE],
  ] as const)('raises no alarm: %s', (text, at) => {
    expect(told(text, at)).not.toContain('unmet')
  })
})

describe('a side told several times', () => {
  const blockAt = (...sides: readonly Side[]) =>
    sides.map((side) =>
      block('joint-mobilization', 10, { regions: [{ region: 'shoulder-joint', side }] }),
    )
  const goes = (text: string, ...sides: readonly Side[]) => {
    const note = aNote((n) => {
      n.session.blocks = blockAt(...sides)
      n.objective.text = text
    })
    return findingsOfRule('laterality.text', note).map((f) => `${f.state} ${f.go}`)
  }

  it('is asked about once in a box', () => {
    expect(
      goes('Left shoulder flexion 120 degrees. Left shoulder abduction 90 degrees.', 'right'),
    ).toEqual(['unmet objective.text'])
  })

  it('is left alone where both sides were treated, or none is named', () => {
    expect(goes('Left shoulder flexion 120 degrees.', 'right', 'left')).toEqual([
      'met session.blocks',
    ])
    expect(goes('Left shoulder flexion 120 degrees.', '')).toEqual(['notApplicable session.blocks'])
  })
})

describe('what was measured on the other side', () => {
  const measured = (...sides: readonly Side[]) => {
    const note = aNote((n) => {
      n.session.blocks = [
        block('joint-mobilization', 15, { regions: [{ region: 'knee-joint', side: 'right' }] }),
      ]
      n.objective.findings = sides.map((side, i) => ({
        ...newFinding(String(i)),
        region: 'knee-joint',
        side,
        before: '95',
      }))
    })
    return findingsOfRule('laterality.findings', note).map((f) => `${f.state} ${f.go}`)
  }

  it('is asked about where it stands alone', () => {
    expect(measured('left')).toEqual(['unmet objective.findings.0.side'])
  })

  it('is a comparison beside the treated side', () => {
    expect(measured('left', 'right')).toEqual(['met objective.findings'])
  })

  it('says nothing without a side, or of both', () => {
    expect(measured('', 'both')).toEqual(['notApplicable objective.findings'])
  })
})
