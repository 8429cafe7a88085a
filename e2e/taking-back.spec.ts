import type { Page } from '@playwright/test'
import { aGoodNote } from '../src/testing/a-note'
import { expect, saved, test } from './fixtures'
import { keep, keptRows, openKept, rowOf } from './kept'

const report = (page: Page) => page.getByLabel('What the patient reports')

/** A note without what is there but blank: an open form adds a technique's blank parameters. */
const withoutBlanks = (note: unknown): unknown =>
  JSON.parse(JSON.stringify(note, (_key, value: unknown) => (value === '' ? undefined : value)))

test('deleting a note asks first, and Keep keeps it', async ({ page }) => {
  await keep(page, rowOf(aGoodNote()))
  await page.goto('/')
  const remove = page.getByRole('button', { name: 'Delete note: GAR' })
  const dialog = page.getByRole('dialog', { name: 'Delete this note?' })
  await remove.click()
  await expect(dialog).toContainText('GAR: it leaves your list. For 30 days it can be put back.')
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('link', { name: /^GAR/ })).toBeVisible()
  await remove.click()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  expect(await keptRows(page)).toHaveLength(1)
  await remove.click()
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('No notes yet')).toBeVisible()
  expect(await keptRows(page)).toHaveLength(0)
})

test('a removed block comes back whole, and what was typed meanwhile stays', async ({ page }) => {
  const note = aGoodNote()
  await openKept(page, note)
  // It comes a moment after the rest and moves the blocks down.
  await expect(page.getByRole('region', { name: 'Session on the clock' })).toBeVisible()
  await page.getByRole('button', { name: 'Remove block 1, Joint mobilization' }).click()
  await expect(page.getByRole('button', { name: /^Remove block/ })).toHaveCount(2)
  const first = page.getByRole('textbox', { name: 'Minutes' }).first()
  await expect(first).toHaveValue('11')
  await first.fill('13')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(first).toHaveValue('12')
  await saved(page)
  const [row] = await keptRows(page)
  note.session.blocks[1]!.minutes = '13'
  expect(withoutBlanks(row?.body)).toEqual(withoutBlanks(note))
})

test('removed rows come back with everything in them', async ({ page }) => {
  const note = aGoodNote()
  await openKept(page, note)
  const names = [
    'Remove cannot check the blind spot while driving',
    'Remove rotation',
    'Remove Check the blind spot without pain in 4 weeks: rotation 75 degrees',
    'Remove M54.2',
  ]
  for (const name of names) {
    const remove = page.getByRole('button', { name, exact: true })
    await remove.click()
    await expect(remove).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(remove).toHaveCount(1)
  }
  await saved(page)
  expect(withoutBlanks((await keptRows(page))[0]?.body)).toEqual(withoutBlanks(note))
})

test('Ctrl+Z outside a box takes the removal back; inside a box it belongs to the words', async ({
  page,
}) => {
  await openKept(page, aGoodNote())
  const remove = page.getByRole('button', { name: 'Remove rotation' })
  await remove.click()
  await expect(remove).toHaveCount(0)
  await report(page).press('Control+z')
  await expect(remove).toHaveCount(0)
  await page.getByRole('heading', { name: 'Plan', exact: true }).click()
  await page.keyboard.press('Control+z')
  await expect(remove).toHaveCount(1)
})
