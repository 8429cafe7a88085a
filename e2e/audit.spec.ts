import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { DraftNote } from '../src/domain/note'
import { aGoodNote } from '../src/testing/a-note'
import { expectAccessible } from './access'
import { expect, test } from './fixtures'
import { handedOver } from './handed-over'
import { keep, keptRows, rowOf } from './kept'
import { deeds, keepForReview, keepOwn, keepPerson, ME, OTHER, submittedBy } from './kept-history'

const signedAlone = [{ by: ME, did: deeds.signedAlone }]

/** Signed notes of two authors over some weeks of this year. */
async function keepCharts(page: Page, count: number): Promise<DraftNote[]> {
  const day = (i: number) =>
    new Date(Date.now() - (i + 1) * 86_400_000 * 3).toISOString().slice(0, 10)
  const notes = Array.from({ length: count }, (_, i) =>
    aGoodNote((n) => {
      n.id = `chart-${i}`
      n.visit.patient = `P${i}`
      n.visit.date = day(i)
    }),
  )
  await keepPerson(page)
  const half = Math.ceil(count / 2)
  for (const note of notes.slice(0, half)) await keepOwn(page, note, signedAlone)
  await keepForReview(
    page,
    notes.slice(half).map((note) => ({
      note,
      history: [
        ...submittedBy(OTHER),
        { by: ME, did: deeds.approved },
        { by: ME, did: deeds.cosigned },
      ],
    })),
  )
  return notes
}

const status = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: /./ })
const question = (page: Page, nth: number) =>
  page.getByRole('group', { name: new RegExp(`^${nth}\\.`) })

async function draw(page: Page, charts: string, seed: string) {
  await page.getByLabel('How many charts').fill(charts)
  await page.getByLabel('Seed').fill(seed)
  await page.getByRole('button', { name: 'Draw the charts' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Chart audit, / })).toBeVisible()
}

test('charts are drawn, answered by keys, kept, and come back', async ({ page }) => {
  await keepCharts(page, 12)
  const before = await keptRows(page)
  await page.goto('/audit')
  await expect(page.getByText('10 of 12 notes are drawn')).toBeVisible()
  await draw(page, '6', '4821')
  await expect(page.getByText('6 of 12, seed 4821.')).toBeVisible()

  await expect(question(page, 1)).toBeVisible()
  await expect(question(page, 14)).toContainText('The rules say: met.')
  await expect(question(page, 19)).toContainText('Signed electronically in SkilledNote by')
  // What the rules say fills nothing in.
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await page.keyboard.press('y')
  await page.keyboard.press('n')
  await page.keyboard.press('x')
  for (const [nth, name] of [
    [1, 'Yes'],
    [2, 'No'],
    [3, 'Not applicable'],
  ] as const)
    await expect(question(page, nth).getByRole('radio', { name, exact: true })).toBeChecked()
  await expect(question(page, 4).getByRole('radio', { name: 'Yes' })).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('e')
  await page.keyboard.type('No yoke in sight')
  await page.keyboard.press('Enter')
  await expect(question(page, 4).getByRole('radio', { name: 'Yes' })).toBeFocused()
  await page.keyboard.press('y')
  await expect(page.locator('[data-save=saved]')).toBeVisible()

  await page.reload()
  await expect(page.getByLabel('Evidence for question 3')).toHaveValue('No yoke in sight')
  await expect(question(page, 4).getByRole('radio', { name: 'Yes' })).toBeChecked()
  // The first question without an answer is the one that keys are about.
  for (let nth = 5; nth <= 20; nth += 1) await page.keyboard.press('y')
  await expect(page.getByRole('button', { name: 'Next chart' })).toBeFocused()
  await expect(page.getByText('1 of 6 charts done')).toBeVisible()
  await page.keyboard.press('Enter')
  // The next chart begins at its top.
  await expect(page.getByRole('region', { name: 'Questions about chart 2 of 6' })).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(0)

  await page.getByRole('link', { name: 'Results' }).click()
  await expect(page.getByText('1 chart is done. Totals are shown from 5 on')).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
  // The notes were only read.
  expect(await keptRows(page)).toEqual(before)
})

