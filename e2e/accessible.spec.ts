import { aGoodNote, aNote } from '../src/testing/a-note'
import { expectAccessible, heading, troubled, violations } from './access'
import { expect, startNote, test } from './fixtures'
import { openKept } from './kept'

test('the notes: none, some, found and not found, and the question before deleting', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.getByText('No notes yet')).toBeVisible()
  await expectAccessible(page)
  await openKept(page, aGoodNote())
  await page.goto('/')
  await page.getByLabel('Find a note').fill('GAR')
  await expect(page.getByRole('link', { name: /^GAR/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Find a note').fill('nobody')
  await expect(page.getByText('No note matches')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.goto('/')
  await page.getByRole('button', { name: 'Delete note: GAR' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
})

test('a blank note', async ({ page }) => {
  await startNote(page)
  await expectAccessible(page)
})

test('a note with nothing against it, and all that unfolds in it', async ({ page }) => {
  await openKept(page, aGoodNote())
  await heading(page, /^GAR/)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Working' }).click()
  await expect(page.getByText('The same minutes under other rules')).toBeVisible()
  await page.getByRole('button', { name: 'Show as table' }).click()
  await page.getByRole('tab', { name: 'Note' }).click()
  for (const details of await page.locator('main details').all())
    await details.locator('> summary').click()
  await page.getByRole('button', { name: 'Add modifier or report fewer units' }).first().click()
  await page.getByRole('textbox', { name: 'Quick line' }).fill('jm g3 c5-6 r 12; zzz; +97110')
  await expectAccessible(page)
})

test('a note with much against it', async ({ page }) => {
  await openKept(page, aNote(troubled), '/check')
  await expect(page.getByText(/things block it/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Back to the note' }).click()
  await page.getByRole('button', { name: /^\d+ more$/ }).click()
  for (const act of ['Explain', 'It is in my text'])
    await page.getByRole('button', { name: act, exact: true }).first().click()
  await page.getByRole('button', { name: 'Keep reason' }).click()
  for (const details of await page.locator('#findings details').all())
    await details.locator('> summary').click()
  await page.getByRole('button', { name: 'Manual traction' }).first().click()
  await expect(page.getByText('timer running')).toBeVisible()
  await expectAccessible(page)
})

test('the body map and the list of regions', async ({ page }) => {
  await openKept(page, aGoodNote())
  const picker = page.getByRole('group', { name: 'Regions' }).first()
  await picker.getByRole('button', { name: 'Body map' }).click()
  await picker.getByRole('option', { name: 'Right upper trapezius', exact: false }).first().click()
  await expectAccessible(page)
  await picker.getByRole('button', { name: 'List of regions' }).click()
  await picker.locator('summary').filter({ hasText: 'Neck' }).first().click()
  await expectAccessible(page)
})

test('the open list of diagnoses', async ({ page }) => {
  await openKept(page, aNote())
  await page.getByRole('combobox', { name: 'Diagnosis' }).fill('ankle sprain')
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('combobox', { name: 'Diagnosis' }).fill('M54.5')
  await expect(page.getByText('is no code of its own since').first()).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('the catalogue of techniques', async ({ page }) => {
  await openKept(page, aNote())
  await page.getByRole('button', { name: 'More, or add without a timer' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
})

test('the check of a good note and its text', async ({ page }) => {
  await openKept(page, aGoodNote(), '/check')
  await expect(page.getByText('Nothing blocks signing')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Go to copy and print' }).click()
  await page.getByRole('checkbox', { name: 'Copy single lines' }).check()
  await page.getByRole('button', { name: 'Copy all' }).click()
  await expect(page.getByText('Copied: GAR')).toBeVisible()
  await expectAccessible(page)
})

test('the library, its search and its rules', async ({ page }) => {
  await page.goto('/library?q=massage')
  await expect(page.getByText(/^\d+ match/)).toBeVisible()
  await expectAccessible(page)
  await page.goto('/library')
  await heading(page, 'Library')
  await expectAccessible(page)
  await page.goto('/library/rules?by=source')
  await heading(page, 'Rules')
  await expectAccessible(page)
})

test('the code page, tab by tab', async ({ page }) => {
  await page.goto('/library/97140')
  await heading(page, '97140, manual therapy')
  await expectAccessible(page)
  const tabs = page.getByRole('navigation', { name: 'About this code' }).getByRole('link')
  for (const tab of await tabs.all()) {
    await tab.click()
    await expect(tab).toHaveAttribute('aria-current', 'page')
    expect.soft(await violations(page)).toEqual([])
  }
})

test('the calculator with a tie, a bad entry and a notice', async ({ page }) => {
  await page.goto('/tools/units?m=97112-20_97110-20_x&by=dice')
  await heading(page, 'Count units')
  await page.getByRole('button', { name: 'Add a code' }).click()
  await page.getByRole('textbox', { name: 'Minutes, row 3' }).fill('-1')
  await expectAccessible(page)
})

test('what stands around the notes, and addresses that lead nowhere', async ({ page }) => {
  for (const [address, name] of [
    ['/settings', 'Settings'],
    ['/about', 'About SkilledNote'],
    ['/nowhere', 'No page at this address'],
    ['/notes/nope', 'No such note on this device'],
  ] as const) {
    await page.goto(address)
    await heading(page, name)
    await expectAccessible(page)
  }
})

test('in Arabic', async ({ page }) => {
  await openKept(page, aNote(troubled))
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expectAccessible(page)
})
