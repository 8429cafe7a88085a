import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { contactName } from '../../vault/contact'
import type { Refused } from '../packages/refused'
import { tellNotes } from '../note-tabs'
import { readPreferences } from '../preferences'
import { beforeLock, openRows, session } from '../session'
import type { Collected } from './collecting'
import { exchange } from './exchange'
import { mailFor } from './mail'
import type { ReviewerHere } from './reviewers'
import type { Posted } from './send'

const local = { networkMode: 'always', retry: false, staleTime: 0 } as const

/** Everybody a note can be sent to: colleagues, and the other profiles of this device. */
export const reviewersQuery = queryOptions({
  queryKey: ['people', 'reviewers'],
  queryFn: async (): Promise<readonly ReviewerHere[]> => {
    const found = await exchange('reviewers', [])
    if (found.kind !== 'reviewers') throw new Error(found.kind)
    return found.all
  },
  ...local,
})

type PostMessage = { readonly to: readonly string[] }
let channel: BroadcastChannel | undefined
const tabs = () => (channel ??= new BroadcastChannel('skillednote.post'))

/** Hears that there is mail for the vault that is open here. Call the result to stop. */
export function onMail(listen: () => void): () => void {
  const from = tabs()
  const heard = ({ data }: MessageEvent<PostMessage>) => {
    const { current } = session
    if (current.kind === 'open' && data.to.includes(current.vault.id)) listen()
  }
  from.addEventListener('message', heard)
  return () => from.removeEventListener('message', heard)
}

function tellOthers({ vaults }: Posted) {
  if (vaults.length > 0) tabs().postMessage({ to: vaults } satisfies PostMessage)
}

/** What was cut off on its way out, once for each unlocking. */
export async function postLeft(): Promise<void> {
  const { current } = session
  if (current.kind !== 'open') return
  if (((await openRows().kept('unsent')) ?? '[]') === '[]') return
  const now = new Date().toISOString()
  const posted = await exchange('sendLeft', [{ name: readPreferences().name, now }])
  if (posted.kind === 'posted') tellOthers(posted)
}

/**
 * Sends notes, with all that was done to them, to whoever their last step concerns. Asked for after
 * `actNow` took the steps; asked for twice, the second changes nothing where it arrives. A file is for the page
 * to save, one for each person without a profile here.
 */
export async function post(client: QueryClient, ids: readonly string[]): Promise<Posted | Refused> {
  const now = new Date().toISOString()
  const sending = exchange('send', [{ name: readPreferences().name, ids, now }])
  // Who locks right behind it waits for it.
  const forget = beforeLock(() => sending)
  const posted = await sending.finally(forget)
  if (posted.kind !== 'posted') return posted
  tellOthers(posted)
  await client.invalidateQueries({ queryKey: ['people'] })
  return posted
}

const NOTHING: Collected = {
  kind: 'collected',
  added: 0,
  extended: 0,
  waiting: 0,
  refused: 0,
  kept: 0,
  changed: [],
}

/** Of silence, for one piece of mail. */
const PIECE_MS = 20_000

/** All at once; where one piece takes the thread with it, each by itself, so that it holds up no other. */
async function emptied(ids: readonly string[]): Promise<Collected> {
  const now = new Date().toISOString()
  const watch = { deadline: PIECE_MS }
  const all = await exchange('collectMail', [{ now }], watch)
  if (all.kind === 'collected') return all
  if (all.kind === 'stopped' || all.kind === 'full') return { ...NOTHING, kept: ids.length }
  const sum = { ...NOTHING, changed: new Set<string>() }
  for (const only of ids) {
    // oxlint-disable-next-line no-await-in-loop -- one thread at a time
    const one = await exchange('collectMail', [{ now, only }], watch)
    if (one.kind !== 'collected') {
      sum.kept += 1
      continue
    }
    for (const key of ['added', 'extended', 'waiting', 'refused', 'kept'] as const)
      sum[key] += one[key]
    for (const id of one.changed) sum.changed.add(id)
  }
  return { ...sum, changed: [...sum.changed] }
}

/**
 * Takes what lies in the post box for the vault that is open: into the notes where a person would only
 * press the button, else into the inbox. Never rejects: what cannot be taken now stays.
 */
export async function collect(client: QueryClient): Promise<Collected> {
  const { current } = session
  if (current.kind !== 'open') return NOTHING
  const vault = current.vault.id
  try {
    if ((await mailFor(vault)).length === 0) return NOTHING
    const locks = navigator.locks as LockManager | undefined
    const work = async () => {
      const ids = await mailFor(vault)
      return ids.length === 0 ? NOTHING : emptied(ids)
    }
    const done = await (locks ? locks.request(`skillednote.post.${vault}`, work) : work())
    await shown(client, done)
    return done
  } catch {
    return NOTHING
  }
}

async function shown(client: QueryClient, { added, extended, waiting, changed }: Collected) {
  const all: Promise<void>[] = []
  if (added + extended > 0) all.push(client.invalidateQueries({ queryKey: ['notes'], exact: true }))
  if (waiting > 0) all.push(client.invalidateQueries({ queryKey: ['inbox'], exact: true }))
  for (const id of changed) {
    all.push(client.invalidateQueries({ queryKey: ['notes', id] }))
    // Another tab may have it open.
    tellNotes({ say: 'acted', id })
  }
  await Promise.all(all)
}

/** Once for each unlocking. */
const shownBy = new WeakSet<object>()

/**
 * Makes the person's keys where there are none yet, and shows their card to the other profiles of this
 * device. A browser without the means has none, and nobody can send them anything.
 */
export async function showOwnContact(): Promise<void> {
  const { current } = session
  if (current.kind !== 'open') return
  const { opened, vault } = current
  const { name } = readPreferences()
  if (shownBy.has(opened) || (vault.contact && vault.contact.name === contactName(name))) return
  shownBy.add(opened)
  await exchange('showContact', [name]).catch(() => undefined)
}
