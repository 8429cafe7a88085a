import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Method } from '../domain/payer'
import { unitsFor } from './units-for'

/** A longer list of vectors may lie beside the project; it is checked where it does. */
const LIST = new URL('../../../shared/data/unit-vectors.json', import.meta.url)

interface Vector {
  readonly id: string
  readonly input: readonly (readonly [code: string, minutes: number])[]
  readonly cms: Readonly<Record<string, number>>
  readonly ama: Readonly<Record<string, number>>
  readonly literal: Readonly<Record<string, number>>
  readonly tie: boolean
}

describe.runIf(existsSync(LIST))('the list beside the project', () => {
  it('has the same answers', () => {
    const vectors = JSON.parse(readFileSync(LIST, 'utf8')) as readonly Vector[]
    for (const { id, input, cms, ama, literal, tie } of vectors) {
      const items = input.map(([code, minutes]) => ({ code, minutes }))
      const units = (method: Method) =>
        Object.fromEntries(unitsFor(items, method).lines.map((line) => [line.code, line.units]))
      expect(units('eight-minute'), id).toEqual(cms)
      expect(units('midpoint'), id).toEqual(ama)
      expect(units('full-fifteen'), id).toEqual(literal)
      expect(unitsFor(items, 'eight-minute').tie !== undefined, id).toBe(tie)
    }
  })
})
