import { describe, expect, it } from 'vitest'
import { newOwnPayer, type OwnPayer } from '../../../domain/own-payer'
import { arrivalsOf, freeName, takenIn, unknownRules } from './arrivals'

const payer = (id: string, name: string, change: Partial<OwnPayer> = {}): OwnPayer => ({
  ...newOwnPayer(id),
  name,
  inNote: name,
  ...change,
})
const cedar = payer('own-cedar', 'Cedar')
const changed = payer('own-cedar', 'Cedar', { visitLimit: 12 })

const taken = (found: readonly OwnPayer[], own: readonly OwnPayer[], ...replacing: number[]) => {
  let n = 0
  return takenIn(arrivalsOf(found, own), own, new Set(replacing), () => `id-${(n += 1)}`).map(
    ({ id, name }) => `${id} ${name}`,
  )
}

describe('profiles of a file beside those that are here', () => {
  it('are new, the same, or another version', () => {
    const kinds = arrivalsOf([payer('own-aspen', 'Aspen'), { ...cedar }, changed], [cedar])
    expect(kinds.map(({ kind }) => kind)).toEqual(['new', 'same', 'changed'])
  })

  it('come in under their own id, so that notes that name them find them', () => {
    expect(taken([payer('own-aspen', 'Aspen')], [cedar])).toEqual(['own-aspen Aspen'])
  })

  it('are not kept twice', () => {
    expect(taken([{ ...cedar }], [cedar])).toEqual([])
  })

  it('stand beside the one here, or take its place when asked', () => {
    expect(taken([changed], [cedar])).toEqual(['id-1 Cedar (2)'])
    expect(taken([changed], [cedar], 0)).toEqual(['own-cedar Cedar'])
  })

  it('take one place once', () => {
    expect(taken([changed, { ...changed, visitLimit: 9 }], [cedar], 0, 1)).toEqual([
      'own-cedar Cedar',
      'id-1 Cedar (2)',
    ])
  })

  it('get names and ids of their own where the file has them twice', () => {
    expect(taken([payer('a', 'Cedar'), payer('b', ' cedar'), payer('a', 'Elm')], [cedar])).toEqual([
      'a Cedar (2)',
      'b cedar (3)',
      'id-1 Elm',
    ])
  })

  it('never take the id of a profile everyone has', () => {
    expect(taken([payer('medicare-b', 'Mine')], [])).toEqual(['id-1 Mine'])
  })
})

describe('names', () => {
  it('stay where they are free', () => {
    expect(freeName('Cedar', new Set(['aspen']))).toBe('Cedar')
    expect(freeName('Cedar', new Set(['cedar', 'cedar (2)']))).toBe('Cedar (3)')
  })
})

describe('rules that are not known here', () => {
  it('are named once each', () => {
    const strange = { weights: { 'a.b': 'off', 'x.y': 'fix' } as const, extra: ['x.y', 'x.z'] }
    expect(unknownRules(strange, new Set(['a.b']))).toEqual(['x.y', 'x.z'])
  })
})
