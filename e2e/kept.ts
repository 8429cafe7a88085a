import type { Page } from '@playwright/test'
import type { DraftNote } from '../src/domain/note'
import { toRow } from '../src/storage/record'

/** A row as the app keeps it. */
export const rowOf = (note: DraftNote) => toRow(note, 1, new Date().toISOString())

/** Puts records into the browser's store, as an earlier day or another program would have left them. */
export async function keep(page: Page, ...rows: readonly { readonly id: string }[]): Promise<void> {
  if (!page.url().startsWith('http')) await page.goto('/')
  // The app makes the store; its list tells that it is there.
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByText('Reading notes').waitFor({ state: 'detached' })
  await page.evaluate(async (records) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('skillednote')
      // A page left too soon has not made it.
      request.onupgradeneeded = () =>
        void request.result.createObjectStore('notes', { keyPath: 'id' })
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(new Error(request.error?.message))
    })
    await new Promise<void>((resolve, reject) => {
      const tx = db.transaction('notes', 'readwrite')
      for (const record of records) tx.objectStore('notes').put(record)
      tx.oncomplete = () => resolve()
      tx.onabort = () => reject(new Error(tx.error?.message))
    })
    db.close()
  }, rows)
}

/** Keeps a note and opens it. */
export async function openKept(page: Page, note: DraftNote, at = ''): Promise<void> {
  await keep(page, rowOf(note))
  await page.goto(`/notes/${note.id}${at}`)
}

/** All records of the store, their bodies read. */
export async function keptRows(page: Page): Promise<{ id: string; body?: DraftNote }[]> {
  const rows = await page.evaluate(
    () =>
      new Promise<{ id: string; body?: unknown }[]>((resolve, reject) => {
        const open = indexedDB.open('skillednote')
        open.onerror = () => reject(new Error(open.error?.message))
        open.onsuccess = () => {
          const all = open.result.transaction('notes').objectStore('notes').getAll()
          all.onsuccess = () => {
            open.result.close()
            resolve(all.result as { id: string; body?: unknown }[])
          }
        }
      }),
  )
  return rows.map(
    (row) =>
      (typeof row.body === 'string' ? { ...row, body: JSON.parse(row.body) as unknown } : row) as {
        id: string
        body?: DraftNote
      },
  )
}
