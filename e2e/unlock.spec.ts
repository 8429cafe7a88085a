import type { Page } from '@playwright/test'
import { aNote } from '../src/testing/a-note'
import { expectAccessible, heading } from './access'
import { expect, saved, test } from './fixtures'
import { rowOf } from './kept'
import { PASSPHRASE } from './vault'

const NEW = 'four green kettles hum'
const passphrase = (page: Page) => page.getByLabel('Passphrase', { exact: true })
const report = (page: Page) => page.getByLabel('What the patient reports')
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const link = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name })
const locked = (page: Page) => heading(page, 'Unlock your notes')

async function setUp(page: Page, name: string, chosen = PASSPHRASE): Promise<void> {
  await page.getByLabel('Your name').fill(name)
  await passphrase(page).fill(chosen)
  await page.getByLabel('The same again').fill(chosen)
  await page.keyboard.press('Enter')
  await heading(page, 'Your recovery words')
}

const words = async (page: Page) =>
  (await page.getByRole('listitem').allInnerTexts()).map((text) => text.replace(/[^a-z]/g, ''))

async function confirmWords(page: Page, all: readonly string[]): Promise<void> {
  await button(page, 'I wrote them down').click()
  for (const field of await page.getByLabel(/^Word \d+$/).all()) {
    const label = await field.evaluate((e) => (e as HTMLInputElement).labels?.[0]?.textContent)
    await field.fill(all[Number(label?.replace(/\D/g, '')) - 1] ?? '')
  }
  await button(page, 'Done').click()
}

async function unlock(page: Page, secret = PASSPHRASE): Promise<void> {
  await passphrase(page).fill(secret)
  await page.keyboard.press('Enter')
}

/** From the notes, which somebody else than the last finds. */
async function toProfile(page: Page): Promise<void> {
  await heading(page, /^Notes$/)
  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click()
  await link(page, 'Profile and passphrase').click()
}

/** The heads of all vaults, as they lie there. */
const heads = (page: Page) =>
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
const tamper = (page: Page, change: object) =>
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

