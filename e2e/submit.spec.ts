import type { Page } from '@playwright/test'
import { startedBlock } from '../src/features/note-editor/session/timers'
import { aGoodNote, aNote } from '../src/testing/a-note'
import { expectAccessible } from './access'
import { pasted } from './clipboard'
import { expect, saved, test } from './fixtures'
import { keep, keptRows, openKept, rowOf } from './kept'
import { deeds, keepForReview, keepOwn, ME, OTHER, STUDENT, submittedTo } from './kept-history'
import { asPerson, dialog, givePin, openCheck, pinField } from './signing'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const waiting = (page: Page) => page.getByText('Waiting for M. Haddad since')
const report = (page: Page) => page.getByLabel('What the patient reports')

test('a therapist checks, signs and copies within ten keys', async ({ page }) => {
  await asPerson(page)
  await openKept(page, aGoodNote())
  await expect(report(page)).toBeEnabled()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Nothing blocks signing' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(dialog(page)).toContainText('GAR, born 1958')
  await expect(dialog(page)).toContainText('Jan 2026')
  await expect(dialog(page)).toContainText('Signed by N. Dalal, Physical therapist (PT).')
  await givePin(page)
  await expect(page.getByText('Signed by N. Dalal on')).toBeVisible()
  await page.keyboard.press('y')
  await expect(page.getByText(/^Copied/)).toBeVisible()
  expect(await pasted(page)).not.toContain('DRAFT')

  await page.goto('/notes/note-1')
  await expect(page.getByText('Signed by N. Dalal on')).toBeVisible()
  await expect(report(page)).toBeDisabled()
  await expect(page.getByText('Its words stay as they are.')).toBeVisible()
})

test('the first signature sets the PIN and goes on; the tick locks', async ({ page }) => {
  await asPerson(page, { pin: false })
  await openCheck(page)
  await page.keyboard.press('Control+Enter')
  await page.getByLabel('Lock it too: no signature after mine').check()
  await page.getByLabel('New PIN').fill('1357')
  await page.getByLabel('Again').fill('1358')
  await page.keyboard.press('Enter')
  await expect(page.getByText('The two are not the same.')).toBeVisible()
  await page.getByLabel('Again').fill('1357')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Locked: no signature follows.')).toBeVisible()
})

test('five wrong PINs, and the right one is not asked any more', async ({ page }) => {
  await asPerson(page)
  await openCheck(page)
  await page.keyboard.press('Control+Enter')
  for (let wrong = 1; wrong < 5; wrong += 1) {
    await pinField(page).fill(`000${wrong}`)
    await page.keyboard.press('Enter')
    await expect(pinField(page)).toHaveValue('')
    await expect(page.getByText('This is not your PIN.')).toBeVisible()
  }
  await pinField(page).fill('0005')
  await page.keyboard.press('Enter')
  await expect(page.getByText('That was wrong five times.')).toBeVisible()
  await expect(button(page, 'Sign').and(dialog(page).getByRole('button'))).toBeDisabled()
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Nothing blocks signing' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await givePin(page)
  await expect(page.getByText('That was wrong five times.')).toBeVisible()
})

for (const credential of ['student', 'aide', 'ATC', 'LMT'] as const)
  test(`${credential}: no way to sign alone, submitting is what is offered`, async ({ page }) => {
    await asPerson(page, { credential })
    await openCheck(page)
    await expect(page.getByText('With your credential somebody signs after you')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Sign( Ctrl Enter)?$/ })).toHaveCount(0)
    await page.keyboard.press('Control+Enter')
    await expect(dialog(page)).toContainText('Sign and submit to M. Haddad')
    await expect(page.getByLabel('Lock it too: no signature after mine')).toHaveCount(0)
    await givePin(page)
    await expect(waiting(page)).toBeVisible()
  })

test('what blocks signing blocks it by every way; it can be submitted, and says so', async ({
  page,
}) => {
  await asPerson(page)
  await openCheck(
    page,
    aGoodNote((n) => (n.session.timeOut = 'noon')),
  )
  await expect(
    page.getByRole('heading', { name: 'Cannot sign yet: 1 thing blocks it' }),
  ).toBeVisible()
  await expect(button(page, /^Sign$/)).toBeDisabled()
  await page.keyboard.press('Control+Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Enter the time like 10:04.' }).first()).toBeFocused()
  await button(page, 'Sign and submit to M. Haddad').click()
  await expect(dialog(page)).toContainText('1 thing blocks signing.')
  await givePin(page)
  await expect(waiting(page)).toBeVisible()
})

