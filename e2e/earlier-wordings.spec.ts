import type { Page } from '@playwright/test'
import { aGoodNote } from '../src/testing/a-note'
import { expectAccessible } from './access'
import { expect, saved, test } from './fixtures'
import { keptRows, openKept } from './kept'

const report = (page: Page) => page.getByLabel('What the patient reports')
const BEFORE = aGoodNote().subjective.text

test('an earlier wording is shown beside now, and going back to it loses nothing', async ({
  page,
}) => {
  await openKept(page, aGoodNote())
  await report(page).fill('Something else altogether')
  await saved(page)
  await page.getByRole('link', { name: 'Earlier wordings' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Earlier wordings')
  const wordings = page.getByRole('listitem').getByRole('button')
  await expect(wordings).toHaveCount(1)
  await expect(wordings).toContainText('Changed since: Subjective')
  await expect(page.locator('mark', { hasText: 'Something else' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Go back to this wording' }).click()
  await expect(report(page)).toHaveValue(BEFORE)
  await saved(page)
  expect((await keptRows(page))[0]?.body?.subjective.text).toBe(BEFORE)

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(report(page)).toHaveValue('Something else altogether')
  await saved(page)
  await page.getByRole('link', { name: 'Earlier wordings' }).click()
  await expect(wordings, 'what was before each step').toHaveCount(3)
  await page.reload()
  await expect(wordings).toHaveCount(3)
})

test('a note nobody changed has no earlier wording', async ({ page }) => {
  await openKept(page, aGoodNote(), '/history')
  await expect(page.getByText('None yet.')).toBeVisible()
  await page.getByRole('link', { name: 'Back to the note' }).click()
  await expect(report(page)).toHaveValue(BEFORE)
})
