import type { Page } from '@playwright/test'
import { aNote } from '../src/testing/a-note'
import { expect, saved, test } from './fixtures'
import { keptRows, openKept } from './kept'

test.use({ timezoneId: 'America/New_York' })
// As long as it may be: these are about a page that stays open.
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    if (location.protocol === 'http:')
      localStorage.setItem('skillednote.preferences', JSON.stringify({ lockAfter: 30 }))
  }),
)

const tile = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Start a technique' }).getByRole('button', { name })
const running = (page: Page) =>
  page.getByRole('group', { name: 'Start a technique' }).getByRole('button', { pressed: true })
const field = (page: Page, name: 'Minutes' | 'From' | 'To', nth = 0) =>
  page.getByRole('textbox', { name, exact: true }).nth(nth)
const units = (page: Page) => page.getByRole('group', { name: 'Units and minutes' })
const notice = (page: Page) => page.getByRole('alert')

/** An open note at half a minute past ten in the morning. */
async function atTen(page: Page): Promise<void> {
  await page.clock.install({ time: new Date('2026-01-12T15:00:30Z') })
  await openKept(page, aNote())
  await expect(page.getByText('No technique yet')).toBeVisible()
}

/** The page is looked at again, or not. */
const look = (page: Page, hidden: boolean) =>
  page.evaluate((is) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => is })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)

async function keptBlock(page: Page) {
  await saved(page)
  return (await keptRows(page))[0]?.body?.session.blocks[0]
}

test('one press starts a technique, another switches, 0 stops; minutes are whole ones', async ({
  page,
}) => {
  await atTen(page)
  await tile(page, 'Joint mobilization').click()
  await expect(running(page)).toHaveAccessibleName('Joint mobilization')
  await expect(page.getByText('timer running')).toBeVisible()
  await expect(field(page, 'From')).toHaveValue('10:00')
  await expect(field(page, 'Minutes')).toHaveValue('')

  await page.clock.runFor('12:59')
  await tile(page, 'Soft-tissue mobilization').click()
  await expect(running(page)).toHaveCount(1)
  await expect(running(page)).toHaveAccessibleName('Soft-tissue mobilization')
  await expect(field(page, 'Minutes')).toHaveValue('12')
  await expect(field(page, 'To')).toHaveValue('10:12')
  await expect(field(page, 'From', 1)).toHaveValue('10:13')
  await expect(units(page)).toContainText('12 timed minutes')

  await page.clock.runFor('08:00')
  await page.keyboard.press('0')
  await expect(running(page)).toHaveCount(0)
  await expect(field(page, 'Minutes', 1)).toHaveValue('8')
  await expect(field(page, 'To', 1)).toHaveValue('10:21')
  await expect(units(page)).toContainText('20 timed minutes')

  await page.keyboard.press('1')
  await expect(running(page)).toHaveAccessibleName('Joint mobilization')
  await page.keyboard.press('1')
  await expect(running(page), 'the same key stops it').toHaveCount(0)
  await expect(field(page, 'Minutes', 2)).toHaveValue('0')
})

test('digits typed in a box are text and start nothing', async ({ page }) => {
  await atTen(page)
  await page.getByLabel('What the patient reports').pressSequentially('1234567890')
  await page.getByRole('textbox', { name: 'Birth year' }).pressSequentially('1958')
  await page.getByRole('combobox', { name: 'Payer' }).press('1')
  await expect(running(page)).toHaveCount(0)
  await expect(page.getByText('No technique yet')).toBeVisible()
  await expect(page.getByLabel('What the patient reports')).toHaveValue('1234567890')
})

test('a running timer survives a reload without a question', async ({ page }) => {
  await atTen(page)
  await tile(page, 'Manual traction').click()
  await page.clock.runFor('03:00')
  await saved(page)
  await page.reload()
  await expect(running(page)).toHaveAccessibleName('Manual traction')
  await expect(notice(page)).toHaveCount(0)
  await page.clock.runFor('06:10')
  await tile(page, 'Manual traction').click()
  await expect(field(page, 'Minutes')).toHaveValue('9')
  await expect(field(page, 'To')).toHaveValue('10:09')
})

