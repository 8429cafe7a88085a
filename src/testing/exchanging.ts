import { expect } from 'vitest'
import type { DraftNote } from '../domain/note'
import {
  answerExchange,
  type Does,
  type Given,
  type Result,
} from '../storage/exchange/exchange-messages'
import { canonicalJson } from '../vault/canonical-json'
import type { Refused } from '../storage/packages/refused'
import { sealedRows } from '../storage/sealed-rows'
import { aNote } from './a-note'
import { aVault, storeOf } from './a-vault'

export const NOW = '2026-01-12T15:00:00.000Z'
export const LATER = '2026-01-13T15:00:00.000Z'
export const passphrase = 'seven quiet otters'

/** Somebody with a vault of their own. */
export function aPerson(name: string) {
  const vault = aVault()
  return {
    vault,
    name,
    store: storeOf(sealedRows(vault)),
    ask: <D extends Does>(does: D, ...given: Given<D>) =>
      answerExchange({ opened: vault, do: does, with: given }, () => undefined) as Promise<
        Result<D> | Refused
      >,
  }
}
export type Someone = ReturnType<typeof aPerson>

export async function ok<T extends { kind: string }, K extends string>(
  answer: Promise<T>,
  kind: K,
): Promise<Extract<T, { kind: K }>> {
  const given = await answer
  expect(given.kind).toBe(kind)
  return given as Extract<T, { kind: K }>
}

export const said = (id: string, text: string): DraftNote =>
  aNote((note) => {
    note.id = id
    note.subjective.text = text
  })

/** Every note's text with its members in one order, every other record's as it is. */
export async function rowsOf({ store }: Someone): Promise<Record<string, string>> {
  const all = await Promise.all(
    (await store.list()).map(async (entry) => {
      const id = entry.kind === 'head' ? entry.head.id : entry.id
      const stored = await store.open(id)
      return [
        id,
        stored?.kind === 'note' ? canonicalJson(stored.note) : (stored?.raw ?? ''),
      ] as const
    }),
  )
  return Object.fromEntries(all.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

export const backUp = (of: Someone) =>
  ok(of.ask('backUp', { name: of.name, passphrase, now: NOW }), 'backed-up')
export const takeIn = (
  into: Someone,
  file: Blob,
  opening: 'plain' | 'keys' | 'passphrase' = 'passphrase',
) =>
  into.ask('takeIn', {
    file,
    opening: opening === 'passphrase' ? { passphrase } : opening,
    now: LATER,
  })
export const accept = (by: Someone, id: string, chosen: number[] | 'all' = 'all', withOwn = true) =>
  by.ask('accept', { id, chosen, withOwn, now: LATER })
