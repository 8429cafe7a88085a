import { curatedCodes } from '../coding/icd10/curated-list'
import { expect, test } from 'vitest'
import { payerOf } from '../payers/profiles'
import { factsOf } from '../rules/facts'
import { aGoodNote, block, type Change } from '../testing/a-note'
import { chargeLines } from './charge-lines'
import { chargeCsv, chargeText } from './charge-text'

const MARK = 'DRAFT, not signed'
const lines = (...changes: Change[]) => {
  const note = aGoodNote(...changes)
  return chargeLines(
    factsOf(note, { payer: payerOf(note.visit.payer), today: '2026-01-12', codes: curatedCodes }),
  )
}
const left =
  (units: string, modifiers: string, reasonText = ''): Change =>
  (note) =>
    note.coding.lines.push({
      code: '97140',
      units,
      reason: 'other',
      reasonText,
      modifiers,
      attested: false,
    })

test('the charge has a line for each code, with the modifiers the person wrote', () => {
  const charge = lines(left('', 'GP 59'), (note) => {
    note.session.blocks.push(block('97112', 5), block('97010', 10))
  })
  expect(chargeText(charge, MARK)).toBe(`DRAFT, not signed
97140 manual therapy; 23 min; 2 units; GP (physical therapy plan of care); 59 (separate from the other service)
97110 therapeutic exercise; 15 min; 1 unit
97112 neuromuscular re-education; 5 min; 0 units
97010 hot or cold pack; 10 min; 1 unit
`)
})

test('fewer units than supported keep the reason; more are never reported', () => {
  expect(lines(left('1', '', 'plan allows one'))[0]).toMatchObject({
    units: 1,
    reasons: ['plan allows one'],
  })
  expect(lines(left('4', ''))[0]).toMatchObject({
    units: 2,
    reasons: ['4 typed, minutes support 2'],
  })
})

test('a code whose units were divided has a line for each part, and no unit more', () => {
  const said = (...changes: Change[]) =>
    lines(...changes)
      .filter(({ code }) => code === '97140')
      .map(({ units, supported, modifiers, reasons }) => [
        `${units} of ${supported}`,
        modifiers.map(({ code }) => code).join(' '),
        ...reasons,
      ])
  expect(said(left('1', 'GP'), left('1', 'CQ GP'))).toEqual([
    ['1 of 1', 'GP', 'line 1 of 2 for the same minutes'],
    ['1 of 1', 'CQ GP', 'line 2 of 2 for the same minutes'],
  ])
  expect(said(left('', 'GP'), left('1', 'CQ GP'))[0]?.[0]).toBe('1 of 1')
  expect(said(left('1', 'GP'), left('', 'CQ GP'))[1]?.[0]).toBe('1 of 1')
  expect(said(left('2', 'GP'), left('2', 'CQ GP'))[1]).toEqual([
    '0 of 0',
    'CQ GP',
    '2 typed, minutes support 0',
    'line 2 of 2 for the same minutes',
  ])
  expect(said(left('1', 'GP'), left('0', 'CQ GP', 'plan allows one'))[1]?.slice(0, 3)).toEqual([
    '0 of 1',
    'CQ GP',
    'plan allows one',
  ])
  expect(said(left('3', 'GP'), left('', 'CQ GP')).map(([units]) => units)).toEqual([
    '2 of 2',
    '0 of 0',
  ])
  const unpaid = said(left('1', 'GP'), left('1', 'CQ'), (note) => {
    note.visit.payer = ''
  })
  expect(unpaid[0]?.[0]).toBe('undefined of undefined')
})

test('without a payer no units are claimed', () => {
  const charge = lines((note) => {
    note.visit.payer = ''
  })
  expect(charge[0]?.units).toBeUndefined()
  expect(chargeText(charge, MARK)).toContain('units not counted, no payer chosen')
})

test('CSV quotes what needs it and starts no formula in a spreadsheet', () => {
  const charge = lines(left('1', '=1+1', '=HYPERLINK("x"), now'))
  expect(chargeCsv(charge, MARK)).toBe(
    [
      'status,code,service,minutes,units,modifiers,reasons\r\n',
      `"DRAFT, not signed",97140,manual therapy,23,1,'=1+1,"'=1+1; 1 of 2 units supported, =HYPERLINK(""x""), now"\r\n`,
      '"DRAFT, not signed",97110,therapeutic exercise,15,1,,\r\n',
    ].join(''),
  )
})
