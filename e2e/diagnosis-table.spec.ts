import type { Page } from '@playwright/test'
import { expect, startNote, test } from './fixtures'
import { LIKE_2026, orderLine, pickWhole } from './order-file'

const FILE = 'File with diagnosis codes'
const SECTION = { name: 'Diagnosis codes (ICD-10-CM)' }

async function pick(page: Page, name: string, content: string | Buffer) {
  await page.goto('/settings/tables')
  await page
    .getByLabel(FILE)
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
}

const summary = (page: Page) => page.getByRole('group', { name: /billable codes? w(as|ere) read/ })

async function keep(page: Page, name: string, content: string) {
  await pick(page, name, content)
  await summary(page).getByRole('button', { name: 'Keep this list' }).click()
  await expect(page.getByText(/^Kept: ICD-10-CM FY\d{4}/)).toBeVisible()
}

test('the order file is read, its year told, kept, and taken out again', async ({ page }) => {
  await pick(page, 'icd10cm-order-2026.txt', LIKE_2026)
  await expect(summary(page)).toContainText('5 billable codes were read')
  await expect(summary(page)).toContainText('3 lines are headings of groups')
  await expect(summary(page)).toContainText('This is a part of the list')
  await expect(page.getByLabel('Fiscal year of the file')).toHaveValue('2026')
  await page.getByRole('button', { name: 'Keep this list' }).click()
  const kept = page.getByRole('region', SECTION).getByRole('listitem')
  await expect(kept).toContainText('ICD-10-CM FY2026')
  await page.reload()
  await expect(kept).toContainText('5 rows')
  await page.getByRole('button', { name: 'Remove ICD-10-CM FY2026' }).click()
  await expect(kept).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(kept).toContainText('ICD-10-CM FY2026')
})

test('a year that nothing tells is asked for, and one that the codes deny is not believed', async ({
  page,
}) => {
  await pick(page, 'order.txt', LIKE_2026)
  await expect(page.getByText('The file does not say its year.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Keep this list' })).toBeDisabled()
  await pick(page, 'icd10cm-order-2024.txt', LIKE_2026)
  await expect(page.getByText(/The name says 2024, but/)).toBeVisible()
  await page.getByLabel('Fiscal year of the file').selectOption('2026')
  await page.getByRole('button', { name: 'Keep this list' }).click()
  await pick(page, 'icd10cm-order-2026.txt', LIKE_2026)
  await expect(page.getByText('It takes the place of the list of this year')).toBeVisible()
})

test('what is no such file is refused in words, and what was kept stays', async ({ page }) => {
  await keep(page, 'icd10cm-order-2026.txt', LIKE_2026)
  const refused: readonly (readonly [name: string, content: string | Buffer, words: RegExp])[] = [
    ['order.txt', '', /empty/],
    ['order.zip', 'PK\u0003\u0004 order.txt', /Unpack it/],
    ['order.xlsx', 'PK\u0003\u0004 xl/workbook.xml', /spreadsheet/],
    ['order.txt', '<!doctype html><p>Files', /web page/],
    ['order.pdf', '%PDF-1.7', /PDF/],
    ['order.txt', 'Code,Title\nA000,Cholera', /Line 1 reads: "Code,Title"/],
    ['order.txt', LIKE_2026.slice(0, -70), /ends inside line 8/],
    ['order.txt', `${LIKE_2026}\nnonsense\n${orderLine(9, 'Z00', 1, 'Last')}`, /cannot be read: 9/],
    [
      'order.txt',
      `${LIKE_2026}\n${orderLine(9, 'G35A', 1, 'Other')}`,
      /Line 9 says something else/,
    ],
  ]
  for (const [name, content, words] of refused) {
    await pick(page, name, content)
    await expect(page.getByText(words)).toBeVisible()
    await expect(page.getByText('Nothing was changed.')).toBeVisible()
    await expect(page.getByRole('region', SECTION).getByRole('listitem')).toHaveCount(1)
  }
})

test('after an import a code that changed names what came after it, and new ones are found', async ({
  page,
}) => {
  await keep(page, 'icd10cm-order-2026.txt', LIKE_2026)
  await startNote(page)
  await page.getByLabel('Date of service').fill('2026-05-04')
  const field = page.getByRole('combobox', { name: 'Diagnosis' })
  await field.fill('G35')
  await expect(page.getByText(/G35 is no code of its own since 2025-10-01/).first()).toBeVisible()
  await expect(page.getByRole('option', { name: /^G35\.A/ })).toBeVisible()
  const first = page.getByRole('listbox', { name: 'Diagnosis' }).getByRole('option').first()
  await field.fill('R76.8')
  await expect(first).toContainText('R76.81')
  await field.fill('asthma')
  await expect(first).toContainText('J45.909')
  await expect(first).toContainText('official title')
  await field.press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: 'J45.909' })).toBeVisible()
})

test('a visit after the last year we hold is told so', async ({ page }) => {
  await startNote(page)
  await page.getByLabel('Date of service').fill('2026-11-23')
  await page.getByRole('combobox', { name: 'Diagnosis' }).fill('neck pain')
  await expect(page.getByText(/Our codes end Sep 30, 2026: check them/)).toBeVisible()
  await page.getByLabel('Date of service').fill('2026-05-04')
  await page.getByRole('combobox', { name: 'Diagnosis' }).fill('neck pain ')
  await expect(page.getByRole('option', { name: /^M54\.2/ })).toBeVisible()
  await expect(page.getByText(/Our codes end/)).toBeHidden()
})

test('a file of the size of the official one is read with progress, and searched', async ({
  page,
}) => {
  await page.goto('/settings/tables')
  await pickWhole(page, FILE, 'icd10cm-order-2027.txt')
  await expect(summary(page)).toContainText('75,000 billable codes were read')
  await expect(summary(page)).not.toContainText('This is a part of the list')
  await summary(page)
    .getByText(/of our codes are not in it/)
    .click()
  await page.getByRole('button', { name: 'Keep this list' }).click()
  await expect(page.getByText(/^Kept: ICD-10-CM FY2027/)).toBeVisible()
  await startNote(page)
  const field = page.getByRole('combobox', { name: 'Diagnosis' })
  await field.fill('made-up q22 number 77')
  await expect(page.getByRole('option', { name: /^Q22\.77/ })).toBeVisible()
})

test('reading can be cancelled', async ({ page }) => {
  await page.goto('/settings/tables')
  await pickWhole(page, FILE, 'icd10cm-order-2026.txt', true)
  // At once, without waiting for the button to stand still: reading takes a second or two.
  await page.getByRole('button', { name: 'Cancel reading' }).dispatchEvent('click')
  await expect(page.getByRole('button', { name: 'Cancel reading' })).toBeHidden()
  await expect(summary(page)).toHaveCount(0)
  await expect(page.getByLabel(FILE)).toBeEnabled()
})
