import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { DraftNote } from '../src/domain/note'
import { readNotesBytes } from '../src/storage/packages/notes-file'
import { aGoodNote, aNote } from '../src/testing/a-note'
import { expectAccessible, heading } from './access'
import { expect, test } from './fixtures'
import { keep, openKept, rowOf } from './kept'
import { PASSPHRASE } from './vault'

const SECRET = 'Passphrase, or the 24 recovery words'

async function unlock(page: Page, secret = PASSPHRASE): Promise<void> {
  await page.getByLabel(SECRET).fill(secret)
  await page.getByRole('button', { name: 'Show my notes' }).click()
}

/** Nothing of the app itself answers any more. */
const breakApp = (page: Page) =>
  page.route(/\/assets\/(?!emergency|vault\.worker|seal-now)/, (route) => route.abort())

async function savedFile(page: Page, press: string): Promise<Buffer> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: press }).click()
  return readFileSync(await (await download).path())
}

test.describe('on a locked device, the app broken', () => {
  test.use({ vault: 'locked' })

  test('the words of every note can be read, a damaged one does not stop the others', async ({
    page,
  }) => {
    const note = aGoodNote()
    await keep(page, rowOf(note), { id: 'foreign', body: undefined } as never)
    await breakApp(page)
    await page.goto('/emergency.html')
    await heading(page, 'Your notes, when the app does not work')
    await expect(page.getByText(note.visit.patient)).toBeHidden()
    await unlock(page, 'not the passphrase')
    await expect(page.getByRole('status')).toHaveText('That does not match. Nothing was changed.')
    await unlock(page)
    await expect(page.getByRole('status')).toHaveText('1 texts could be opened, 1 could not.')
    await page.getByText(`${note.visit.patient},`).click()
    await expect(page.getByText(`visit · patient: ${note.visit.patient}`)).toBeVisible()
    await expect(page.getByText(note.subjective.text)).toBeVisible()
    await page.getByText('What could not be opened').click()
    await expect(page.getByText(/notes foreign/)).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Close the notes' }).click()
    await expect(page.getByLabel(SECRET)).toHaveValue('')
    await expect(page.getByText(note.visit.patient)).toBeHidden()
  })

  test('they leave as a file that the app reads, word for word', async ({ page }) => {
    const note = aGoodNote()
    await keep(page, rowOf(note))
    await page.goto('/emergency.html')
    await unlock(page)
    const file = await savedFile(page, 'Save notes as a file (not encrypted)')
    await expect(page.getByRole('status')).toContainText('1 notes were handed to the browser')
    const read = await readNotesBytes(Uint8Array.from(file))
    expect(read.kind === 'notes' && read.notes.map(({ note: each }) => each)).toEqual([note])
  })

  test('sealed data leaves without a passphrase and opens elsewhere with it', async ({ page }) => {
    const note = aNote((each: DraftNote) => {
      each.visit.patient = 'GAR canary'
    })
    await keep(page, rowOf(note))
    await page.goto('/emergency.html')
    const file = await savedFile(page, 'Save the sealed data')
    await expect(page.getByRole('status')).toContainText('0 could not be read')
    expect(file.toString()).not.toContain('canary')
    await page.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '')
    })
    await page.reload()
    await expect(page.getByText('There are no sealed notes in this browser.')).toBeVisible()
    const choose = page.getByLabel('Open a file of sealed data')
    await choose.setInputFiles({
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    })
    await expect(page.getByRole('status')).toHaveText(
      'That is not a file of sealed data from this page.',
    )
    await choose.setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: file })
    await unlock(page)
    await expect(page.getByText(/^GAR canary,/)).toBeVisible()
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
  })

  test('in Arabic, on a phone, with the keyboard alone', async ({ browser, baseURL, page }) => {
    await keep(page, rowOf(aGoodNote()))
    const state = await page.context().storageState({ indexedDB: true })
    const context = await browser.newContext({
      locale: 'ar-EG',
      storageState: state,
      viewport: { width: 390, height: 844 },
      ...(baseURL === undefined ? {} : { baseURL }),
    })
    const phone = await context.newPage()
    await phone.goto('/emergency.html')
    await expect(phone.locator('html')).toHaveAttribute('dir', 'rtl')
    await phone.getByLabel(/عبارة المرور، أو/).focus()
    await phone.keyboard.type(PASSPHRASE)
    await phone.keyboard.press('Enter')
    await expect(phone.getByRole('status')).toContainText('النصوص التي فُتحت: 1')
    await expectAccessible(phone)
    await context.close()
  })
})

test.describe('from a page of the app that breaks', () => {
  test.use({ mayThrow: 'broken on purpose' })

  const manifest = JSON.parse(
    readFileSync(`${process.env['E2E_DIST'] ?? 'dist'}/.vite/manifest.json`, 'utf8'),
  ) as Record<string, { file: string }>
  const PARTS: readonly [address: string, part: string][] = [
    ['', 'src/features/note-editor/editor-page.tsx'],
    ['', 'src/features/note-editor/note-workspace.tsx'],
    ['/check', 'src/features/note-editor/check-page.tsx'],
    ['/output', 'src/app/note-output-page.tsx'],
  ]
  for (const [address, part] of PARTS)
    test(`${part}: the text of the note is on the page, all others two presses away`, async ({
      page,
    }) => {
      const note = aGoodNote()
      await page.route(`**/${manifest[part]!.file}`, (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: 'throw new Error("broken on purpose")',
        }),
      )
      await openKept(page, note, address)
      await expect(page.getByLabel('Text as it is kept')).toHaveValue(
        new RegExp(note.visit.patient),
      )
      await page.getByRole('link', { name: 'Read notes without the app' }).click()
      await heading(page, 'Your notes, when the app does not work')
    })

  for (const [address, part] of [
    ['/', 'src/features/notes/notes-page.tsx'],
    ['/settings', 'src/app/settings-route.tsx'],
    ['/library', 'src/features/library/library-page.tsx'],
  ] as const)
    test(`${part}: the emergency page is one press away`, async ({ page }) => {
      await page.route(`**/${manifest[part]!.file}`, (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: 'throw new Error("broken on purpose")',
        }),
      )
      await page.goto(address)
      await page.getByRole('link', { name: 'Read notes without the app' }).click()
      await heading(page, 'Your notes, when the app does not work')
    })
})
