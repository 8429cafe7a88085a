import { aGoodNote, aNote } from '../src/testing/a-note'
import { expectAccessible, heading } from './access'
import { expect, saved, startNote, test } from './fixtures'
import { keep, rowOf } from './kept'

const NLM = 'https://clinicaltables.nlm.nih.gov'

test('the page says who could look, that nothing was sent, and what lies where', async ({
  page,
}) => {
  await keep(page, rowOf(aGoodNote()))
  await page.goto('/')
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('link', { name: 'Privacy', exact: true }).click()
  await heading(page, 'Privacy')
  await expect(page.getByRole('row', { name: /notes locked/ })).toContainText('No word of a note')
  await expect(page.getByText('Sent elsewhere').locator('..')).toContainText('None')
  await expect(page.locator('dl div', { hasText: "This site's own files" })).toContainText(
    /\d+ requests/,
  )
  const kept = page.getByRole('listitem').filter({ hasText: 'Notes of one profile, sealed' })
  await expect(kept).toContainText('skillednote-e2e')
  await expect(kept).toContainText(/\d+ rows/)
  await expect(page.getByRole('combobox', { name: /Lock the notes/ })).toBeVisible()
  await expect(page.getByRole('switch', { name: /Initials and a local number/ })).toBeVisible()
  await page.getByText('What this list cannot see').click()
  await expectAccessible(page)
})

test.describe('a diagnosis is looked up online', () => {
  test.use({ mayAsk: NLM })

  test('the list names the host and the time, not the words', async ({ page }) => {
    await page.context().route(`${NLM}/**`, (route) =>
      route.fulfill({
        json: [0, [], null, []],
        headers: { 'Access-Control-Allow-Origin': '*', 'Timing-Allow-Origin': '*' },
      }),
    )
    await page.goto('/settings/privacy')
    await heading(page, 'Privacy')
    await page.evaluate(
      (url) => fetch(url).then((answer) => answer.text()),
      `${NLM}/api?terms=ankle`,
    )
    const row = page.getByText('clinicaltables.nlm.nih.gov').locator('..').locator('..')
    await expect(row).toContainText(/1 request: \d/)
    await expect(page.getByText('ankle')).toBeHidden()
  })
})

test('the browser is asked to keep the notes with the first one saved, once; its answer is shown', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let kept = sessionStorage.getItem('kept') === '1'
    navigator.storage.persisted = () => Promise.resolve(kept)
    navigator.storage.persist = () => {
      const times = Number(sessionStorage.getItem('asked') ?? 0) + 1
      sessionStorage.setItem('asked', String(times))
      // No at first, yes when somebody asks for it.
      kept = times > 1
      if (kept) sessionStorage.setItem('kept', '1')
      return Promise.resolve(kept)
    }
  })
  const asked = () => page.evaluate(() => sessionStorage.getItem('asked'))
  await page.goto('/')
  expect(await asked()).toBeNull()
  await startNote(page)
  await page
    .getByRole('textbox', { name: /^Patient/ })
    .first()
    .fill('GAR')
  await saved(page)
  await expect.poll(asked).toBe('1')
  await page.reload()
  await page
    .getByRole('textbox', { name: /^Patient/ })
    .first()
    .fill('GAR 2')
  await saved(page)
  expect(await asked()).toBe('1')
  await page.goto('/settings/privacy')
  await expect(page.getByText(/may delete them when the device runs out of space/)).toBeVisible()
  await page.getByRole('button', { name: 'Ask the browser to keep it' }).click()
  await expect(page.getByText('This browser keeps them until you delete them.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ask the browser to keep it' })).toBeHidden()
})

const dated = (id: string, patient: string, date: string) => {
  const note = aNote((each) => {
    each.id = id
    each.visit.patient = patient
    each.visit.date = date
  })
  return { ...rowOf(note), savedAt: `${date}T10:00:00.000Z` }
}
const placed = (row: ReturnType<typeof dated>) => ({
  ...row,
  head: { ...row.head, savedAt: row.savedAt },
})

test('old notes are offered, never deleted by themselves: shown, a copy first, then the trash', async ({
  page,
}) => {
  const today = new Date().toISOString().slice(0, 10)
  await keep(
    page,
    placed(dated('old-1', 'GAR', '2021-03-01')),
    placed(dated('old-2', 'LEE', '2020-03-01')),
    placed(dated('new', 'NEW', today)),
  )
  await page.goto('/')
  await expect(page.getByRole('link', { name: /^GAR/ })).toBeVisible()
  await expect(page.getByText(/are older than/)).toBeHidden()
  await page.goto('/settings/privacy')
  await page.getByRole('combobox', { name: 'Offer old notes for deletion' }).selectOption('365')
  await expect(page.getByRole('link', { name: 'See 2 old notes' })).toBeVisible()
  await page.goto('/')
  await expect(page.getByText('2 notes are older than 365 days.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'See what would go' }).click()
  await heading(page, 'Old notes')
  const list = page.getByRole('main').getByRole('listitem')
  await expect(list).toHaveCount(2)
  await expect(list.first()).toContainText('LEE')
  await expect(page.getByRole('main')).not.toContainText('NEW')
  await expect(page.getByRole('link', { name: 'Make a backup' })).toBeVisible()
  const move = page.getByRole('button', { name: 'Move 2 notes to the trash' })
  await expect(move).toBeDisabled()
  await expectAccessible(page)
  await page.getByRole('checkbox', { name: /I have a copy/ }).check()
  await move.click()
  await expect(page.getByRole('main').getByRole('status')).toHaveText(
    '2 notes are in the trash. They can be put back for 30 days.',
  )
  await page.goto('/')
  await expect(page.getByRole('link', { name: /^NEW/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /^GAR/ })).toBeHidden()
})
