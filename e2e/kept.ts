import type { Page } from '@playwright/test'
import type { DraftNote } from '../src/domain/note'
import { headOf } from '../src/storage/record'
import { noteRowText } from '../src/storage/note-row-text'
import type { SealedRow } from '../src/storage/vault-database'
import { aVault } from '../src/testing/a-vault'
import { sealer } from '../src/vault/seal'
import { VAULT } from './vault'

const { seal, open } = sealer(aVault(VAULT))

/** A note as it lies in the database before it is sealed; a foreign record may be anything with an id. */
export const rowOf = (note: DraftNote) => ({
  id: note.id,
  revision: 1,
  savedAt: new Date().toISOString(),
  body: JSON.stringify(note),
  head: headOf(note, new Date().toISOString()),
})

type Given = { readonly id: string } & Partial<
  Omit<ReturnType<typeof rowOf>, 'head'> & { readonly head: object | null }
>

async function sealed(given: Given) {
  const { id, revision = 1, savedAt = '', body, head } = given
  const at = (store: string) => ({ store, id, revision })
  const row = async (store: string, text: string) => ({
    id,
    f: 1,
    rev: revision,
    ...(await seal(at(store), text)),
  })
  return {
    note: body === undefined ? given : await row('notes', noteRowText(body, savedAt, '')),
    head: head ? await row('heads', JSON.stringify(head)) : undefined,
  }
}

/** Bytes as a message between the browser and here can carry them. */
const asText = (value: unknown) =>
  JSON.stringify(value, (_, v: unknown) =>
    v instanceof Uint8Array ? { bytes: Buffer.from(v).toString('base64') } : v,
  )

/** A record and the store it lies in. */
export interface PutRow {
  readonly store: string
  readonly row: object
}

/** Puts records into the browser's store as they are. */
export async function putRows(page: Page, rows: readonly PutRow[]): Promise<void> {
  if (!page.url().startsWith('http')) await page.goto('/icon.svg')
  await page.evaluate(
    async ([name, text]) => {
      const records = JSON.parse(text, (_, v: { bytes?: string } | null) =>
        v?.bytes === undefined ? v : Uint8Array.from(atob(v.bytes), (c) => c.charCodeAt(0)),
      ) as { store: string; row: object }[]
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name, 2)
        // A page left too soon has not made it.
        request.onupgradeneeded = () => {
          for (const store of ['notes', 'heads', 'trash', 'inbox', 'kept'])
            request.result.createObjectStore(store, { keyPath: 'id' })
          request.result.createObjectStore('revs', { keyPath: ['id', 'rev'] })
          const before = request.result.createObjectStore('before', { autoIncrement: true })
          for (const key of ['id', 'asideAt']) before.createIndex(key, key)
          request.result.createObjectStore('meta')
          request.result.createObjectStore('history', { keyPath: ['id', 'rev'] })
          for (const store of ['asides', 'checks', 'audits'])
            request.result.createObjectStore(store, { keyPath: 'id' })
        }
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error(request.error?.message))
      })
      await new Promise<void>((resolve, reject) => {
        const tx = db.transaction(
          [...new Set([...records.map(({ store }) => store), 'meta'])],
          'readwrite',
        )
        for (const { store, row } of records) tx.objectStore(store).put(row)
        tx.objectStore('meta').put(Date.now(), 'writes')
        tx.oncomplete = () => resolve()
        tx.onabort = () => reject(new Error(tx.error?.message))
      })
      db.close()
    },
    [`skillednote-${VAULT}`, asText(rows)] as const,
  )
}

/** Puts notes into the browser's store, as an earlier day or another program would have left them. */
export async function keep(page: Page, ...given: readonly Given[]): Promise<void> {
  const rows = await Promise.all(given.map(sealed))
  await putRows(
    page,
    rows.flatMap(({ note, head }) => [
      { store: 'notes', row: note },
      ...(head ? [{ store: 'heads', row: head }] : []),
    ]),
  )
}

/** Keeps a note and opens it. */
export async function openKept(page: Page, note: DraftNote, at = ''): Promise<void> {
  await keep(page, rowOf(note))
  await page.goto(`/notes/${note.id}${at}`)
}

/** All records of the store, opened, their bodies read. */
export async function keptRows(page: Page): Promise<{ id: string; body?: DraftNote }[]> {
  const text = await page.evaluate(
    (name) =>
      new Promise<string>((resolve, reject) => {
        const open = indexedDB.open(name)
        open.onerror = () => reject(new Error(open.error?.message))
        open.onsuccess = () => {
          const all = open.result.transaction('notes').objectStore('notes').getAll()
          all.onsuccess = () => {
            open.result.close()
            resolve(
              JSON.stringify(all.result, (_, v: unknown) =>
                v instanceof Uint8Array ? { bytes: [...v] } : v,
              ),
            )
          }
        }
      }),
    `skillednote-${VAULT}`,
  )
  const rows = JSON.parse(text, (_, v: { bytes?: number[] } | null) =>
    v?.bytes ? Uint8Array.from(v.bytes) : v,
  ) as (SealedRow | { id: string })[]
  return Promise.all(
    rows.map(async (row) => {
      if (!('ct' in row)) return row
      const { id, rev } = row
      const meant = await open({ store: 'notes', id, revision: rev }, row)
      return { id, body: JSON.parse(meant.slice(meant.indexOf('\n') + 1)) as DraftNote }
    }),
  )
}
