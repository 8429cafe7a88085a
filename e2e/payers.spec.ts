import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { DraftNote } from '../src/domain/note'
import { aGoodNote, aNote, block } from '../src/testing/a-note'
import { expectAccessible } from './access'
import { expect, saved, test } from './fixtures'
import { openKept } from './kept'

const note = aGoodNote((n) => {
  n.session.blocks = [
    block('joint-mobilization', 8, { regions: [{ region: 'c5-6', side: 'right' }] }),
    block('97110', 8),
  ]
})

const strip = (page: Page) => page.getByRole('group', { name: 'Units and minutes' })

async function payers(page: Page): Promise<void> {
  await page.goto('/settings/payers')
  await expect(page.getByRole('heading', { level: 1, name: 'Payers' })).toBeVisible()
  await expect(page.getByText('Reading profiles')).toHaveCount(0)
}

/** Describes a payer of the clinic's own: midpoint, an authorization number, rounded minutes to fix. */
async function makeCedar(page: Page): Promise<void> {
  await payers(page)
  await page.getByRole('link', { name: 'New profile' }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Cedar Health')
  await page.getByRole('radio', { name: 'Midpoint, each code alone' }).check()
  await page.getByLabel('Policy or manual').fill('Cedar provider manual')
  await page.getByRole('checkbox', { name: /number of the payer's authorization/ }).check()
  await page.getByLabel('Find a rule').fill('counted rounded')
  await page
    .getByRole('combobox', { name: 'Minutes look counted, not rounded.' })
    .selectOption('off')
  await page.getByLabel('Your own words').fill('Ask for more visits by fax.')
  await page.getByRole('button', { name: 'Save profile' }).click()
  await expect(page.getByText('Cedar Health', { exact: true })).toBeVisible()
}

/** Opens the note once its store is there, and waits until the rules have read it. */
async function open(page: Page, kept: DraftNote): Promise<void> {
  await page.goto('/')
  await openKept(page, kept)
  await expect(page.getByText(/^Met, \d+/)).toBeAttached()
}

async function file(page: Page, content: string | Buffer, name = 'profiles.json'): Promise<void> {
  await page.getByLabel('Bring in a file of profiles').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  })
}

test('a payer of one’s own: made, used in a note, saved as a file, deleted, brought in again', async ({
  page,
}) => {
  await makeCedar(page)
  await open(page, note)
  await page.getByRole('combobox', { name: 'Payer' }).selectOption({ label: 'Cedar Health' })
  // Eight and eight minutes are one unit pooled, two by midpoint.
  await expect(strip(page).getByText('because payer =')).toBeVisible()
  await expect(strip(page).getByText('1 unit', { exact: true })).toHaveCount(2)
  await page.getByLabel('Authorization number').fill('A-48213')
  await page.getByRole('button', { name: 'What the payer asks, 97140' }).click()
  await expect(page.getByText('Ask for more visits by fax.')).toBeVisible()
  await expect(page.getByText('Cedar provider manual')).toBeVisible()
  await page.getByText('Not asked for by this payer, 1').click()
  await expect(page.getByText('Minutes look counted, not rounded.').first()).toBeVisible()
  await saved(page)

  await payers(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save all as a file' }).click()
  const kept = await readFile(await (await download).path())
  await page.getByRole('button', { name: 'Delete Cedar Health' }).click()
  await expect(page.getByText('None yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Delete Cedar Health' }).click()
  await expect(page.getByText('None yet.')).toBeVisible()

  // The note keeps the id and says that the profile is gone.
  await page.goto(`/notes/${note.id}`)
  await expect(page.getByText(/profile of this payer is not on this device/)).toBeVisible()
  await expect(strip(page).getByText('Payer not known here: units are not counted')).toBeVisible()

  await payers(page)
  await file(page, kept)
  await expect(page.getByText('new here')).toBeVisible()
  await page.getByRole('button', { name: 'Keep 1 profile' }).click()
  await expect(page.getByText('1 profile brought in.')).toBeVisible()
  await file(page, kept)
  await expect(page.getByText('here already, the same')).toBeVisible()
  await page.goto(`/notes/${note.id}`)
  await expect(page.getByRole('button', { name: 'Cedar Health' })).toBeVisible()
  await expect(page.getByLabel('Authorization number')).toHaveValue('A-48213')
})

test('a file that cannot be taken in says why and changes nothing', async ({ page }) => {
  await payers(page)
  const envelope = { format: 'skillednote-payers', version: 1 }
  const refused: readonly (readonly [string, string])[] = [
    ['<!doctype html><p>sign in', 'this one is not JSON'],
    ['{"notes": []}', 'holds something else'],
    [JSON.stringify({ ...envelope, version: 7, payers: [] }), 'a newer version saved this file'],
    [JSON.stringify({ ...envelope, payers: [] }), 'holds no profile'],
    [' '.repeat(5_000_000), 'this one has 5.0 MB'],
  ]
  for (const [content, says] of refused) {
    await file(page, content)
    await expect(page.getByRole('alert')).toContainText(says)
    await expect(page.getByRole('alert')).toContainText('Nothing was changed.')
  }
  await expect(page.getByText('None yet.')).toBeVisible()

  // The good ones of a file come in; the rest is named.
  const elm = { id: 'own-elm', name: 'Elm', inNote: 'Elm', method: 'midpoint' }
  const weights = { 'from.tomorrow': 'fix', 'timing.units-supported': 'off' }
  const twice = { ...elm, id: 'own-elm-2', weights }
  const bad = { ...elm, id: 'own-bad', name: 'Hourly', method: 'by-the-hour' }
  await file(page, JSON.stringify({ ...envelope, payers: [elm, twice, bad] }))
  await expect(page.getByText('Hourly is left out; it cannot be read at: method')).toBeVisible()
  await expect(page.getByText(/do nothing: from\.tomorrow/)).toBeVisible()
  await expect(page.getByText(/those rules stay on: No more units are reported/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Keep 2 profiles' }).click()
  await page.getByRole('link', { name: 'Change Elm (2)' }).click()
  await expect(page.getByText(/do nothing: from\.tomorrow/)).toBeVisible()
  await expect(page.getByText(/would re-weigh rules that stop signing/)).toBeVisible()
})

test('a second payer shows both counts, and whose is used', async ({ page }) => {
  await open(page, note)
  await page.getByRole('button', { name: 'Add a second payer' }).click()
  await page
    .getByRole('combobox', { name: 'Second payer' })
    .selectOption({ label: 'Commercial payer, midpoint' })
  await expect(strip(page)).toContainText('97140 × 1, 97110 × 1')
  await expect(strip(page)).toContainText('the note counts by the first payer')
  await page.getByRole('button', { name: 'Working' }).click()
  const working = page.getByRole('group', { name: 'Working' })
  await expect(working.getByRole('heading', { name: 'Two payers, the same minutes' })).toBeVisible()
  await expect(working.getByRole('row', { name: 'In all 1 2' })).toBeVisible()
  await page.getByText('To consider', { exact: false }).first().click()
  await expect(page.getByText(/Know both counts:/).first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'No second payer' }).click()
  await expect(strip(page)).not.toContainText('the note counts by the first payer')
})

test('one press on the strip counts by another payer', async ({ page }) => {
  await open(page, note)
  const button = strip(page).getByRole('button', { name: 'Medicare Part B' })
  await button.click()
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  await page.getByRole('radio', { name: /Commercial payer, midpoint/ }).check()
  await expect(strip(page).getByText('1 unit', { exact: true })).toHaveCount(2)
  await expect(page.getByRole('combobox', { name: 'Payer' })).toHaveValue('midpoint')
  await expectAccessible(page)
})

test('the form keeps what was typed until it is right, and asks before it is left', async ({
  page,
}) => {
  await payers(page)
  await page.getByRole('link', { name: 'Copy Commercial payer, midpoint' }).click()
  const name = page.getByRole('textbox', { name: 'Name', exact: true })
  await expect(name).toHaveValue('Commercial payer, midpoint (2)')
  await expect(page.getByText('22 + 9 min')).toContainText('2 units')
  await page.getByRole('radio', { name: 'Full 15 minutes, each code alone' }).check()
  await expect(page.getByText('22 + 9 min')).toContainText('1 unit')
  await name.fill('Medicare Part B')
  await page.getByRole('checkbox', { name: /within the number the payer pays for/ }).check()
  await page.getByRole('button', { name: 'Save profile' }).click()
  await expect(page.getByText('a profile is called so already')).toBeVisible()
  await expect(page.getByText('Enter the number, or take the mark off.')).toBeVisible()
  await expect(name).toBeFocused()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Library' }).click()
  await page.getByRole('button', { name: 'Stay' }).click()
  await expect(name).toHaveValue('Medicare Part B')
  await name.fill('Cedar')
  await page.getByLabel('Visits it pays for').fill('20')
  await page.getByRole('button', { name: 'Save profile' }).click()
  await expect(page.getByRole('link', { name: 'Change Cedar' })).toBeVisible()
})

test('payers fit a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await makeCedar(page)
  await page.getByRole('link', { name: 'Change Cedar Health' }).click()
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Cedar Health')
  await open(
    page,
    aNote((n) => {
      n.session.blocks = note.session.blocks
      n.visit.secondaryPayer = 'midpoint'
    }),
  )
  await expect(strip(page)).toContainText('the note counts by the first payer')
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(320)
})
