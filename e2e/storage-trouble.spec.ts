import { aGoodNote } from '../src/testing/a-note'
import { expectAccessible, heading } from './access'
import { expect, test } from './fixtures'
import { keep, rowOf } from './kept'

const dropAll = async () => {
  for (const { name = '' } of await indexedDB.databases())
    await new Promise<void>((resolve, reject) => {
      const asked = indexedDB.deleteDatabase(name)
      asked.onsuccess = () => resolve()
      asked.onerror = () => reject(new Error(name))
    })
}

test.describe('the browser lost the notes', () => {
  test.use({ vault: 'locked' })

  test('it says so, on every way in, and does not greet a new user', async ({ page }) => {
    await page.goto('/')
    await heading(page, /Unlock|Locked/)
    // A file of the app that runs none of it: nothing holds the databases open.
    await page.goto('/icon.svg')
    await page.evaluate(dropAll)
    for (const address of ['/', '/notes/new', '/setup', '/notes/x']) {
      await page.goto(address)
      await heading(page, 'Notes were kept here and are gone')
    }
    await expect(page.getByRole('link', { name: 'Restore from a backup' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Restore from a backup' }).click()
    await heading(page, 'Choose a passphrase')
    await page.goto('/storage')
    await page.getByRole('link', { name: 'Look for what is left' }).click()
    await heading(page, 'Your notes, when the app does not work')
    await page.goto('/library')
    await heading(page, 'Library')
    await page.goto('/')
    await page.getByRole('button', { name: 'Begin anew' }).click()
    await expect(page.getByText('No notes yet')).toBeVisible()
    await page.reload()
    await expect(page.getByText('No notes yet')).toBeVisible()
  })

  test('a lost mark alone is no loss: it is made anew', async ({ page }) => {
    const mark = () => page.evaluate(() => localStorage.getItem('skillednote.vaults'))
    await page.goto('/')
    await heading(page, /Unlock|Locked/)
    expect(await mark()).toBe('["e2e"]')
    await page.evaluate(() => localStorage.clear())
    await page.reload()
    await heading(page, /Unlock|Locked/)
    expect(await mark()).toBe('["e2e"]')
  })
})

test.describe('a newer version was here', () => {
  const raise = (name: string) =>
    new Promise<void>((resolve, reject) => {
      const asked = indexedDB.open(name, 99)
      asked.onupgradeneeded = () => asked.result.createObjectStore('of-tomorrow').put('later', 'k')
      asked.onsuccess = () => {
        asked.result.close()
        resolve()
      }
      asked.onerror = () => reject(new Error(name))
    })
  const rows = async (name: string) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open(name)
      asked.onsuccess = () => resolve(asked.result)
    })
    const all = await Promise.all(
      [...db.objectStoreNames].map(
        (store) =>
          new Promise<unknown>((resolve) => {
            const asked = db.transaction(store).objectStore(store).getAll()
            asked.onsuccess = () => resolve([store, asked.result])
          }),
      ),
    )
    db.close()
    return JSON.stringify([db.version, all], (_, value: unknown) =>
      value instanceof Uint8Array ? [...value] : value,
    )
  }

  test.describe('in the list of profiles', () => {
    test.use({ vault: 'locked' })
    test('it says so and touches nothing', async ({ page }) => {
      await page.evaluate(raise, 'skillednote-vaults')
      const before = await page.evaluate(rows, 'skillednote-vaults')
      await page.goto('/')
      await heading(page, 'A newer version saved notes here')
      await expectAccessible(page)
      await page.goto('/notes/new')
      await heading(page, 'A newer version saved notes here')
      await page.goto('/icon.svg')
      expect(await page.evaluate(rows, 'skillednote-vaults')).toBe(before)
    })
  })

  test('in the notes of one profile: the list says so, and every row stays as it is', async ({
    page,
  }) => {
    await keep(page, rowOf(aGoodNote()))
    await page.evaluate(raise, 'skillednote-e2e')
    const before = await page.evaluate(rows, 'skillednote-e2e')
    await page.goto('/')
    await expect(page.getByRole('alert')).toContainText(
      'A newer version of SkilledNote saved notes',
    )
    await page.goto('/icon.svg')
    expect(await page.evaluate(rows, 'skillednote-e2e')).toBe(before)
  })
})

test.describe('nobody has written here yet', () => {
  test.use({ vault: 'none' })

  test('a private window says what it forgets before the first note, and asks', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      navigator.storage.getDirectory = () =>
        Promise.reject(new DOMException('not here', 'SecurityError'))
    })
    await page.goto('/')
    await page.getByRole('link', { name: 'Start new' }).click()
    await heading(page, 'This window forgets')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Write here all the same' }).click()
    await heading(page, 'Choose a passphrase')
  })

  test('a browser that refuses to keep anything says so; the Library and the counter work', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('refused', 'SecurityError')
      }
    })
    await page.goto('/notes/new')
    await heading(page, 'Notes cannot be kept here')
    await page.goto('/tools/units')
    await heading(page, /units/i)
    await page.goto('/library')
    await heading(page, 'Library')
  })
})

test('little space is said above the notes', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.storage.estimate = () => Promise.resolve({ quota: 1_000_000_000, usage: 992_000_000 })
  })
  await page.goto('/')
  await expect(page.getByText('Space left for about 40 notes.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Back up' })).toBeVisible()
  await expectAccessible(page)
})

test.describe('Safari', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
  })
  test('is told of the seven days, once', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByText(/after seven days of use/)).toBeVisible()
    await page.getByRole('button', { name: 'Do not show again' }).click()
    await expect(page.getByText(/after seven days of use/)).toBeHidden()
    await page.reload()
    await expect(page.getByText('No notes yet')).toBeVisible()
    await expect(page.getByText(/after seven days of use/)).toBeHidden()
  })
})

test.describe('inside a page of somebody else', () => {
  test.use({ mayAsk: 'http://frame.example', vault: 'locked' })

  test('the app refuses, and asks for no passphrase', async ({ page, baseURL }) => {
    // A host that cannot send headers: the page has to defend itself.
    await page.context().route(`${baseURL}/**`, async (route) => {
      const answer = await route.fetch()
      const { 'content-security-policy': _, ...headers } = answer.headers()
      await route.fulfill({ response: answer, headers })
    })
    for (const address of ['/', '/unlock', '/emergency.html']) {
      await page.context().route('http://frame.example/', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<iframe src="${baseURL}${address}" width="800" height="600"></iframe>`,
        }),
      )
      await page.goto('http://frame.example/')
      const inside = page.frameLocator('iframe')
      await expect(inside.getByRole('alert')).toContainText('does not run inside another page')
      await expect(inside.getByRole('link')).toHaveAttribute('target', '_blank')
      await expect(inside.locator('input')).toHaveCount(0)
    }
  })
})