test('submitted: read-only everywhere, a file for whoever is not here, and taken back', async ({
  page,
}) => {
  await asPerson(page)
  await openCheck(page)
  await button(page, 'Sign and submit to M. Haddad').click()
  await givePin(page)
  await expect(waiting(page)).toBeVisible()
  const file = page.waitForEvent('download')
  await button(page, 'Save the file for M. Haddad').click()
  expect((await file).suggestedFilename()).toMatch(/^skillednote-for-review-.*\.snote\.age$/)

  // Nothing was half done: who loads the page anew finds it as it is, and can make the file again.
  await page.reload()
  await expect(waiting(page)).toBeVisible()
  await button(page, 'Send it again').click()
  await expect(button(page, 'Save the file for M. Haddad')).toBeVisible()

  await page.goto('/notes/note-1')
  await expect(report(page)).toBeDisabled()
  await expect(page.getByRole('combobox', { name: 'Payer' })).toBeDisabled()
  await page.keyboard.press('1')
  await page.keyboard.press('/')
  await page.keyboard.type('jm 5')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('x')
  await expect(page.getByText('Sore neck')).toHaveCount(0)
  const [row] = await keptRows(page)
  expect(row?.body).toEqual(aGoodNote())

  await button(page, 'Take it back').click()
  await page.getByLabel('Reason (may stay blank)').fill('One more line')
  await dialog(page).getByRole('button', { name: 'Take it back' }).click()
  await expect(page.getByText('Taken back. You can write in it again.')).toBeVisible()
  await expect(report(page)).toBeEnabled()
  await report(page).fill('One more line.')
  await saved(page)
  await page.reload()
  await expect(report(page)).toHaveValue('One more line.')
  await expect(report(page)).toBeEnabled()
})

test('a running timer is asked about: stopped, and looked at again', async ({ page }) => {
  await asPerson(page)
  const now = { wall: Date.now() - 120_000, mono: 0 }
  await openCheck(
    page,
    aGoodNote((n) => {
      n.session.blocks.push(startedBlock('running', 'joint-mobilization', 'me', undefined, now))
    }),
  )
  await expect(page.getByText('A timer is running in this note.')).toBeVisible()
  await button(page, 'Sign and submit to M. Haddad').click()
  await expect(pinField(page)).toHaveCount(0)
  await button(page, 'Stop the timer').click()
  await expect(page.getByText('A timer is running in this note.')).toHaveCount(0)
  await button(page, 'Sign and submit to M. Haddad').click()
  await givePin(page)
  await expect(waiting(page)).toBeVisible()
  const [row] = await keptRows(page)
  expect(row?.body?.session.blocks.at(-1)?.minutes).toBe('2')
})

test('signed in one tab, the form in another is closed at once', async ({ page, context }) => {
  await asPerson(page)
  await openCheck(page)
  const other = await context.newPage()
  await other.goto('/notes/note-1')
  await expect(other.getByText('Open in another tab; this one is read-only.')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await givePin(page)
  await expect(other.getByText('Signed by N. Dalal on')).toBeVisible()
  await expect(report(other)).toBeDisabled()
  await page.close()
  await expect(other.getByText('Open in another tab; this one is read-only.')).toHaveCount(0)
  await expect(report(other)).toBeDisabled()
})

test('words typed while another tab signs go into a copy, and that is said', async ({
  page,
  context,
}) => {
  await asPerson(page)
  await keep(page, rowOf(aGoodNote()))
  // As in a browser without Web Locks: both tabs write.
  await page.goto('/')
  await page.getByRole('link', { name: /^GAR/ }).waitFor()
  await page.evaluate(() => Object.defineProperty(navigator, 'locks', { value: undefined }))
  await page.getByRole('link', { name: /^GAR/ }).click()
  await expect(report(page)).toBeEnabled()
  const other = await context.newPage()
  await other.goto('/notes/note-1/check')
  await expect(other.getByRole('heading', { name: 'Nothing blocks signing' })).toBeVisible()
  // The other tab does not hear of it before the next key.
  await other.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined
  })
  await other.keyboard.press('Control+Enter')
  await givePin(other)
  await expect(other.getByText('Signed by N. Dalal on')).toBeVisible()
  await report(page).fill('typed meanwhile')
  await expect(page.getByText('Your words are kept as a copy.')).toBeVisible()
  const texts = (await keptRows(page)).map((row) => row.body?.subjective.text)
  expect(texts).toContain('typed meanwhile')
  expect(texts).toContain(aGoodNote().subjective.text)
})

test("somebody else's note is read, and leads to its review", async ({ page }) => {
  await asPerson(page)
  await keepForReview(page, [{ note: aGoodNote() }])
  await page.goto('/notes/note-1')
  await expect(page.getByText(`This note is by ${STUDENT.name}.`)).toBeVisible()
  await expect(report(page)).toBeDisabled()
  await expect(page.getByRole('link', { name: 'Review it' })).toBeVisible()
  await page.goto('/notes/note-1/check')
  await expect(button(page, /^Sign/)).toHaveCount(0)
})

test('a history that is not whole is said loudly; the note can be read and copied', async ({
  page,
}) => {
  await asPerson(page)
  const note = aGoodNote()
  await keepOwn(page, note, [
    { by: ME, did: deeds.signed, about: aNote() },
    { by: ME, did: submittedTo([OTHER]), about: aNote() },
  ])
  await page.goto('/notes/note-1')
  await expect(page.getByRole('alert')).toContainText('The history of this note is not whole.')
  await expect(report(page)).toBeDisabled()
  await page.getByRole('alert').getByRole('link', { name: 'Copy text' }).click()
  await expect(button(page, 'Copy all')).toBeVisible()
  await page.keyboard.press('y')
  await expect(page.getByText(/^Copied/)).toBeVisible()
})

test('the check page, the dialog and the bar are accessible', async ({ page }) => {
  await asPerson(page)
  await openCheck(page)
  await expectAccessible(page)
  await page.keyboard.press('Control+Enter')
  await expect(pinField(page)).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await button(page, 'Sign and submit to M. Haddad').click()
  await givePin(page)
  await expect(waiting(page)).toBeVisible()
  await expectAccessible(page)
})