test.describe('with nothing on the device', () => {
  test.use({ vault: 'none' })

  test('the first note asks once for a passphrase, by keyboard alone, and opens', async ({
    page,
  }) => {
    await page.goto('/')
    await heading(page, /^Notes$/)
    await page.keyboard.press('n')
    await heading(page, 'Choose a passphrase')
    await page.getByLabel('Your name').focus()
    await page.keyboard.type('Dana Whitfield')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type('password password')
    await expect(page.getByText('It is built on one of the passwords')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByText('This is too easy to guess. Add a word or two.')).toBeVisible()
    await expect(passphrase(page)).toBeFocused()
    await passphrase(page).fill(PASSPHRASE)
    await page.keyboard.press('Enter')
    await expect(page.getByText('The two are not the same.')).toBeVisible()
    await expect(page.getByLabel('The same again')).toBeFocused()
    await page.keyboard.type(PASSPHRASE)
    await page.keyboard.press('Enter')
    await heading(page, 'Your recovery words')
    expect(new Set(await words(page)).size).toBeGreaterThan(15)
    await button(page, 'Later').focus()
    await page.keyboard.press('Enter')
    await heading(page, 'New note')
    await report(page).fill('Neck pain since Monday')
    await saved(page)
    expect((await heads(page)).map(({ slots }) => slots.map((s) => s.kdf?.kind ?? s.kind))).toEqual(
      [['argon2id', 'words']],
    )
    await page.reload()
    await locked(page)
    await expect(page).toHaveTitle('Locked - SkilledNote')
    await unlock(page)
    await expect(report(page)).toHaveValue('Neck pain since Monday')
    await page.goto('/settings/profile')
    await locked(page)
    await unlock(page)
    await expect(page.getByText('Not written down yet.')).toBeVisible()
    await expect(page.getByText('64 MB of memory')).toBeVisible()
    await expect(page.getByLabel('Your name')).toHaveValue('Dana Whitfield')
  })

  test('a passphrase that the app makes needs no second typing', async ({ page }) => {
    await page.goto('/notes/new')
    await page.getByLabel('Your name').fill('Dana Whitfield')
    await button(page, 'Make one for me').click()
    await expect(passphrase(page)).toHaveValue(/^([a-z]+ ){4}[a-z]+$/)
    await expect(page.getByLabel('The same again')).toHaveCount(0)
    const made = await passphrase(page).inputValue()
    await button(page, 'Lock my notes with this').click()
    await heading(page, 'Your recovery words')
    await button(page, 'Later').click()
    await heading(page, 'New note')
    await page.reload()
    await unlock(page, made)
    await heading(page, 'New note')
  })

  test('recovery words open the notes, name what is mistyped, and ask for a new passphrase', async ({
    page,
  }) => {
    await page.goto('/notes/new')
    await setUp(page, 'Dana Whitfield')
    const all = await words(page)
    expect(all).toHaveLength(24)
    await button(page, 'I wrote them down').click()
    await button(page, 'Done').click()
    await expect(page.getByText(/That is not word \d+/)).toHaveCount(2)
    await button(page, 'Show the words again').click()
    await confirmWords(page, all)
    await heading(page, 'New note')
    await report(page).fill('Neck pain')
    await saved(page)
    await page.reload()
    await button(page, 'Use recovery words instead').click()
    const field = page.getByLabel('Your 24 recovery words')
    await field.fill(all.slice(0, 20).join(' '))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(
      page.getByText('There are 20 words. Word 21 and what follows is missing.'),
    ).toBeVisible()
    await field.fill(all.with(6, 'abilty').join('\n'))
    await button(page, 'Check the words').click()
    await expect(page.getByText('Word 7, “abilty”, is not one of the list.')).toContainText(
      'Did you mean “ability”?',
    )
    await field.fill(
      all
        .with(0, all[1] ?? '')
        .with(1, all[0] ?? '')
        .join(' '),
    )
    await button(page, 'Check the words').click()
    await expect(
      page.getByText(/do not belong together|not the ones of this profile/),
    ).toBeVisible()
    await field.fill(all.map((word, i) => `${i + 1}. ${word.toUpperCase()}`).join('\n'))
    await button(page, 'Check the words').click()
    await expect(page.getByText('The words fit.')).toBeVisible()
    await expectAccessible(page)
    await passphrase(page).fill(NEW)
    await page.getByLabel('The same again').fill(NEW)
    await page.keyboard.press('Enter')
    await expect(report(page)).toHaveValue('Neck pain')
    await page.reload()
    await unlock(page)
    await expect(page.getByText('That passphrase does not match.')).toBeVisible()
    await unlock(page, NEW)
    await expect(report(page)).toHaveValue('Neck pain')
  })

  test('two people have two locks, and one can be removed without the other', async ({ page }) => {
    await page.goto('/notes/new')
    await setUp(page, 'Dana Whitfield')
    await button(page, 'Later').click()
    await report(page).fill('Of Dana')
    await saved(page)
    await page.goto('/settings/profile')
    await unlock(page)
    await button(page, 'Lock and add a person').click()
    await heading(page, 'Add a person')
    await page.getByLabel('Your name').fill('dana  WHITFIELD')
    await passphrase(page).fill(NEW)
    await page.keyboard.press('Enter')
    await expect(page.getByText('Somebody on this device has that name already.')).toBeVisible()
    await page.getByRole('combobox', { name: 'Credential' }).selectOption('OT')
    await setUp(page, 'Rose Okafor', NEW)
    await button(page, 'Later').click()
    await expect(page.getByText('No notes yet')).toBeVisible()
    await page.goto('/settings/profile')
    await expect(page.getByRole('radio', { name: 'Rose Okafor' })).toBeChecked()
    await unlock(page)
    await expect(page.getByText('That passphrase does not match.'), 'of another').toBeVisible()
    await unlock(page, NEW)
    await toProfile(page)
    await expect(page.getByLabel('Your name')).toHaveValue('Rose Okafor')
    await expect(page.getByRole('combobox', { name: 'Credential' })).toHaveValue('OT')
    await button(page, 'Lock now').click()
    await page.getByRole('radio', { name: 'Dana Whitfield' }).check()
    await expectAccessible(page)
    await unlock(page)
    await toProfile(page)
    await expect(page.getByLabel('Your name')).toHaveValue('Dana Whitfield')
    await expect(page.getByRole('combobox', { name: 'Credential' })).toHaveValue('PT')
    const before = await page.evaluate(() => indexedDB.databases())
    await button(page, 'Remove Dana Whitfield from this device').click()
    const typed = page.getByLabel('Type “Dana Whitfield” to confirm')
    await typed.fill('Dana')
    await page.keyboard.press('Enter')
    await expect(page.getByText('That is not the name. Nothing was removed.')).toBeVisible()
    await expectAccessible(page)
    await typed.fill('Dana Whitfield')
    await page.keyboard.press('Enter')
    await locked(page)
    await expect(page.getByText('Dana Whitfield')).toHaveCount(0)
    expect((await heads(page)).map(({ name }) => name)).toEqual(['Rose Okafor'])
    await expect
      .poll(async () => (await page.evaluate(() => indexedDB.databases())).length)
      .toBe(before.length - 1)
    await unlock(page, NEW)
    await expect(page.getByText('No notes yet')).toBeVisible()
  })

  test('notes from before are moved into the locked ones', async ({ page }) => {
    await page.goto('/about')
    const notes = ['one', 'two'].map((id) =>
      rowOf(
        aNote((note) => {
          note.id = id
          note.visit.patient = `Patient ${id}`
        }),
      ),
    )
    await page.evaluate(async (rows) => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const open = indexedDB.open('skillednote', 1)
        open.onupgradeneeded = () => void open.result.createObjectStore('notes', { keyPath: 'id' })
        open.onsuccess = () => resolve(open.result)
      })
      const tx = db.transaction('notes', 'readwrite')
      for (const row of rows) tx.objectStore('notes').put({ ...row, format: 1, writer: 'w' })
      await new Promise((resolve) => (tx.oncomplete = resolve))
      db.close()
    }, notes)
    await page.goto('/setup')
    await setUp(page, 'Dana Whitfield')
    await expect(
      page.getByText('2 notes written before were moved into your locked notes.'),
    ).toBeVisible()
    await button(page, 'Later').click()
    await expect(page.getByText('Patient one')).toBeVisible()
    await expect(page.getByText('Patient two')).toBeVisible()
    expect(
      (await page.evaluate(() => indexedDB.databases())).map(({ name }) => name),
    ).not.toContain('skillednote')
  })

  test('every state of setting up is accessible and fits a narrow screen', async ({ page }) => {
    await page.goto('/notes/new')
    await button(page, 'Lock my notes with this').click()
    await expect(page.getByText('Your name is needed.')).toBeVisible()
    await expectAccessible(page)
    await setUp(page, 'Dana Whitfield'.repeat(5))
    await expectAccessible(page)
    await fits(page)
    await button(page, 'I wrote them down').click()
    await button(page, 'Done').click()
    await expectAccessible(page)
    await fits(page)
  })
})

async function fits(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
}

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
