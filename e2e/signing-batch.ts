import type { Page } from '@playwright/test'
import { expect } from './fixtures'
import { deeds, historyOf, keepForReview, ME, STUDENT, submittedBy } from './kept-history'
import { VAULT } from './vault'
import { aVisit } from './waiting'

export const rows = (page: Page) => page.getByRole('main').locator('[data-row]')
export const chip = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation', { name: 'Show' }).getByRole('link', { name })
export const dialog = (page: Page) => page.getByRole('dialog')
export const pin = (page: Page) => dialog(page).getByLabel('PIN', { exact: true })
export const openBatch = async (page: Page) => {
  await page.keyboard.press('Shift+S')
  await expect(pin(page)).toBeFocused()
}
export async function give(page: Page, digits: string) {
  await pin(page).fill(digits)
  await page.keyboard.press('Enter')
}

/** Notes that were approved here; `opened` is what this person had open of each. */
export async function keepApproved(
  page: Page,
  ids: readonly string[],
  { from = STUDENT, opened }: { from?: typeof STUDENT; opened?: string } = {},
) {
  const history = [...submittedBy(from), { by: ME, did: deeds.approved }]
  const given = ids.map(async (id) => {
    const note = aVisit(id, `Patient ${id}`)
    const digest = (await historyOf(note, history)).at(-1)?.digest ?? ''
    return { note, history, aside: { opened: opened ?? digest } }
  })
  await keepForReview(page, await Promise.all(given))
}

/** How many steps each note's history has in the store. */
export const steps = (page: Page) =>
  page.evaluate(
    (name) =>
      new Promise<Record<string, number>>((resolve) => {
        const open = indexedDB.open(name)
        open.onsuccess = () => {
          const all = open.result.transaction('history').objectStore('history').getAllKeys()
          all.onsuccess = () => {
            open.result.close()
            const found: Record<string, number> = {}
            for (const [id] of all.result as unknown as [string, number][])
              found[id] = (found[id] ?? 0) + 1
            resolve(found)
          }
        }
      }),
    `skillednote-${VAULT}`,
  )
