import type { Page } from '@playwright/test'
import { test } from './fixtures'

// What every spec is watched for (fixtures.ts) is of no use if it goes unseen: each of these has to fail.

/** The same server under another name: somewhere else, to a browser. */
const elsewhere = (page: Page) => {
  const { port } = new URL(page.url())
  return `http://localhost:${port}/elsewhere`
}

const LEAKS: Readonly<Record<string, (page: Page, url: string) => Promise<unknown>>> = {
  'a navigation': (page, url) =>
    Promise.all([
      page.waitForURL(url),
      page.evaluate((to) => {
        location.href = to
      }, url),
    ]),
  'a new window': (page, url) =>
    Promise.all([
      page.context().waitForEvent('request', (request) => request.url() === url),
      page.evaluate((to) => void open(to, '_blank', 'noopener'), url),
    ]),
  'a form': (page, url) =>
    page.evaluate((to) => {
      const form = document.createElement('form')
      form.action = to
      form.method = 'post'
      document.body.append(form)
      form.submit()
    }, url),
  'a fetch': (page, url) => page.evaluate((to) => fetch(to).catch(() => undefined), url),
  'a beacon': (page, url) => page.evaluate((to) => navigator.sendBeacon(to, 'words'), url),
  'a picture': (page, url) =>
    page.evaluate((to) => {
      document.body.append(Object.assign(document.createElement('img'), { src: to }))
    }, url),
  'a frame': (page, url) =>
    page.evaluate((to) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: to }))
    }, url),
  'a page fetched ahead': (page, url) =>
    page.evaluate((to) => {
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'prefetch', href: to }),
      )
    }, url),
  'a name looked up ahead': (page, url) =>
    page.evaluate((to) => {
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'dns-prefetch', href: to }),
      )
    }, url),
  'a download': (page, url) =>
    page.evaluate((to) => {
      Object.assign(document.createElement('a'), { href: to, download: 'words.txt' }).click()
    }, url),
  'a socket': (page, url) =>
    page.evaluate((to) => {
      try {
        new WebSocket(to.replace('http', 'ws')).close()
      } catch {
        // The policy may throw; it is told all the same.
      }
    }, url),
  'a request of a worker': async (page, url) => {
    const worker = page.workers()[0] ?? (await page.waitForEvent('worker'))
    await worker.evaluate((to) => fetch(to).catch(() => undefined), url)
  },
  'words made into a script': (page) =>
    page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>words</b>'
      } catch {
        // Trusted Types throw; it is told all the same.
      }
    }),
}

for (const [what, leak] of Object.entries(LEAKS))
  test(`the watch over every spec sees ${what}`, async ({ page }) => {
    test.fail()
    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: 'Notes', exact: true }).waitFor()
    await leak(page, elsewhere(page))
    // What is told, is told a moment later.
    await page.waitForTimeout(300)
  })
