import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import { aNote } from '../src/testing/a-note'
import { serveApp, type AppServer, type Fault } from './app-server'
import { makeBuilds, type Builds } from './builds'
import { addressOf, everyPath } from './addresses'
import { expect, saved, startNote, test as base } from './fixtures'
import { openKept } from './kept'

const test = base.extend<{ app: AppServer }, { builds: Builds }>({
  builds: [
    // oxlint-disable-next-line no-empty-pattern -- how Playwright is told that nothing is needed
    async ({}, use) => {
      const builds = await makeBuilds()
      await use(builds)
      builds.remove()
    },
    { scope: 'worker' },
  ],
  app: async ({ builds }, use) => {
    const app = await serveApp(builds.first)
    await use(app)
    await app.stop()
  },
  baseURL: ({ app }, use) => use(app.url),
})

test.use({ serviceWorkers: 'allow' })

const isHere = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      )
  })

/** One visit, until all of the app is on the device. */
async function visit(page: Page): Promise<void> {
  await page.goto('/')
  await isHere(page)
}

async function cutOff(context: BrowserContext, app: AppServer) {
  await context.setOffline(true)
  await app.stop()
}

/** Asks for a new version and waits until it is here in full, or given up. */
const update = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const coming = registration.installing
    while (coming?.state === 'installing')
      await new Promise((resolve) =>
        coming.addEventListener('statechange', resolve, { once: true }),
      )
    return coming?.state ?? (registration.waiting ? 'installed' : 'none')
  })

const version = (page: Page, of: string) => expect(page.getByText(`Version ${of}`)).toBeVisible()
const toAbout = async (page: Page) => {
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('link', { name: /About/ }).click()
}

/** Stays as long as the page is not reloaded. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(globalThis, { stays: true }))
const isMarked = (page: Page) => page.evaluate(() => 'stays' in globalThis)

test('after one visit every page opens without a network', async ({ page, context, app }) => {
  test.slow()
  const known = everyPath()
  expect(known).toContain('/settings')

  await openKept(page, aNote())
  await visit(page)
  await cutOff(context, app)
  for (const path of known) {
    await page.goto(addressOf(path))
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible()
    await expect(
      page.getByRole('heading', { name: /could not be shown|No page/ }),
      path,
    ).toHaveCount(0)
  }
})

test('without a network a note is written, checked, put out and found again', async ({
  page,
  context,
  app,
}) => {
  await visit(page)
  await cutOff(context, app)
  await startNote(page)
  const report = page.getByLabel('What the patient reports')
  await report.fill('Neck pain since Monday')
  await saved(page)
  await page.reload()
  await expect(report).toHaveValue('Neck pain since Monday')
  const url = page.url().replace(/\?.*/, '')
  await page.goto(`${url}/output`)
  await expect(page.getByText('Neck pain since Monday').first()).toBeVisible()
  await page.goto('/library?q=trigger')
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  await page.goto('/tools/units?m=97140-23_97110-22')
  await expect(page.getByLabel('Minutes, row 2')).toHaveValue('22')
})

test('the emergency page is there without a network, as itself', async ({ page, context, app }) => {
  await visit(page)
  await cutOff(context, app)
  await page.goto('/emergency.html')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/when the app does not work/)
  await expect(page.getByRole('navigation')).toHaveCount(0)
})

test('the app says when the network goes and when it is back', async ({ page, context }) => {
  await visit(page)
  const words = page.getByText('Offline. Saved on this device.')
  await expect(words).toHaveCount(0)
  await context.setOffline(true)
  await expect(words).toBeVisible()
  await context.setOffline(false)
  await expect(words).toHaveCount(0)
})

for (const fault of ['missing', 'truncated', 'stalled', 'changed'] satisfies Fault[])
  test(`a new version with one file ${fault} is not taken; the one before goes on`, async ({
    context,
    app,
    builds,
  }) => {
    const page = await context.newPage()
    await visit(page)
    app.folder = builds.second
    app.faults.set(builds.partOf(builds.second), fault)
    expect(await update(page)).toBe('redundant')
    await expect(page.getByText('New version ready')).toHaveCount(0)

    // Once the host is mended, the next attempt succeeds.
    app.faults.clear()
    expect(await update(page)).toBe('installed')
    await expect(page.getByText('New version ready. Reload after you finish.')).toBeVisible()

    await cutOff(context, app)
    await page.goto('/about')
    await version(page, '0.1.0')
  })

test('a tab goes on with the parts of its own version after a new one is on the host', async ({
  page,
  app,
  builds,
}) => {
  await visit(page)
  app.folder = builds.second
  expect(await update(page)).toBe('installed')
  await mark(page)
  await toAbout(page)
  await version(page, '0.1.0')
  expect(await isMarked(page)).toBe(true)
  // Not even a reload mixes versions: it is the person who changes them.
  await page.reload()
  await version(page, '0.1.0')
})

