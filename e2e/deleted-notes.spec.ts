import { aGoodNote } from '../src/testing/a-note'
import { expectAccessible } from './access'
import { expect, test } from './fixtures'
import { keep, keptRows, rowOf } from './kept'

test('a deleted note can be put back, or deleted for good', async ({ page }) => {
  await keep(page, rowOf(aGoodNote()))
  await page.goto('/')
  const remove = async () => {
    await page.getByRole('button', { name: 'Delete note: GAR' }).click()
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await expect(page.getByText('No notes yet')).toBeVisible()
    await page.getByRole('link', { name: 'Deleted notes (1)' }).click()
  }
  await remove()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deleted notes')
  const row = page.getByRole('listitem').filter({ hasText: 'GAR' })
  await expect(row).toContainText('Deleted')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Put back: GAR' }).click()
  await expect(page.getByText('Nothing was deleted in the last 30 days.')).toBeVisible()
  await page.getByRole('link', { name: 'Go to your notes' }).click()
  await expect(page.getByRole('link', { name: /^GAR/ })).toBeVisible()
  expect((await keptRows(page))[0]?.body).toEqual(aGoodNote())

  await remove()
  await page.getByRole('button', { name: 'Delete for good: GAR' }).click()
  const dialog = page.getByRole('dialog', { name: 'Delete this note for good?' })
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await expect(row).toBeVisible()
  await page.getByRole('button', { name: 'Delete for good: GAR' }).click()
  await dialog.getByRole('button', { name: 'Delete for good' }).click()
  await expect(row).toHaveCount(0)
  expect(await keptRows(page)).toEqual([])
  await page.goto('/')
  await expect(page.getByText('No notes yet')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Deleted notes/ })).toHaveCount(0)
})
