import { describe, expect, it } from 'vitest'
import type { CodingLine } from '../../../domain/note'
import {
  addModifier,
  addModifierAt,
  divideLines,
  linesOf,
  newLine,
  removeLine,
  removeModifier,
  takeBack,
} from './claim-lines'

const line = (code: string, modifiers = '', rest: Partial<CodingLine> = {}): CodingLine => ({
  ...newLine(code),
  modifiers,
  ...rest,
})
const said = (lines: readonly CodingLine[]) =>
  lines.map(({ code, units, modifiers }) => [code, units, modifiers].join('|'))

describe('lines of the claim', () => {
  it('get a modifier at its place, each line of the code once', () => {
    const lines = [line('97140', 'gp'), line('97110'), line('97140', 'CQ GP')]
    expect(said(addModifier(lines, '97140', 'CQ'))).toEqual([
      '97140||CQ GP',
      '97110||',
      '97140||CQ GP',
    ])
    expect(said(addModifier(lines, '97530', 'GP'))).toContain('97530||GP')
    expect(said(addModifierAt(lines, 1, '59'))[1]).toBe('97110||59')
    expect(lines[0]?.modifiers).toBe('gp')
  })

  it('lose a modifier, and with 59 the statement made for it', () => {
    const lines = [line('97140', '59 GP', { attested: true }), line('97110', '59')]
    expect(removeModifier(lines, 0, 'GP')[0]).toMatchObject({ modifiers: '59', attested: true })
    expect(removeModifier(lines, 0, '59')[0]).toMatchObject({ modifiers: 'GP', attested: false })
    expect(removeModifier(lines, 0, '59')[1]).toBe(lines[1])
    expect(removeLine(lines, 0)).toEqual([lines[1]])
  })

  it('are divided between therapist and assistant in the place they had', () => {
    const lines = [line('97110'), line('97140', 'CQ GP', { units: '3' }), line('97530', 'GP')]
    const divided = divideLines(lines, '97140', { plain: 2, assistant: 1, modifier: 'CQ' })
    expect(said(divided)).toEqual(['97110||', '97140|2|GP', '97140|1|CQ GP', '97530||GP'])
    const again = divideLines(divided, '97140', { plain: 1, assistant: 2, modifier: 'CQ' })
    expect(said(again)).toEqual(['97110||', '97140|1|GP', '97140|2|CQ GP', '97530||GP'])
    expect(said(divideLines([], '97140', { plain: 1, assistant: 1, modifier: 'CO' }))).toEqual([
      '97140|1|',
      '97140|1|CO',
    ])
    expect(linesOf(divided, '97140')).toEqual([1, 2])
  })

  it('come back as they were, and what changed meanwhile elsewhere stays', () => {
    const before = [line('97110'), line('97140', 'GP')]
    const after = divideLines(before, '97140', { plain: 1, assistant: 1, modifier: 'CQ' })
    const meanwhile = addModifier(after, '97110', 'KX')
    expect(said(takeBack(meanwhile, before, '97140'))).toEqual(['97110||KX', '97140||GP'])
    expect(said(takeBack(addModifier(before, '97530', 'GP'), before, '97530'))).toEqual(
      said(before),
    )
    expect(said(takeBack(removeLine(before, 0), before, '97110'))).toEqual(['97140||GP', '97110||'])
  })
})
