import type { Page } from '@playwright/test'
import { heading } from './access'
import { expect } from './fixtures'
import { PASSPHRASE } from './vault'

export const NEW = 'four green kettles hum'
export const passphrase = (page: Page) => page.getByLabel('Passphrase', { exact: true })
export const report = (page: Page) => page.getByLabel('What the patient reports')
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
export const link = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name })
export const locked = (page: Page) => heading(page, 'Unlock your notes')

export async function setUp(page: Page, name: string, chosen = PASSPHRASE): Promise<void> {
  await page.getByLabel('Your name').fill(name)
  await passphrase(page).fill(chosen)
  await page.getByLabel('The same again').fill(chosen)
  await page.keyboard.press('Enter')
  await heading(page, 'Your recovery words')
}

export const words = async (page: Page) =>
  (await page.getByRole('listitem').allInnerTexts()).map((text) => text.replace(/[^a-z]/g, ''))

export async function confirmWords(page: Page, all: readonly string[]): Promise<void> {
  await button(page, 'I wrote them down').click()
  for (const field of await page.getByLabel(/^Word \d+$/).all()) {
    const label = await field.evaluate((e) => (e as HTMLInputElement).labels?.[0]?.textContent)
    await field.fill(all[Number(label?.replace(/\D/g, '')) - 1] ?? '')
  }
  await button(page, 'Done').click()
}

export async function unlock(page: Page, secret = PASSPHRASE): Promise<void> {
  await passphrase(page).fill(secret)
  await page.keyboard.press('Enter')
}

/** From the notes, which somebody else than the last finds. */
export async function toProfile(page: Page): Promise<void> {
  await heading(page, /^Notes$/)
  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click()
  await link(page, 'Profile and passphrase').click()
}

/** The heads of all vaults, as they lie there. */
export const heads = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ name: string; slots: { kind: string; kdf?: { kind: string } }[] }[]>(
        (resolve) => {
          const open = indexedDB.open('skillednote-vaults')
          open.onsuccess = () => {
            const all = open.result.transaction('vaults').objectStore('vaults').getAll()
            all.onsuccess = () => {
              open.result.close()
              resolve(all.result as never)
            }
          }
        },
      ),
  )

/** Changes the head of the one vault by hand. */
export const tamper = (page: Page, change: object) =>
  page.evaluate(
    (changed) =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open('skillednote-vaults')
        open.onsuccess = () => {
          const tx = open.result.transaction('vaults', 'readwrite')
          const store = tx.objectStore('vaults')
          const all = store.getAll()
          all.onsuccess = () => {
            const [head] = all.result as { slots: { kdf: object }[] }[]
            const kdf = {
              ...head?.slots[0]?.kdf,
              ...('kdf' in changed ? (changed.kdf as object) : {}),
            }
            store.put({
              ...head,
              ...('kdf' in changed ? { slots: [{ ...head?.slots[0], kdf }] } : changed),
            })
          }
          tx.oncomplete = () => {
            open.result.close()
            resolve()
          }
        }
      }),
    change,
  )

export async function fits(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
}
