import type { Page } from '@playwright/test'
import { aNote } from '../src/testing/a-note'
import { expect } from './fixtures'
import { keep, rowOf } from './kept'
import { PASSPHRASE } from './vault'

export const report = (page: Page) => page.getByLabel('What the patient reports')
export const locksSoon = (page: Page) => page.getByRole('status').filter({ hasText: 'Locks in' })
export const locked = (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name: 'Unlock your notes' })).toBeVisible()

export async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.keyboard.press('Enter')
}

/** Leaves the box, so that single keys work, and locks. */
export async function lockByKey(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.keyboard.press('Shift+L')
  await locked(page)
}

/** Another tab locks: the hands here stay where they are. */
export async function lockElsewhere(page: Page): Promise<void> {
  const other = await page.context().newPage()
  await other.goto('/settings')
  await other.getByRole('button', { name: 'Lock', exact: true }).click()
  await locked(other)
  await other.close()
  await locked(page)
}

/** A note, opened with the passphrase in the first tab of the browser. */
export async function openNote(page: Page, note = aNote()): Promise<void> {
  await keep(page, rowOf(note))
  await page.goto(`/notes/${note.id}`)
  await locked(page)
  await unlock(page)
  await expect(report(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lock', exact: true })).toBeVisible()
}

export const lockAfter = (page: Page, minutes: number) =>
  page.addInitScript((n) => {
    localStorage.setItem('skillednote.preferences', JSON.stringify({ lockAfter: n }))
  }, minutes)
