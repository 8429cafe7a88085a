import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { aGoodNote, block } from '../src/testing/a-note'
import { line } from '../src/testing/claim-changes'
import { expect, test } from './fixtures'
import { openKept } from './kept'

const NOTICE = 'Column 1\tColumn 2\t*=before 1996\tEffective\tDeletion\tModifier\tWhy'
const row = (one: string, other: string, indicator: string, from = '20260101', to = '*') =>
  [one, other, '', from, to, indicator, 'made up for a test'].join('\t')

/** A small quarter in which activities are a pair of manual therapy again. */
const QUARTER = [
  NOTICE,
  row('0001A', '0591T', '1'),
  row('97140', '97530', '1'),
  row('97140', '97124', '0', '20130401'),
  row('97140', '97018', '1', '20130401', '20191231'),
].join('\r\n')

const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
})

const section = (page: Page) => page.getByRole('region', { name: 'Paired codes (NCCI)' })
const pick = async (page: Page, ...files: readonly ReturnType<typeof file>[]) =>
  section(page)
    .getByLabel('Files with paired codes')
    .setInputFiles([...files])
const read = (page: Page) => section(page).getByRole('button', { name: 'Read and keep' }).click()

async function openTables(page: Page): Promise<void> {
  await page.goto('/settings')
  await page.getByRole('link', { name: 'Official tables' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Official tables' })).toBeVisible()
}

const withActivities = aGoodNote(
  (note) => {
    note.session.timeOut = '11:00'
    note.session.blocks.push(block('97530', 15, { start: '10:43', end: '10:58' }))
  },
  line('GP', '97530'),
)
const ASKED = 'If 97530 was separate from 97140, add 59 or an X modifier to the line of 97530'

test('an imported quarter judges the notes of its dates, until it is removed', async ({ page }) => {
  const findings = page.getByRole('complementary', { name: 'Findings and preview' })
  await openKept(page, withActivities)
  await findings.getByText(/^Could not check/).click()
  await expect(findings.getByText('Check the pairs of the visit', { exact: false })).toBeVisible()
  await expect(findings.getByText(ASKED, { exact: false })).toHaveCount(0)

  await openTables(page)
  await pick(page, file('ccipra-v320r0-f1.txt', QUARTER))
  await expect(section(page).getByLabel('Quarter of the files')).toHaveValue('2026 Q1')
  await expect(section(page).getByRole('radio', { name: 'Practitioner' })).toBeChecked()
  await read(page)
  const status = section(page).getByRole('status')
  await expect(status).toContainText('Kept: NCCI 2026 Q1, Practitioner.')
  await expect(status).toContainText('4 rows read; 2 pairs of a therapy visit kept')
  await expect(status).toContainText('1 pair was not in force in this quarter')
  await expect(section(page).getByRole('listitem').filter({ hasText: '2 rows' })).toContainText(
    'NCCI 2026 Q1, Practitioner',
  )

  await page.goto(`/notes/${withActivities.id}`)
  await expect(findings.getByText(ASKED, { exact: false })).toBeVisible()
  await expect(findings.getByText('NCCI 2026 Q1', { exact: false }).first()).toBeVisible()

  await openTables(page)
  const remove = section(page).getByRole('button', { name: 'Remove NCCI 2026 Q1, Practitioner' })
  await remove.click()
  await expect(remove).toHaveCount(0)
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(remove).toBeVisible()
  await remove.click()
  await expect(remove).toHaveCount(0)

  await page.goto(`/notes/${withActivities.id}`)
  await findings.getByText(/^Could not check/).click()
  await expect(findings.getByText('Check the pairs of the visit', { exact: false })).toBeVisible()
  await expect(findings.getByText(ASKED, { exact: false })).toHaveCount(0)
})

test('the Library says which table answers today, and shows both settings', async ({ page }) => {
  await page.goto('/library/97140?tab=codes')
  const main = page.getByRole('main')
  await expect(main.getByText('No table reaches today.', { exact: false })).toBeVisible()
  await main.getByText(/Pairs of other services/).click()
  const tests = main.getByRole('row', { name: /^97161/ })
  await expect(tests).toContainText('97750')
  await expect(tests.getByRole('cell').first()).toHaveText('')
  await main.getByRole('radio', { name: 'Outpatient hospital' }).check()
  await expect(tests.getByRole('cell').first()).toContainText('97750')
  await expect(main.getByRole('heading', { name: /97140 \+ 97530/ })).toContainText('Dec 31, 2019')
})

for (const [what, name, text, says] of [
  ['a web page', 'edits.txt', '<!doctype html><title>x</title>', 'This is a web page.'],
  ['a packed file', 'ccipra-v320r0-f1.zip', 'PK\u0003\u0004 and so on', 'Unpack it first'],
  ['another text', 'letter.txt', 'Dear colleague,\nhello', 'No row of paired codes'],
  ['an empty file', 'ccipra-v320r0-f1.txt', '', 'This file is empty.'],
  [
    'a part without manual therapy',
    'ccipra-v320r0-f1.txt',
    row('0001A', '0591T', '1'),
    'Pick all parts of the quarter together.',
  ],
  [
    'a later quarter',
    'ccipra-v320r0-f1.txt',
    `${QUARTER}\r\n${row('0001A', '0592T', '1', '20260401')}`,
    'Line 6 takes effect on Apr 1, 2026',
  ],
] as const)
  test(`${what} is refused, and what was kept stays`, async ({ page }) => {
    await openTables(page)
    await pick(page, file('ccipra-v320r0-f1.txt', QUARTER))
    await read(page)
    const kept = section(page).getByRole('button', { name: 'Remove NCCI 2026 Q1, Practitioner' })
    await expect(kept).toBeVisible()

    await pick(page, file(name, text))
    await section(page).getByLabel('Quarter of the files').selectOption('2026 Q1')
    await section(page).getByRole('radio', { name: 'Practitioner' }).check()
    await read(page)
    await expect(section(page).getByRole('status')).toContainText(says)
    await expect(section(page).getByRole('status')).toContainText('Nothing was changed.')
    await expect(kept).toBeVisible()
  })

test('broken lines are left out and named; a missing part stops before reading', async ({
  page,
}) => {
  await openTables(page)
  await pick(page, file('edits.txt', `${QUARTER}\r\n97140\t97750\t\t2026`))
  await read(page)
  await expect(section(page).getByLabel('Quarter of the files')).toBeFocused()
  await section(page).getByLabel('Quarter of the files').selectOption('2026 Q1')
  await section(page).getByRole('radio', { name: 'Outpatient hospital' }).check()
  await read(page)
  await expect(section(page).getByRole('status')).toContainText(
    '1 line could not be read and was left out: 6',
  )

  await pick(page, file('ccipra-v320r0-f1.txt', QUARTER), file('ccipra-v320r0-f3.txt', QUARTER))
  await expect(section(page)).toContainText('Part 2 is missing.')
  await expect(section(page).getByRole('button', { name: 'Read and keep' })).toBeDisabled()
})

test('reading can be cancelled; nothing is kept of it', async ({ page }, info) => {
  const path = info.outputPath('ccipra-v320r0-f1.txt')
  const many = `${row('97140', '97530', '1', '20260101')}\r\n`.repeat(20_000)
  writeFileSync(path, `${QUARTER}\r\n`)
  for (let i = 0; i < 120; i += 1) writeFileSync(path, many, { flag: 'a' })
  await openTables(page)
  await section(page).getByLabel('Files with paired codes').setInputFiles(path)
  await read(page)
  await section(page).getByRole('button', { name: 'Cancel reading' }).click()
  await expect(section(page).getByRole('progressbar')).toHaveCount(0)
  await expect(section(page).getByRole('button', { name: 'Read and keep' })).toBeVisible()
  await page.reload()
  await expect(section(page).getByLabel('Files with paired codes')).toBeVisible()
  await expect(section(page).getByRole('button', { name: /^Remove/ })).toHaveCount(0)
})
