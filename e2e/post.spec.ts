import type { Page } from '@playwright/test'
import { aGoodNote } from '../src/testing/a-note'
import { expectAccessible, heading } from './access'
import { accept, another, open as openFile, saved as downloaded } from './exchanging'
import { expect, saved, test } from './fixtures'
import { keep, rowOf } from './kept'
import { lockByKey } from './locking'
import { givePin } from './signing'
import { button, fits, heads, report, setUp, unlock } from './unlocking'
import { PASSPHRASE } from './vault'

// Passphrases take a second of work each, and several on a busy machine.
test.slow()

const PIN = '2580'
const second = 'three brown kettles sing'

/** Those of the device whose card others can see. */
const withCards = async (page: Page) =>
  (await heads(page)).flatMap((head) => ('contact' in head ? [head.name] : []))

/** A new person at this device, who ends at their own empty list. */
async function joins(page: Page, name: string, chosen: string): Promise<void> {
  await page.goto('/setup')
  await setUp(page, name, chosen)
  await button(page, 'Later').click()
  await heading(page, /^Notes$/)
  await expect.poll(() => withCards(page)).toContain(name)
}

async function comesBack(page: Page, name: string, secret: string): Promise<void> {
  await lockByKey(page)
  await page.getByRole('radio', { name }).check()
  await unlock(page, secret)
  await heading(page, /^Notes$/)
}

/** Signs what is on the check page and sends it to the one person there is. */
async function submits(page: Page, to: string, isFirst: boolean): Promise<void> {
  await button(page, `Sign and submit to ${to}`).click()
  if (isFirst) {
    await page.getByLabel('New PIN').fill(PIN)
    await page.getByLabel('Again').fill(PIN)
    await page.keyboard.press('Enter')
  } else await givePin(page, PIN)
  await expect(page.getByText(`Waiting for ${to} since`)).toBeVisible()
}

async function returns(page: Page, words: string): Promise<void> {
  await expect(button(page, /^Comment/)).toBeVisible()
  await page.keyboard.press('c')
  await expect(page.getByLabel('What should change')).toBeFocused()
  await page.keyboard.type(words)
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('r')
  await page.keyboard.press('Enter')
}

const toReview = (page: Page) => page.getByRole('link', { name: '1 to review' })

test.describe('two people at one device', () => {
  test.use({ vault: 'none' })

  test('a note goes to the supervisor, comes back, goes again, and is signed: no file, no network', async ({
    page,
  }) => {
    await joins(page, 'Kim Adler', PASSPHRASE)
    await lockByKey(page)
    await joins(page, 'Sam Okafor', second)
    await page.keyboard.press('n')
    await report(page).fill('Neck pain since Monday')
    await saved(page)
    await page.keyboard.press('Control+Enter')
    await heading(page, 'Check before you sign')
    await expect(page.getByLabel('Submit to')).toContainText('Kim Adler, on this device')
    await submits(page, 'Kim Adler', true)

    await comesBack(page, 'Kim Adler', PASSPHRASE)
    await toReview(page).click()
    await heading(page, 'Review')
    await page.locator('[data-row]').click()
    await expect(page.getByText('Neck pain since Monday').first()).toBeVisible()
    await returns(page, 'Which side?')
    await expect(page).toHaveURL(/\/review(\?|$)/)

    await comesBack(page, 'Sam Okafor', second)
    await page.locator('[data-row]').filter({ hasText: 'Returned' }).click()
    await expect(page.getByText('Returned by Kim Adler')).toBeVisible()
    await expect(page.getByText('Which side?').first()).toBeVisible()
    await report(page).fill('Neck pain on the left since Monday')
    await saved(page)
    await page.keyboard.press('Control+Enter')
    await heading(page, 'Check before you sign')
    await submits(page, 'Kim Adler', false)

    await comesBack(page, 'Kim Adler', PASSPHRASE)
    await toReview(page).click()
    await page.locator('[data-row]').click()
    await expect(page.getByText('Neck pain on the left since Monday').first()).toBeVisible()
    // The box is empty.
    const left = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const asked = indexedDB.open('skillednote-post')
          asked.onsuccess = () => {
            const count = asked.result.transaction('mail').objectStore('mail').count()
            count.onsuccess = () => resolve(count.result)
          }
        }),
    )
    expect(left).toBe(0)
  })
})