test('a new version waits for a person, then comes to every tab at once', async ({
  page,
  context,
  app,
  builds,
}) => {
  await visit(page)
  const other = await context.newPage()
  await other.goto('/about')
  await version(other, '0.1.0')
  app.folder = builds.second
  expect(await update(page)).toBe('installed')
  for (const tab of [page, other]) {
    await mark(tab)
    await expect(tab.getByText('New version ready. Reload after you finish.')).toBeVisible()
  }
  const reloads = Promise.all([page.waitForEvent('load'), other.waitForEvent('load')])
  await page.getByRole('button', { name: 'Reload now' }).click()
  await reloads
  for (const tab of [page, other]) {
    await expect(tab.getByRole('heading', { level: 1 })).toBeVisible()
    await mark(tab)
    await expect(tab.getByText('New version ready')).toHaveCount(0)
  }
  await version(other, '0.2.0')
  await toAbout(page)
  await version(page, '0.2.0')
  expect([await isMarked(page), await isMarked(other)], 'reloaded once').toEqual([true, true])
  // No page runs the old version any more.
  await page.reload()
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1)
})

test('a tab with something unsaved keeps every tab from being reloaded', async ({
  page,
  context,
  app,
  builds,
}) => {
  await openKept(page, aNote())
  await isHere(page)
  const other = await context.newPage()
  await other.goto('/settings/payers/new')
  await other.getByLabel('Name', { exact: true }).fill('Harbor Health')
  app.folder = builds.second
  expect(await update(page)).toBe('installed')
  const disk = page.workers().find((worker) => /notes\.worker/.test(worker.url()))
  const put = await disk!.evaluateHandle(() => {
    const { put: works } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No space', 'QuotaExceededError')
    }
    return works
  })
  await page.getByLabel('What the patient reports').fill('Neck pain')
  await expect(page.getByText(/^Not saved since/)).toBeVisible()
  await Promise.all([mark(page), mark(other)])
  const refused = 'Not reloaded: a tab has something that is not saved yet.'
  await page.getByRole('button', { name: 'Reload now' }).click()
  await expect(page.getByText(refused), 'the note').toBeVisible()

  await put.evaluate((works) => {
    IDBObjectStore.prototype.put = works
  })
  await saved(page)
  await page.getByRole('button', { name: 'Reload now' }).click()
  await expect(page.getByRole('button', { name: 'Reload now' })).toBeEnabled()
  await expect(page.getByText(refused), 'the profile in the other tab').toBeVisible()
  expect([await isMarked(page), await isMarked(other)]).toEqual([true, true])
  await expect(other.getByLabel('Name', { exact: true })).toHaveValue('Harbor Health')

  await other.close()
  await page.getByRole('button', { name: 'Reload now' }).click()
  await expect.poll(() => isMarked(page).catch(() => true)).toBe(false)
  await expect(page.getByLabel('What the patient reports')).toHaveValue('Neck pain')
})

test('a part that is not to be had is said, and the person reloads', async ({
  context,
  app,
  builds,
}) => {
  const page = await context.newPage()
  app.faults.set('/sw.js', 'missing')
  app.faults.set(builds.partOf(builds.first), 'missing')
  await page.goto('/')
  await mark(page)
  await toAbout(page)
  await expect(page.getByText('A part of it could not be loaded')).toBeVisible()
  expect(await isMarked(page)).toBe(true)
  app.faults.clear()
  await page.getByRole('button', { name: 'Reload', exact: true }).click()
  await version(page, '0.1.0')
})

test('an asset that is nowhere is told so; a file of its own is no page of the app', async ({
  context,
}) => {
  const page = await context.newPage()
  await visit(page)
  const status = (path: string) => page.evaluate(async (asked) => (await fetch(asked)).status, path)
  expect(await status('/assets/nowhere-1.js')).toBe(404)
  expect(await status('/manifest.webmanifest')).toBe(200)
  await page.goto('/icon.svg')
  await expect(page.getByRole('heading')).toHaveCount(0)
})

test('a host can take the worker back', async ({ context, app }) => {
  const page = await context.newPage()
  await visit(page)
  const [, code] = /```js\n(.*?)```/s.exec(readFileSync('docs/hosting.md', 'utf8')) ?? []
  app.worker = code
  await update(page)
  const left = () =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ])
  await expect.poll(left).toEqual([0, 0])
  const before = app.asked.length
  await page.goto('/about')
  await version(page, '0.1.0')
  expect(app.asked.slice(before)).toContain('/about')
})