test('after half an hour away it asks, and Keep takes the minutes it counted', async ({ page }) => {
  await atTen(page)
  await tile(page, 'Joint mobilization').click()
  await saved(page)
  await page.goto('about:blank')
  await page.clock.fastForward('30:00')
  await page.goto('/notes/note-1')
  await expect(notice(page)).toContainText(
    'This timer ran 30 minutes while the page was not looked at.',
  )
  await expect(units(page), 'nothing is decided yet').toContainText('0 timed minutes')
  await notice(page).getByRole('button', { name: 'Keep 30 minutes' }).click()
  await expect(notice(page)).toHaveCount(0)
  await expect(field(page, 'Minutes')).toHaveValue('30')
  await expect(field(page, 'To')).toHaveValue('10:30')
  await expect(running(page)).toHaveCount(0)
})

test('Stop and type the minutes leaves a blank box with the caret in it', async ({ page }) => {
  await atTen(page)
  await tile(page, 'Joint mobilization').click()
  await look(page, true)
  await page.clock.runFor('20:00')
  await look(page, false)
  await notice(page).getByRole('button', { name: 'Stop and type the minutes' }).click()
  await expect(field(page, 'Minutes')).toBeFocused()
  await page.keyboard.type('14')
  await expect(field(page, 'Minutes')).toHaveValue('14')
  await expect(running(page)).toHaveCount(0)
  await expect(units(page)).toContainText('14 timed minutes')
})

test('Discard takes the block away', async ({ page }) => {
  await atTen(page)
  await tile(page, 'Joint mobilization').click()
  await look(page, true)
  await page.clock.runFor('06:00')
  await look(page, false)
  await notice(page).getByRole('button', { name: 'Discard' }).click()
  await expect(page.getByText('No technique yet')).toBeVisible()
  await expect(running(page)).toHaveCount(0)
})

test('Still treating goes on counting from the start and does not ask again at once', async ({
  page,
}) => {
  await atTen(page)
  await tile(page, 'Joint mobilization').click()
  await saved(page)
  await page.goto('about:blank')
  await page.clock.fastForward('10:00')
  await page.goto('/notes/note-1')
  await notice(page).getByRole('button', { name: 'Still treating, go on' }).click()
  await expect(notice(page)).toHaveCount(0)
  await look(page, true)
  await page.clock.runFor('01:00')
  await look(page, false)
  await page.clock.runFor('01:00')
  await expect(notice(page)).toHaveCount(0)
  await page.keyboard.press('0')
  await expect(field(page, 'Minutes')).toHaveValue('12')
})

test('a question stays open until it is answered', async ({ page }) => {
  await atTen(page)
  await tile(page, 'Joint mobilization').click()
  await look(page, true)
  await page.clock.runFor('20:00')
  await look(page, false)
  await expect(notice(page)).toContainText('ran 20 minutes')
  await look(page, true)
  await page.clock.runFor('00:20')
  await look(page, false)
  await expect(notice(page)).toBeVisible()
})

test('a device that slept without telling the page is asked about', async ({ page }) => {
  await atTen(page)
  await tile(page, 'Joint mobilization').click()
  await page.clock.runFor('02:00')
  await page.clock.fastForward('25:00')
  await expect(notice(page)).toContainText('This timer ran 27 minutes')
})

test('a clock set back an hour is asked about, and the true minutes are offered', async ({
  page,
}) => {
  await atTen(page)
  await tile(page, 'Joint mobilization').click()
  await page.clock.runFor('05:00')
  await page.clock.setSystemTime(new Date('2026-01-12T14:05:30Z'))
  await page.clock.runFor('00:20')
  await expect(notice(page)).toContainText('The clock of this device changed while the timer ran.')
  await notice(page).getByRole('button', { name: 'Keep 5 minutes' }).click()
  await expect(field(page, 'Minutes')).toHaveValue('5')
  await expect(field(page, 'From')).toHaveValue('10:00')
  await expect(field(page, 'To')).toHaveValue('10:05')
})

test('starting the same technique again takes over its region, not its minutes', async ({
  page,
}) => {
  await atTen(page)
  await tile(page, 'Joint mobilization').click()
  await page.clock.runFor('04:00')
  await page.keyboard.press('0')
  await page.getByRole('combobox', { name: 'Regions' }).fill('c5 r')
  await page.getByRole('combobox', { name: 'Regions' }).press('Enter')
  await tile(page, 'Joint mobilization').click()
  await expect(field(page, 'Minutes', 1)).toHaveValue('')
  await saved(page)
  const blocks = (await keptRows(page))[0]?.body?.session.blocks
  expect(blocks?.[1]?.regions).toEqual(blocks?.[0]?.regions)
  expect(blocks?.[0]?.regions).toHaveLength(1)
  expect(await keptBlock(page)).toMatchObject({ minutes: '4', origin: 'timer' })
})