/** `page` gets to know somebody by the card that they show. */
async function getsToKnow(page: Page, other: Page, name: string): Promise<void> {
  await other.goto('/settings/colleagues')
  const card = await other.getByLabel('Your contact card as text').inputValue()
  await page.goto('/settings/colleagues')
  await page.getByLabel('Paste the card').fill(card)
  await button(page, 'Add this colleague').click()
  await expect(page.getByLabel(`I compared the words with ${name}`)).toBeVisible()
}

const fileFor = async (page: Page, name: string) =>
  (await downloaded(page, () => button(page, `Save the file for ${name}`).click())).path()

/** The decision on a note as the file that its author gets. */
async function reviewFor(page: Page, name: string) {
  await expect(page).not.toHaveURL(/note-1/)
  await page.goto('/review/note-1')
  await button(page, 'Send again').click()
  return (await downloaded(page, () => button(page, `Save file for ${name}`).click())).path()
}

test('over files between two devices: submitted, returned, and back; each file twice changes nothing', async ({
  browser,
}) => {
  const [first, sam] = await another(browser, 'Sam Okafor')
  const [second, kim] = await another(browser, 'Kim Adler')
  await getsToKnow(sam, kim, 'Kim Adler')
  await getsToKnow(kim, sam, 'Sam Okafor')
  await keep(sam, rowOf(aGoodNote()))
  await sam.goto('/notes/note-1/check')
  await submits(sam, 'Kim Adler', true)
  const submitted = await fileFor(sam, 'Kim Adler')

  await openFile(kim, submitted)
  await expect(kim.getByText('new here: Submitted')).toBeVisible()
  await expectAccessible(kim)
  await accept(kim)
  await kim.getByRole('link', { name: 'Open the notes to review' }).click()
  await heading(kim, 'Review')
  await kim.locator('[data-row]').click()
  await returns(kim, 'Which side?')
  const returned = await reviewFor(kim, 'Sam Okafor')

  for (const again of [false, true]) {
    await openFile(sam, returned)
    if (again) {
      await expect(sam.getByText('Nothing is new')).toBeVisible()
      await expect(button(sam, /^Accept/)).toBeHidden()
    } else {
      await expect(sam.getByText('goes on here: Returned')).toBeVisible()
      await accept(sam)
      await expect(sam.getByText('1 note here was brought up to date.')).toBeVisible()
    }
  }
  await sam.goto('/notes/note-1')
  await expect(sam.getByText('Returned by Kim Adler')).toBeVisible()
  await expect(sam.getByText('Which side?').first()).toBeVisible()

  // The file of before the return says nothing new to either.
  await openFile(kim, submitted)
  await expect(kim.getByText('Nothing is new')).toBeVisible()
  for (const context of [first, second]) await context.close()
})

test('a return of what was taken back meanwhile is not taken, and can be read', async ({
  browser,
}) => {
  const [first, sam] = await another(browser, 'Sam Okafor')
  const [second, kim] = await another(browser, 'Kim Adler')
  await getsToKnow(sam, kim, 'Kim Adler')
  await getsToKnow(kim, sam, 'Sam Okafor')
  await keep(sam, rowOf(aGoodNote()))
  await sam.goto('/notes/note-1/check')
  await submits(sam, 'Kim Adler', true)
  await openFile(kim, await fileFor(sam, 'Kim Adler'))
  await accept(kim)
  await kim.getByRole('link', { name: 'Open the notes to review' }).click()
  await kim.locator('[data-row]').click()
  await returns(kim, 'Which side?')
  const returned = await reviewFor(kim, 'Sam Okafor')

  await button(sam, 'Take it back').click()
  await sam.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click()
  await expect(sam.getByText('Taken back.')).toBeVisible()
  await openFile(sam, returned)
  await expect(sam.getByText('Something else was done to this note here meanwhile')).toBeVisible()
  await expect(sam.getByText('Which side?')).toBeVisible()
  await expect(button(sam, /^Accept/)).toBeHidden()
  await expectAccessible(sam)
  await fits(sam)
  for (const context of [first, second]) await context.close()
})
