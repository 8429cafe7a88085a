import { expect, test as base, type Page } from '@playwright/test'
import { openElsewhere, placeVault } from './vault'

interface Watched {
  /** What is on the device: notes unlocked, locked under PASSPHRASE, or no vault yet. */
  vault: 'open' | 'locked' | 'none'
  /** The one other host a spec may ask, and answers for itself; '' for none. */
  mayAsk: string
  /** What a spec breaks on purpose says this; '' for nothing. */
  mayThrow: string
  /** The page, watched: no violation of the content policy, no request to elsewhere, no error in the console. */
  page: Page
}

/** Every test fails when the page breaks its own policy, asks another host for something, or throws. */
export const test = base.extend<Watched>({
  mayAsk: ['', { option: true }],
  mayThrow: ['', { option: true }],
  vault: ['open', { option: true }],
  page: async ({ page, baseURL, mayAsk, mayThrow, vault }, use) => {
    if (vault === 'open') await openElsewhere(page.context())
    if (vault !== 'none') await placeVault(page)
    const wrong: string[] = []
    const origin = new URL(baseURL ?? '').origin
    const isAllowed = (url: string) => mayAsk !== '' && new URL(url).origin === mayAsk
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(
          `policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
        )
      })
    })
    page.on('console', (message) => {
      const { url } = message.location()
      const isMeant = mayThrow !== '' && message.text().includes(mayThrow)
      if (message.type() === 'error' && !isMeant && !(url && isAllowed(url)))
        wrong.push(message.text())
    })
    page.on('pageerror', (error) => wrong.push(String(error)))
    page.context().on('request', (request) => {
      const url = new URL(request.url())
      if (url.protocol.startsWith('http') && url.origin !== origin && !isAllowed(url.href))
        wrong.push(`request to ${url}`)
    })
    await use(page)
    expect(wrong, 'errors, policy violations and requests to elsewhere').toEqual([])
  },
})

export { expect }

/** Opens a blank draft and waits until it is kept. */
export async function startNote(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: 'Start new' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'New note' })).toBeVisible()
}

/** Waits until the last change is on the disk. The words stay calm while writes take milliseconds; the mark does not. */
export const saved = (page: Page) =>
  expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')
