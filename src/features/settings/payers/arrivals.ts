import { replaceEqualDeep } from '@tanstack/react-query'
import type { OwnPayer } from '../../../domain/own-payer'
import { PAYERS } from '../../../payers/profiles'
import { nameKey } from './payer-form'

/** A profile of a file beside what is on this device. */
export interface Arrival {
  /** Its place in the file, which tells two with one id apart. */
  readonly number: number
  readonly payer: OwnPayer
  /** New here; the same as one that is here; or another version of one that is here. */
  readonly kind: 'new' | 'same' | 'changed'
}

const sameAs = (a: OwnPayer, b: OwnPayer): boolean => replaceEqualDeep(a, b) === a

/** Lays the profiles of a file beside the device's own. */
export const arrivalsOf = (
  found: readonly OwnPayer[],
  own: readonly OwnPayer[],
): readonly Arrival[] =>
  found.map((payer, number) => {
    const here = own.find(({ id }) => id === payer.id)
    return { number, payer, kind: !here ? 'new' : sameAs(here, payer) ? 'same' : 'changed' }
  })

/**
 * What to keep of the arrivals: those that are the same stay as they are; a changed one takes the place
 * of the one here where its number is in `replacing`, and otherwise stands beside it under an id and a
 * name of its own. No name is used twice, and nothing that is here goes unless it is replaced.
 */
export function takenIn(
  arrivals: readonly Arrival[],
  own: readonly OwnPayer[],
  replacing: ReadonlySet<number>,
  newId: (name: string) => string,
): readonly OwnPayer[] {
  const ids = new Set([...PAYERS, ...own].map(({ id }) => id))
  const replaced = new Set<string>()
  const kept: OwnPayer[] = []
  for (const { number, payer, kind } of arrivals) {
    if (kind === 'same') continue
    const takesPlace = kind === 'changed' && replacing.has(number) && !replaced.has(payer.id)
    if (takesPlace) replaced.add(payer.id)
    const id = takesPlace || !ids.has(payer.id) ? payer.id : newId(payer.name)
    ids.add(id)
    const others = [...own.filter((each) => each.id !== id), ...kept]
    const name = freeName(payer.name, new Set(others.map((each) => nameKey(each.name))))
    kept.push({ ...payer, id, name })
  }
  return kept
}

/** The name, or "name (2)" where it is taken. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const free = n === 1 ? name.trim() : `${name.trim().slice(0, 90)} (${n})`
    if (!taken.has(nameKey(free))) return free
  }
}

/** Ids of rules that a profile weighs or asks for and that are not known here. They stay in the profile. */
export const unknownRules = (
  { weights, extra }: Pick<OwnPayer, 'weights' | 'extra'>,
  known: ReadonlySet<string>,
): readonly string[] => [
  ...new Set([...Object.keys(weights), ...extra].filter((id) => !known.has(id))),
]
