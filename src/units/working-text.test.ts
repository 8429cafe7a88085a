import { setupI18n } from '@lingui/core'
import { describe, expect, it } from 'vitest'
import { METHODS } from '../domain/payer'
import type { Step } from './unit-count'
import { unitsFor } from './units-for'
import { stepSource, stepText } from './working-text'

const i18n = setupI18n({ locale: 'en', messages: { en: {} } })
const say = (step: Step) => i18n._(stepText(step))

const SENTENCES: readonly (readonly [step: Step, sentence: string, source: string])[] = [
  [
    { kind: 'total', minutes: 40 },
    'Add the timed minutes of all codes: 40 minutes.',
    'Medicare Claims Processing Manual, ch. 5 §20.2.C',
  ],
  [
    { kind: 'total', minutes: 1 },
    'Add the timed minutes of all codes: 1 minute.',
    'Medicare Claims Processing Manual, ch. 5 §20.2.C',
  ],
  [
    { kind: 'chart-row', from: 38, to: 52, units: 3 },
    'Find the row of the chart: 38 to 52 minutes support 3 units.',
    'Medicare Claims Processing Manual, ch. 5 §20.2.C',
  ],
  [
    { kind: 'chart-row', from: 8, to: 22, units: 1 },
    'Find the row of the chart: 8 to 22 minutes support 1 unit.',
    'Medicare Claims Processing Manual, ch. 5 §20.2.C',
  ],
  [
    { kind: 'full-units', code: '97110', minutes: 33, units: 2, remainder: 3 },
    '97110: 33 minutes, so 2 full 15s with 3 left over.',
    'Medicare Claims Processing Manual, ch. 5 §20.2.C',
  ],
  [
    { kind: 'full-units', code: '97110', minutes: 1, units: 0, remainder: 1 },
    '97110: 1 minute, so 0 full 15s with 1 left over.',
    'Medicare Claims Processing Manual, ch. 5 §20.2.C',
  ],
  [
    { kind: 'spare', units: 0 },
    'No unit remains after the full 15s.',
    'Medicare Claims Processing Manual, ch. 5 §20.2.C',
  ],
  [
    { kind: 'spare', units: 1 },
    '1 unit remains after the full 15s.',
    'Medicare Claims Processing Manual, ch. 5 §20.2.C',
  ],
  [
    { kind: 'spare', units: 2 },
    '2 units remain after the full 15s.',
    'Medicare Claims Processing Manual, ch. 5 §20.2.C',
  ],
  [
    { kind: 'tie', codes: ['97112', '97110'], remainder: 5, spare: 1, chosen: false },
    '97112 / 97110: each has 5 left over. Choose who gets the unit; until then more minutes go first, then the order of the note.',
    'Medicare Claims Processing Manual, ch. 5 §20.2.C',
  ],
  [
    { kind: 'tie', codes: ['97112', '97110', '97140'], remainder: 12, spare: 2, chosen: true },
    '97112 / 97110 / 97140: each has 12 left over. You chose who gets the 2 units.',
    'Medicare Claims Processing Manual, ch. 5 §20.2.C',
  ],
  [
    { kind: 'last-unit', code: '97140', remainder: 7, over: { code: '97110', remainder: 3 } },
    '97140 gets one more unit: 7 left over, more than the 3 of 97110.',
    'Medicare Claims Processing Manual, ch. 5 §20.2.C',
  ],
  [
    { kind: 'last-unit', code: '97140', remainder: 7, over: undefined },
    '97140 gets one more unit for the 7 left over.',
    'Medicare Claims Processing Manual, ch. 5 §20.2.C',
  ],
  [
    { kind: 'midpoint', code: '97140', minutes: 23, units: 2, remainder: 8 },
    '97140 by itself: 23 minutes. A unit counts once 8 of its 15 minutes are done: 2 units.',
    'CPT, time rule for timed services',
  ],
  [
    { kind: 'full-fifteen', code: '97140', minutes: 22, units: 1, remainder: 7 },
    '97140 by itself: 22 minutes, so 1 full 15; 7 left over do not count.',
    'Payer policy: 15 full minutes for each unit',
  ],
  [
    { kind: 'sum', method: 'midpoint', units: 4 },
    'Add the units of all codes: 4 units.',
    'CPT, time rule for timed services',
  ],
  [
    { kind: 'sum', method: 'full-fifteen', units: 1 },
    'Add the units of all codes: 1 unit.',
    'Payer policy: 15 full minutes for each unit',
  ],
  [
    { kind: 'no-unit', code: '97035', minutes: 8 },
    '97035: 8 minutes, no unit. Keep it in the note.',
    'Medicare Benefit Policy Manual, ch. 15 §220.3.E',
  ],
]

describe('a step in words', () => {
  it.each(SENTENCES)('%j', (step, sentence, source) => {
    expect(say(step)).toBe(sentence)
    expect(stepSource(step)).toBe(source)
  })

  it('exists for every step that any count takes', () => {
    const mix = [
      { code: '97140', minutes: 20 },
      { code: '97110', minutes: 20 },
      { code: '97035', minutes: 4 },
    ]
    for (const method of METHODS)
      for (const step of unitsFor(mix, method).working) expect(say(step)).toMatch(/^[A-Z0-9].*\.$/)
  })
})
