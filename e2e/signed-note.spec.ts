import { type Change } from '../src/testing/a-note'
import { heading } from './access'
import { accept, another, backUp, open, PASSPHRASE } from './exchanging'
import { expect, test } from './fixtures'
import { keep, rowOf } from './kept'
import { keepOwn } from './kept-history'
import { ALONE, keepNotes, note, report, row, rowBytes, verify } from './signed-notes'

test.beforeEach(({ page }) => keepNotes(page))

test.describe('a signed note has no way to be changed', () => {
  test.beforeEach(async ({ page }) => {
    await keepOwn(page, note('GAR'), ALONE, {
      earlier: [note('GAR', (n) => (n.subjective.text = 'Other words.'))],
    })
  })

  test('by its form, by keys, or in another tab', async ({ page, context }) => {
    await page.goto('/notes/GAR')
    await expect(page.getByText('Signed by N. Dalal')).toBeVisible()
    const before = await rowBytes(page, 'GAR')
    await expect(report(page)).toBeDisabled()
    await expect(page.getByRole('main').getByRole('textbox', { disabled: false })).toHaveCount(0)
    await page.getByRole('main').focus()
    for (const key of ['1', '0', '/', 'x', 'w', 'b', 'Control+z', 'Control+s', 'Delete', 'a'])
      await page.keyboard.press(key)
    const other = await context.newPage()
    await other.goto('/notes/GAR')
    await expect(report(other)).toBeDisabled()
    await expect(other.getByRole('button', { name: /take over/i })).toHaveCount(0)
    await other.close()
    await page.reload()
    await expect(report(page)).toHaveValue(note('GAR').subjective.text)
    expect(await rowBytes(page, 'GAR')).toBe(before)
  })

  test('by going back to an earlier wording', async ({ page }) => {
    await page.goto('/notes/GAR/history')
    await heading(page, 'History')
    await expect(page.locator('mark', { hasText: 'Other words.' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Go back to this wording' })).toHaveCount(0)
    await expect(page.getByText('It is not open to writing now')).toBeVisible()
  })

  test('by deleting it: the list says why it stays', async ({ page }) => {
    await page.goto('/')
    const before = await rowBytes(page, 'GAR')
    await expect(page.getByRole('button', { name: 'Delete note: GAR' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Stays, why: GAR' }).click()
    await expect(page.getByRole('dialog')).toContainText('A signed note is not deleted')
    await page.getByRole('dialog').getByRole('link', { name: 'Add an addendum' }).click()
    await heading(page, 'History')
    await page.goto('/deleted')
    await expect(page.getByText('Nothing was deleted in the last 30 days.')).toBeVisible()
    expect(await rowBytes(page, 'GAR')).toBe(before)
  })

  test('by a list in another tab that knew it as a draft', async ({ page, context }) => {
    await keep(page, rowOf(note('LEE')))
    await page.goto('/')
    await expect(row(page, 'LEE')).toContainText('draft')
    const elsewhere = await context.newPage()
    await keepOwn(elsewhere, note('LEE'), ALONE)
    const before = await rowBytes(elsewhere, 'LEE')
    await page.getByRole('button', { name: 'Delete note: LEE' }).click()
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await expect(page.getByText('Not deleted: it was sent or signed meanwhile.')).toBeVisible()
    expect(await rowBytes(page, 'LEE')).toBe(before)
  })

  test('by the sweep of old notes, which leaves it out and says so', async ({ page }) => {
    const old: Change = (n) => (n.visit.date = '2020-03-01')
    const savedAt = '2020-03-01T12:00:00.000Z'
    const draft = rowOf(note('LEE', old))
    await keep(page, { ...draft, savedAt, head: { ...draft.head, savedAt } })
    await keepOwn(page, note('OLD', old), ALONE, { at: savedAt })
    await page.addInitScript(() => {
      const kept = JSON.parse(localStorage.getItem('skillednote.preferences') ?? '{}') as object
      localStorage.setItem('skillednote.preferences', JSON.stringify({ ...kept, keepDays: 365 }))
    })
    await page.goto('/settings/old-notes')
    await expect(page.getByText('Signed notes, and those that wait')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Move 1 note to the trash' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'LEE' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'OLD' })).toHaveCount(0)
  })

  test('by bringing in a file with other words of it', async ({ page, browser }) => {
    const before = await rowBytes(page, 'GAR')
    const [context, there] = await another(browser, 'A. Reed')
    await keep(there, rowOf(note('GAR', (n) => (n.subjective.text = 'Never signed.'))))
    const file = await backUp(there)
    await open(page, await file.path(), PASSPHRASE)
    await accept(page)
    expect(await rowBytes(page, 'GAR')).toBe(before)
    await page.goto('/notes/GAR/history')
    await page.getByRole('button', { name: 'Verify' }).click()
    await expect(verify(page)).toContainText('All is as it was signed.')
    await context.close()
  })
})
