import type { Page } from '@playwright/test'
import { aGoodNote } from '../src/testing/a-note'
import { expectAccessible, heading } from './access'
import { expect, saved, test } from './fixtures'
import { keep, openKept, rowOf } from './kept'

const NOW = '2026-01-12T09:30:00'
const dayBefore = (days: number) =>
  new Date(Date.UTC(2026, 0, 12) - days * 86_400_000).toISOString().slice(0, 10)

/** Three notes a day, for a hundred days; patients by number, except for one. */
const NOTES = Array.from({ length: 300 }, (_, i) =>
  aGoodNote((note) => {
    note.id = `note-${i}`
    note.visit.patient = i === 2 || i === 7 ? 'Garcés' : `Patient ${i}`
    note.visit.date = dayBefore(Math.floor(i / 3))
    if (i === 250) note.visit.diagnoses = [{ code: 'M77.11', label: 'Lateral epicondylitis' }]
  }),
)

async function openList(page: Page) {
  await page.clock.setFixedTime(NOW)
  await keep(page, ...NOTES.map(rowOf))
  await page.goto('/')
  await expect(rows(page).first()).toBeVisible()
}

const rows = (page: Page) => page.getByRole('main').getByRole('listitem')
const palette = (page: Page) => page.getByRole('combobox', { name: 'Note or command' })

test('three hundred notes by day, a hundred at once', async ({ page }) => {
  await openList(page)
  await expect(rows(page)).toHaveCount(100)
  const days = page.getByRole('main').getByRole('heading', { level: 2 })
  await expect(days.nth(0)).toHaveText('Today')
  await expect(days.nth(1)).toHaveText('Yesterday')
  await expect(days.nth(2)).toHaveText('Sat, Jan 10, 2026')
  const today = page.getByRole('region', { name: 'Today' })
  await expect(today.getByRole('listitem')).toHaveCount(3)
  await expect(today.getByRole('link', { name: /^Garcés, visit 6 Neck pain draft$/ })).toBeVisible()
  await expect(page.getByText('100 of 300 shown')).toBeVisible()

  // Which day the hundredth begins does not matter: what is new is where the focus goes.
  await page.getByRole('button', { name: 'Show 100 more' }).press('Enter')
  await expect(rows(page)).toHaveCount(200)
  await expect(rows(page).nth(100).getByRole('link')).toBeFocused()
  await page.keyboard.press('Enter')
  await heading(page, /^Patient (99|100|101)/)
  await page.goBack()
  await expect(rows(page), 'Back finds as many').toHaveCount(200)
})

test('the search finds words of patient, diagnosis and date, and Back finds it again', async ({
  page,
}) => {
  await openList(page)
  const search = page.getByRole('searchbox', { name: 'Find a note' })
  await page.keyboard.press('/')
  await expect(search).toBeFocused()
  await page.keyboard.type('garces')
  await expect(rows(page)).toHaveCount(2)
  await expect(page.getByText('2 notes found')).toBeAttached()
  await expect(page, 'a name is written into no address').toHaveURL('/')
  await expect(rows(page)).toHaveCount(2)
  await search.fill('lateral epi')
  await expect(rows(page)).toHaveCount(1)
  await rows(page).getByRole('link').click()
  await heading(page, /^Patient 250/)
  await page.goBack()
  await expect(search).toHaveValue('lateral epi')
  await search.fill('sat, jan 10')
  await expect(rows(page)).toHaveCount(3)
  await search.fill('2026-01-09')
  await expect(rows(page)).toHaveCount(3)
  await search.fill('nobody')
  await expect(page.getByText('No note matches "nobody".')).toBeVisible()
  await page.getByRole('link', { name: 'Notes', exact: true }).click()
  await expect(search, 'a link to all notes asks for all').toHaveValue('')
  await expect(rows(page)).toHaveCount(100)
})

test("two keys, three letters and Enter open today's draft, from the middle of a word", async ({
  page,
}) => {
  await openList(page)
  await page.goto('/notes/note-100')
  const box = page.getByLabel('What the patient reports')
  await box.fill('Slept, once')
  for (let step = 0; step < 6; step += 1) await box.press('ArrowLeft')
  await page.keyboard.press('Control+k')
  await expect(palette(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(box).toBeFocused()
  await page.keyboard.type(' better')
  await expect(box, 'the caret is where it was').toHaveValue('Slept better, once')
  await saved(page)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('gar')
  await expect(page.getByRole('listbox').getByRole('option').first()).toHaveText(/Garcés.*Today/)
  await expect(page.getByRole('listbox').getByRole('option').first()).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/notes\/note-2$/)
  await heading(page, /^Garcés/)
  await expect(box).not.toHaveValue(/gar/)
})

test('letters typed at once, without waiting for anything, open the draft all the same', async ({
  page,
}) => {
  await openList(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('gar')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/notes\/note-2$/)
})

test('Enter is not lost on a device that still loads what finds notes', async ({ page }) => {
  let release = () => {}
  const later = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/palette-search-*.js', async (route) => {
    await later
    await route.continue()
  })
  await openList(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('gar')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Go to' })).toContainText('Loading')
  await expect(page.getByRole('textbox', { name: 'Note or command' })).toHaveValue('gar')
  release()
  await expect(page).toHaveURL(/\/notes\/note-2$/)
})

test('every command is in the palette, on a keyboard of another script too', async ({ page }) => {
  await page.goto('/library')
  await heading(page, 'Library')
  const press = (key: string) =>
    page.evaluate((pressed) => {
      const options = { code: 'KeyK', bubbles: true, cancelable: true }
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { ...options, key: pressed, ctrlKey: true }),
      )
    }, key)
  for (const key of ['ن', 'л', 'ㅏ', 'K']) {
    await press(key)
    await expect(palette(page), key).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(palette(page)).toHaveCount(0)
  }
  await page.keyboard.press('Meta+k')
  for (const name of [
    'Start new',
    'Notes',
    'Count units',
    'Library',
    'Rules',
    'Settings',
    'Profile and passphrase',
    'Privacy',
    'Deleted notes',
    'Backup',
    'Open a file',
    'Payers and what they ask',
    'Official tables',
    'About SkilledNote, notices and privacy',
    'Lock',
    'Language: العربية',
  ])
    await expect(
      page.getByRole('listbox').getByRole('option', { name, exact: true }),
    ).toBeAttached()
  await page.keyboard.type('units')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/tools/units')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('zzz')
  await expect(page.getByText('Nothing fits "zzz".')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(palette(page)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('langu')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})

test('lock is one command away', async ({ page }) => {
  await openKept(page, aGoodNote())
  await heading(page, /^GAR/)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('lock')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/unlock/)
  await expect(page.getByText('GAR')).toHaveCount(0)
})

test('list and palette are accessible and fit a narrow screen', async ({ page }) => {
  await openList(page)
  await expectAccessible(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('gar')
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
    'nothing to scroll to sideways',
  ).toBe(true)
  await expect(palette(page)).toBeInViewport({ ratio: 1 })
})