test('five charts have totals; the tables can be taken along', async ({ page }) => {
  await keepCharts(page, 6)
  await page.goto('/audit')
  await draw(page, '5', '7')
  for (let chart = 1; chart <= 5; chart += 1) {
    await expect(
      page.getByRole('region', { name: `Questions about chart ${chart} of 5` }),
    ).toBeVisible()
    await page.keyboard.press(chart === 1 ? 'n' : 'y')
    for (let nth = 2; nth <= 20; nth += 1) await page.keyboard.press(nth === 3 ? 'x' : 'y')
    await page.keyboard.press('Enter')
  }
  const row = (name: RegExp) => page.getByRole('row', { name })
  await expect(row(/^Does a certified plan/).getByRole('cell')).toHaveText([
    '80%',
    '5',
    '4',
    '1',
    '0',
  ])
  await expect(row(/^Do regions and sides/).getByRole('cell')).toHaveText(['–', '0', '0', '0', '5'])

  const answers = await handedOver(page, 'Save the answers (CSV)')
  const table = readFileSync(answers.path, 'utf8')
  expect(answers.name).toMatch(/^skillednote-audit-\d{4}-\d\d-\d\d-seed-7-answers\.csv$/)
  expect(table.split('\r\n')).toHaveLength(5 * 20 + 2)
  expect(table).not.toMatch(/"P\d"/)
  const findings = readFileSync((await handedOver(page, 'Save all findings (CSV)')).path, 'utf8')
  expect(new Set([...findings.matchAll(/"(chart-\d)"/g)].map(([, id]) => id)).size).toBe(5)
  // Where each stands, the rules it was signed under, what the rules of today say.
  expect(findings).toMatch(/"chart-\d","signed","test","timing\.units-supported",/)
  expect(findings).not.toContain('"patterns.')
})

test('the same seed draws the same charts; an audit is deleted, and brought back', async ({
  page,
}) => {
  await keepCharts(page, 8)
  const drawn: string[] = []
  for (let nth = 0; nth < 2; nth += 1) {
    await page.goto('/audit')
    await draw(page, '4', '11')
    await page.getByRole('link', { name: 'Results' }).click()
    drawn.push(await page.getByRole('region', { name: 'Results' }).getByRole('list').innerText())
  }
  expect(drawn[1]).toBe(drawn[0])
  await page.getByRole('link', { name: 'All audits' }).click()
  const audits = page.getByRole('link', { name: /0 of 4 charts done/ })
  await expect(audits).toHaveCount(2)
  await page
    .getByRole('button', { name: /^Delete the audit of/ })
    .first()
    .click()
  await expect(audits).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(audits).toHaveCount(2)
})

test('what cannot be drawn is said', async ({ page }) => {
  await keep(page, rowOf(aGoodNote((n) => (n.visit.date = new Date().toISOString().slice(0, 10)))))
  await page.goto('/audit')
  await expect(status(page)).toHaveText(/^No signed note in this period\./)
  await expect(page.getByRole('button', { name: 'Draw the charts' })).toBeDisabled()
  await page.getByLabel('Which notes').selectOption('All notes, drafts too')
  await expect(status(page)).toHaveText('1 of 1 note is drawn.')
  await page.getByLabel('Visits to').fill('2020-01-01')
  await expect(status(page)).toHaveText('Choose two dates, the earlier one first.')
  await page.goto('/audit/nothing')
  await expect(page.getByText('There is no such audit on this device.')).toBeVisible()
})

test('a chart that is gone keeps its answers', async ({ page }) => {
  await keep(page, rowOf(aGoodNote((n) => (n.visit.date = new Date().toISOString().slice(0, 10)))))
  await page.goto('/audit')
  await page.getByLabel('Which notes').selectOption('All notes, drafts too')
  await draw(page, '1', '1')
  await page.keyboard.press('n')
  await expect(page.locator('[data-save=saved]')).toBeVisible()
  const address = page.url()
  await page.goto('/')
  await page.getByRole('button', { name: 'Delete note: GAR' }).click()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(page.getByText('No notes yet')).toBeVisible()
  await page.goto(address)
  await expect(page.getByText('This note is not on this device any more.')).toBeVisible()
  await expect(question(page, 1).getByRole('radio', { name: 'No', exact: true })).toBeChecked()
})

test('nothing is against the screens of an audit', async ({ page }) => {
  await keepCharts(page, 6)
  await page.goto('/audit')
  await draw(page, '6', '3')
  await expect(question(page, 14)).toContainText('The rules say: met.')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Results' }).click()
  await expect(page.getByRole('heading', { name: 'Chart by chart' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'All audits' }).click()
  await expect(page.getByRole('heading', { name: 'Your audits' })).toBeVisible()
  await expectAccessible(page)
})
