import type { Page } from '@playwright/test'
import type { CareDates } from '../src/domain/plan-of-care'
import { aGoodNote } from '../src/testing/a-note'
import { care, earlierNote } from '../src/testing/care'
import { expect, saved, test } from './fixtures'
import { keep, keptRows, openKept, rowOf } from './kept'

const open = (page: Page, dates: Partial<CareDates> = {}) => openKept(page, aGoodNote(care(dates)))
const unfold = (page: Page) => page.getByText('Dates of care').click()

test('dates of care are entered, and what falls due is told', async ({ page }) => {
  await open(page)
  await expect(page.getByText(/Progress report due/)).toHaveCount(0)
  await unfold(page)
  await page.getByLabel('Start of care').fill('2025-12-20')
  await expect(page.getByText('Signature of the plan due by Jan 19, 2026.')).toBeVisible()
  await page.getByLabel('Plan signed on').fill('2025-12-23')
  await expect(page.getByText('Plan signed on Dec 23, 2025.')).toBeVisible()
  await expect(page.getByText('Recertification due by Mar 20, 2026: 67 days left.')).toBeVisible()
  await page.getByLabel('Last progress report').fill('2025-12-20')
  await page.getByLabel('Treatment days since').fill('8')
  await expect(
    page.getByText('Progress report due by treatment day 10: this is day 8.'),
  ).toBeVisible()
  await saved(page)
  const [row] = await keptRows(page)
  expect(row?.body?.plan.care).toMatchObject({ startOn: '2025-12-20', daysSinceReport: '8' })
})

test('a report that is overdue is a finding that leads to its field', async ({ page }) => {
  await open(page, { startOn: '2025-12-20', certifiedOn: '2025-12-23', daysSinceReport: '11' })
  await expect(page.getByText(/Progress report overdue/)).toBeVisible()
  const card = page
    .getByRole('complementary')
    .getByRole('article')
    .filter({ hasText: 'Write the progress report' })
  await card.getByRole('button', { name: 'Go' }).click()
  await expect(page.getByLabel('Treatment days since')).toBeFocused()
})

test('dates and the count of days are offered from earlier notes, and taken by a press', async ({
  page,
}) => {
  const dates = { startOn: '2025-12-29', certifiedOn: '2026-01-02', reportOn: '2025-12-29' }
  await keep(
    page,
    rowOf(earlierNote('2026-01-09', care({ ...dates, daysSinceReport: '4' }))),
    rowOf(earlierNote('2026-01-06', care({ ...dates, daysSinceReport: '3' }))),
  )
  await open(page)
  await expect(page.getByText('in your note of Jan 9, 2026')).toBeVisible()
  await unfold(page)
  await expect(page.getByLabel('Start of care')).toHaveValue('')
  await page.getByRole('button', { name: 'Use its dates' }).click()
  await expect(page.getByLabel('Start of care')).toHaveValue('2025-12-29')
  await expect(page.getByLabel('Treatment days since')).toHaveValue('')
  await expect(
    page.getByText('Treatment days since the report, by the notes on this device: 5.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Use 5' }).click()
  await expect(page.getByLabel('Treatment days since')).toHaveValue('5')
  await expect(page.getByText(/this is day 5/)).toBeVisible()
})

test('a pattern over own notes is told to the writer', async ({ page }) => {
  await keep(page, rowOf(earlierNote('2026-01-09')))
  await open(page)
  await page.getByText(/^To consider, /).click()
  await expect(page.getByText(/Write what is new: 100 % of this text/).first()).toBeVisible()
})
