import { aNote } from '../src/testing/a-note'
import { expectAccessible } from './access'
import { expect, test } from './fixtures'
import { keep, rowOf } from './kept'
import { keepForReview, keepOwn } from './kept-history'
import { ALONE, COSIGNED, RETURNED, SENT, keepNotes, note, row } from './signed-notes'

test.beforeEach(({ page }) => keepNotes(page))

test.describe('the list of notes', () => {
  test.beforeEach(async ({ page }) => {
    await keep(page, rowOf(note('DRA')), rowOf(aNote((n) => (n.id = 'blank'))))
    await keepOwn(page, note('WAI'), SENT)
    await keepOwn(
      page,
      note('RET', (n) => (n.visit.date = '2026-01-09')),
      RETURNED,
    )
    await keepOwn(page, note('SIG'), ALONE)
    await keepForReview(page, [{ note: note('THEIRS') }])
  })

  test('says where each note stands, and what came back is first', async ({ page }) => {
    await page.goto('/')
    await expect(row(page, 'DRA')).toContainText('draft')
    await expect(row(page, 'WAI')).toContainText('waiting')
    await expect(row(page, 'RET')).toContainText('returned')
    await expect(row(page, 'SIG')).toContainText('signed')
    await expect(row(page, 'THEIRS')).toHaveCount(0)
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(
      'Returned to me',
    )
    await expect(page.getByRole('main').getByRole('link', { name: '1 to review' })).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Note or command' }).fill('sig')
    await expect(page.getByRole('option', { name: /^SIG/ })).toContainText('signed')
  })

  test('is narrowed by state in its address, with a search that goes on', async ({ page }) => {
    await page.goto('/')
    const show = page.getByRole('navigation', { name: 'Show' })
    await expect(show.getByRole('link')).toHaveText([
      'All 5',
      'Drafts 2',
      'Returned to me 1',
      'Waiting 1',
      'Signed 1',
    ])
    await show.getByRole('link', { name: 'Signed' }).click()
    await expect(page).toHaveURL(/\?state=signed$/)
    await expect(page.locator('[data-row]')).toHaveCount(1)
    await expect(show.getByRole('link', { name: 'Signed' })).toHaveAttribute('aria-current', /./)
    await page.reload()
    await expect(page.locator('[data-row]')).toHaveCount(1)
    await page.getByRole('searchbox', { name: 'Find a note' }).fill('dra')
    await expect(page.getByText('No note matches "dra".')).toBeVisible()
    await show.getByRole('link', { name: 'Drafts' }).click()
    await expect(page.getByRole('searchbox', { name: 'Find a note' })).toHaveValue('dra')
    await expect(page.locator('[data-row]')).toHaveCount(1)
    await page.goto('/?state=nonsense')
    await expect(page.locator('[data-row]')).toHaveCount(5)
  })

  test('fits 320 px, also from right to left', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await keepOwn(page, note('GAR'), COSIGNED)
    for (const language of ['en', 'ar']) {
      await page.addInitScript((l) => {
        const kept = JSON.parse(localStorage.getItem('skillednote.preferences') ?? '{}') as object
        localStorage.setItem('skillednote.preferences', JSON.stringify({ ...kept, language: l }))
      }, language)
      for (const at of ['/', '/notes/GAR/history', '/notes/GAR/output']) {
        await page.goto(at)
        await expect(page.locator('[data-row], #steps, .note-sheet').first()).toBeVisible()
        expect
          .soft(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
            `${language} ${at}`,
          )
          .toBeLessThanOrEqual(0)
      }
    }
  })
})
