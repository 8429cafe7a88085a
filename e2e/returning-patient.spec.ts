import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { keepPerson, PIN } from './kept-history'

/** Keys allowed for the note of a returning patient, nothing brought forward from the last visit, to its copied text. */
const BUDGET = 160
/** The PIN and Enter. */
const SIGNING = PIN.length + 1

/** Presses keys and counts them; a chord is one. */
function counted(page: Page) {
  let count = 0
  return {
    get count() {
      return count
    },
    async press(...keys: string[]) {
      for (const key of keys) {
        await page.keyboard.press(key)
        count += 1
      }
    },
    async type(text: string) {
      for (const char of text) await page.keyboard.press(char === ' ' ? 'Space' : char)
      count += text.length
    },
  }
}

test('a returning patient is documented within 160 keys and signed with five, without a mouse', async ({
  page,
}) => {
  await page.goto('/settings/profile')
  await page.getByRole('textbox', { name: 'Your name' }).fill('R. Okafor')
  await page.getByRole('combobox', { name: 'Usual payer' }).selectOption('Medicare Part B')
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Notes' })).toBeVisible()
  await keepPerson(page)

  const keys = counted(page)
  await keys.press('n')
  await expect(page.getByRole('textbox', { name: 'Patient', exact: true })).toBeFocused()
  // Its table of codes comes beside the form.
  await expect(page.getByRole('combobox', { name: 'Diagnosis' })).toBeVisible()
  await keys.type('GAR')
  await keys.press('Tab', 'Tab', 'Tab')
  await keys.type('m542')
  await expect(page.getByRole('option', { name: /M54\.2/ })).toBeVisible()
  await keys.press('Enter')

  await keys.press('Alt+PageDown')
  await keys.type('jm g3 c5-6 r 12;stm ut r 11;+97110 15')
  await keys.press('Enter')
  await expect(page.getByRole('list').filter({ hasText: '97140' }).first()).toContainText('2 units')

  await keys.press('Alt+PageDown')
  await keys.type("Neck sore 3 wks, can't drive 5 min")
  await keys.press('Alt+PageDown')
  await keys.type('C5-6 firm, UT taut')
  await keys.press('Alt+PageDown')
  await keys.type('6')
  await keys.press('Tab')
  await keys.type('3')
  await keys.press('Tab')
  await keys.type('Better; g3 for firm endfeel')
  await keys.press('Alt+PageDown')
  await keys.type('jm, stm; goal drive')
  await keys.press('Control+Enter')

  await expect(page.getByRole('heading', { name: 'Nothing blocks signing' })).toBeVisible()
  await expect(page.getByText('To fix', { exact: true })).toHaveCount(0)
  await keys.press('Control+Enter')
  await expect(page.getByRole('dialog').getByLabel('PIN', { exact: true })).toBeFocused()
  await keys.type(PIN)
  await keys.press('Enter')
  await expect(page.getByText('Signed by R. Okafor on')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: /GAR/ })).toBeVisible()
  await keys.press('y')
  await expect(page.getByText(/^Copied/)).toBeVisible()
  expect(keys.count, 'keys').toBeLessThanOrEqual(BUDGET + SIGNING)
})
