import { expectAccessible, heading } from './access'
import { expect, test } from './fixtures'
import {
  NEW,
  passphrase,
  button,
  link,
  locked,
  words,
  confirmWords,
  unlock,
  heads,
  tamper,
  fits,
} from './unlocking'
import { PASSPHRASE } from './vault'

test.describe('locked', () => {
  test.use({ vault: 'locked' })

  test('a wrong passphrase waits longer each time, and a reload does not shorten it', async ({
    page,
  }) => {
    await page.goto('/')
    await locked(page)
    await unlock(page, 'wrong')
    await expect(page.getByText('That passphrase does not match.')).toBeVisible()
    // As after four of them, a while ago.
    await page.evaluate(() =>
      localStorage.setItem('skillednote.tries.e2e', '{"count":4,"at":1000}'),
    )
    await unlock(page, 'wrong')
    await expect(page.getByText(/You can try again in [78] seconds\./)).toBeAttached()
    await page.reload()
    await expect(page.getByText(/You can try again in [4-8] seconds\./)).toBeAttached()
    await passphrase(page).fill(PASSPHRASE)
    await page.keyboard.press('Enter')
    await locked(page)
    await expect(page.getByText(/You can try again/)).toHaveCount(0, { timeout: 15_000 })
    await page.keyboard.press('Enter')
    await expect(page.getByText('No notes yet')).toBeVisible()
    expect(await page.evaluate(() => localStorage.getItem('skillednote.tries.e2e'))).toBeNull()
  })

  test('a slot below the default is made anew behind the unlocking', async ({ page }) => {
    await page.goto('/')
    await unlock(page)
    await expect(page.getByText('No notes yet')).toBeVisible()
    await expect.poll(async () => (await heads(page))[0]?.slots[0]?.kdf?.kind).toBe('argon2id')
    await page.reload()
    await unlock(page)
    await expect(page.getByText('No notes yet')).toBeVisible()
  })

  test('a weakened lock and a damaged one are told from a wrong passphrase', async ({ page }) => {
    await tamper(page, { kdf: { rounds: 1000 } })
    await page.goto('/')
    await unlock(page)
    await expect(page.getByText('your passphrase was not tried')).toBeVisible()
    await tamper(page, { slots: 'gone' })
    await unlock(page)
    await expect(page.getByText('is damaged, so it cannot be tried')).toBeVisible()
    await expect(page.getByText('does not match')).toHaveCount(0)
  })

  test('changing the passphrase asks for the one of now', async ({ page }) => {
    await page.goto('/settings/profile')
    await unlock(page)
    await button(page, 'Change passphrase').click()
    await page.getByLabel('Passphrase of now').fill('not this one')
    await page.getByLabel('New passphrase').fill(NEW)
    await page.getByLabel('The same again').fill(NEW)
    await page.keyboard.press('Enter')
    await expect(page.getByText('That passphrase does not match.')).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('Passphrase of now').fill(PASSPHRASE)
    await page.keyboard.press('Enter')
    await expect(page.getByText('The passphrase is changed.')).toBeVisible()
    await button(page, 'Write down recovery words').click()
    await page.getByLabel('Passphrase of now').fill(NEW)
    await page.keyboard.press('Enter')
    await expect(button(page, 'I wrote them down')).toBeVisible()
    await expectAccessible(page)
    const all = await words(page)
    await confirmWords(
      page,
      all.slice(-24 - 1).filter((word) => word !== 'nonameyetyou'),
    )
    await expect(page.getByText('You have 24 words on paper')).toBeVisible()
    await button(page, 'Lock now').click()
    await unlock(page)
    await expect(page.getByText('That passphrase does not match.')).toBeVisible()
    await unlock(page, NEW)
    await heading(page, 'Profile')
  })

  test('the Library and the calculator open without it', async ({ page }) => {
    await page.goto('/')
    await link(page, 'Library').click()
    await heading(page, 'Library')
    await page.getByRole('navigation').getByRole('link', { name: 'Count units' }).click()
    await expect(page).toHaveURL(/tools\/units/)
    await page.getByRole('navigation').getByRole('link', { name: 'Notes' }).click()
    await locked(page)
  })

  test('every state of unlocking is accessible, fits a narrow screen, and goes to the right in Arabic', async ({
    page,
  }) => {
    await page.goto('/')
    await locked(page)
    await expect(passphrase(page)).toBeFocused()
    await unlock(page, 'wrong')
    await expect(page.getByText('does not match')).toBeVisible()
    await page.getByText('Neither passphrase nor words?').click()
    await expectAccessible(page)
    await fits(page)
    await button(page, 'Use recovery words instead').click()
    await button(page, 'Check the words').click()
    await expect(page.getByText(/Word 1 and what follows is missing/)).toBeVisible()
    await expectAccessible(page)
    await fits(page)
    await page.locator('select:has(option[value=ar])').selectOption('ar')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await fits(page)
  })
})
