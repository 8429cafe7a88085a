import { aNote } from '../src/testing/a-note'
import { expectAccessible, heading } from './access'
import { expect, saved, test } from './fixtures'
import { rowOf } from './kept'
import {
  NEW,
  passphrase,
  report,
  button,
  locked,
  setUp,
  words,
  confirmWords,
  unlock,
  toProfile,
  heads,
  fits,
} from './unlocking'
import { PASSPHRASE } from './vault'

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
