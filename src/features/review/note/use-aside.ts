import type { QueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { Aside } from '../../../storage/history/asides'
import { openRows } from '../../../storage/session'
import { asideKeeper, type AsideKeeper } from './aside-keeper'

/** One for each note and each time the notes are open: what is not written yet is not read anew. */
const keepers = new WeakMap<QueryClient, Map<string, AsideKeeper>>()

export function keeperOf(client: QueryClient, id: string, first: Aside): AsideKeeper {
  const all = keepers.get(client) ?? new Map<string, AsideKeeper>()
  keepers.set(client, all)
  const keeper = all.get(id) ?? asideKeeper(openRows, id, first)
  all.set(id, keeper)
  return keeper
}

/** Everything that was written beside notes and is not on the disk yet. */
export const allSettled = async (client: QueryClient): Promise<boolean> => {
  const settled = [...(keepers.get(client)?.values() ?? [])].map((keeper) => keeper.settled())
  return (await Promise.all(settled)).every(Boolean)
}

export const useAside = (keeper: AsideKeeper): Aside =>
  useSyncExternalStore(keeper.subscribe, () => keeper.now)

export const useAsideFailed = (keeper: AsideKeeper): boolean =>
  useSyncExternalStore(keeper.subscribe, () => keeper.failed)
