import { expect, it } from 'vitest'
import { AREAS } from '../../domain/region'
import { episodeOf, withoutEpisode } from './code'
import { CODES, FAMILIES } from './curated'
import { ICD_EDITIONS, icdEditionOn } from './icd-edition'

it('holds enough codes for a therapy clinic, each once', () => {
  expect(CODES.length).toBeGreaterThan(1500)
  expect(new Set(CODES.map((c) => c.code)).size).toBe(CODES.length)
})

it('writes every code with its dot in the right place', () => {
  for (const { code } of CODES) expect(code).toMatch(/^[A-Z]\d[0-9AB](\.[0-9A-Z]{1,4})?$/)
})

it('gives every code a label of its own, in one plain line', () => {
  const labels = new Map<string, string>()
  for (const { code, label } of CODES) {
    expect(label, code).toMatch(/^[A-Z0-9][^{}@*\n]*[a-z0-9)A-Z]$/)
    expect(label, code).not.toMatch(/ {2}| ,|undefined/)
    expect(labels.get(label), `${code} reads as ${labels.get(label) ?? ''}`).toBeUndefined()
    labels.set(label, code)
  }
})

it('says in the label which side a code means, and no side where it has none', () => {
  const said = /\b(right|left|both|side unspecified)\b/i
  for (const { code, label, side } of CODES) {
    const word = said.exec(label)?.[1]
    expect((word ?? '').toLowerCase(), code).toBe(
      side === 'unspecified' ? 'side unspecified' : side,
    )
  }
})

it('never says one side in the label of the other', () => {
  const wrong = CODES.filter(
    ({ label, side }) =>
      (side === 'right' && /\bleft\b/i.test(label)) ||
      (side === 'left' && /\bright\b/i.test(label)),
  )
  expect(wrong).toEqual([])
})

it('names only areas that notes know', () => {
  for (const { code, areas } of CODES) for (const area of areas) expect(AREAS, code).toContain(area)
})

it('ends every injury code in an episode of care, with one to come back for', () => {
  for (const family of FAMILIES)
    for (const { code } of family) {
      if (!code.startsWith('S')) continue
      expect('ADGKPS', code).toContain(episodeOf(code) || '-')
      expect(family.some((c) => c.code === `${withoutEpisode(code)}D`)).toBe(true)
    }
})

it('makes a plural of what a both-sided code names', () => {
  const label = (code: string) => CODES.find((c) => c.code === code)?.label
  expect(label('M17.0')).toBe('Osteoarthritis of both knees')
  expect(label('G57.53')).toBe('Tarsal tunnel syndrome of both feet')
  expect(label('R10.23')).toBe('Pelvic or perineal pain, both sides')
  expect(label('R10.20')).toBe('Pelvic or perineal pain, side unspecified')
})

it('maps a radiculopathy to its level and to the limb it serves', () => {
  const areas = (code: string) => CODES.find((c) => c.code === code)?.areas
  expect(areas('M54.12')).toEqual(['cervical', 'shoulder', 'elbow', 'wrist-hand'])
  expect(areas('M54.16')).toEqual(['lumbar', 'hip', 'knee', 'ankle-foot'])
  expect(areas('I97.2')).toContain('upper-lymph')
})

it('holds for its own fiscal year and for no other day', () => {
  expect(icdEditionOn('2025-10-01')).toBe(ICD_EDITIONS[0])
  expect(icdEditionOn('2026-09-30')?.name).toBe('ICD-10-CM FY2026')
  expect(icdEditionOn('2025-09-30')).toBeUndefined()
  expect(icdEditionOn('2026-10-01')).toBeUndefined()
})
