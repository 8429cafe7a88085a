import {
  expect,
  type Browser,
  type BrowserContext,
  type Download,
  type Page,
} from '@playwright/test'
import type { DraftNote } from '../src/domain/note'
import { canonicalJson } from '../src/vault/canonical-json'
import { aNote } from '../src/testing/a-note'
import { heading } from './access'
import { keptRows } from './kept'
import { openElsewhere, placeVault } from './vault'

export const PASSPHRASE = 'otters under the wooden bridge'

/** A second device: its own store, its own vault, nothing of the first. */
export async function another(browser: Browser, name: string): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await openElsewhere(context)
  const page = await context.newPage()
  await placeVault(page, name)
  return [context, page]
}

export const saved = async (page: Page, press: () => Promise<void>): Promise<Download> => {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return download
}

export const some = (count: number): DraftNote[] =>
  Array.from({ length: count }, (_, i) =>
    aNote((note) => {
      note.id = `n${i}`
      note.visit.patient = `P${i}`
      note.subjective.text = `Words of ${i}: \u0000 \ud83d "é" <b>`
    }),
  )

/** Every note's words, in one order. */
export const textsOf = async (page: Page) =>
  (await keptRows(page)).map(({ body }) => canonicalJson(body)).toSorted()

export async function backUp(page: Page): Promise<Download> {
  await page.goto('/settings/backup')
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByLabel('The same again').fill(PASSPHRASE)
  const download = await saved(page, () =>
    page.getByRole('button', { name: 'Back up now' }).click(),
  )
  await expect(
    page.getByText('was handed to your browser').or(page.getByText('were handed')),
  ).toBeVisible()
  return download
}

export async function open(page: Page, path: string, passphrase = '') {
  if (!/\/(inbox|restore)$/.test(page.url())) await page.goto('/inbox')
  await page.getByLabel('Open a file').setInputFiles(path)
  if (passphrase === '') return
  await page.getByLabel('Passphrase of the file').fill(passphrase)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
}

export const accept = async (page: Page) => {
  await page.getByRole('button', { name: /^Accept/ }).click()
  await heading(page, 'Notes kept')
}
