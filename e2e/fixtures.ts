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
    // A name that is looked up, or a connection made ahead, is no request that anybody would see.
    await page.addInitScript(() => {
      const ahead = 'link[rel~=dns-prefetch], link[rel~=preconnect]'
      new MutationObserver(() => {
        const link = document.querySelector<HTMLLinkElement>(ahead)
        if (link) console.error(`connection ahead to ${link.href}`)
      }).observe(document, { childList: true, subtree: true })
    })
    page.on('console', (message) => {
      const { url } = message.location()
      const isMeant = mayThrow !== '' && message.text().includes(mayThrow)
      if (message.type() === 'error' && !isMeant && !(url && isAllowed(url)))
        wrong.push(message.text())
    })
    // A worker has a policy of its own, and nobody in the page hears when it is broken.
    page.on('worker', (worker) => {
      const listen = () =>
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.error(`policy violation in a worker: ${violatedDirective} ${blockedURI}`)
        })
      // It may have ended already.
      worker.evaluate(listen).catch(() => undefined)
    })
    page.on('pageerror', (error) => wrong.push(String(error)))
    page.context().on('request', (request) => {
      const url = new URL(request.url())
      if (url.protocol.startsWith('http') && url.origin !== origin && !isAllowed(url.href))
        wrong.push(`request to ${url}`)
    })
    const noSocket = (each: Page) =>
      each.on('websocket', (socket) => wrong.push(`socket to ${socket.url()}`))
    noSocket(page)
    page.context().on('page', noSocket)
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
