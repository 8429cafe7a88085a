import { readFile } from 'node:fs/promises'
import type { Page, Worker } from '@playwright/test'
import { readNotesBytes } from '../src/storage/packages/notes-file'
import { aNote } from '../src/testing/a-note'
import { expect, saved, startNote, test } from './fixtures'
import { keep, keptRows, openKept, rowOf } from './kept'

const report = (page: Page) => page.getByLabel('What the patient reports')
const NOTES_WORKER = /notes\.worker/

/** The thread that writes the notes of a page. */
async function notesWorker(page: Page): Promise<Worker> {
  const there = () => page.workers().find((worker) => NOTES_WORKER.test(worker.url()))
  return there() ?? page.waitForEvent('worker', (worker) => NOTES_WORKER.test(worker.url()))
}

const SENTENCE = 'Neck pain since Monday, worse when she turns right'

test('a reload in the same moment as the last key keeps that key', async ({ page }) => {
  await startNote(page)
  let text = ''
  for (const part of ['Neck pain', ' since Monday', ', worse at night', '.']) {
    await report(page).pressSequentially(part)
    text += part
    await page.reload()
    await expect(report(page)).toHaveValue(text)
  }
})

test('a reload from within the page, in the same task as the key, keeps that key', async ({
  page,
}) => {
  await openKept(page, aNote())
  for (let round = 1; round <= 5; round += 1) {
    await report(page).focus()
    const reloaded = page.waitForEvent('load')
    await page.evaluate(() => {
      document.execCommand('insertText', false, 'a')
      document.execCommand('insertText', false, 'b')
      document.execCommand('insertText', false, 'c')
      location.reload()
    })
    await reloaded
    await expect(report(page)).toHaveValue('abc'.repeat(round))
    // The caret goes behind what is there, as with a person who goes on writing.
    await report(page).press('Control+End')
  }
})

test('going back and forth at once brings the note as it was left', async ({ page }) => {
  await page.goto('/')
  await openKept(page, aNote())
  await report(page).fill('first')
  await saved(page)
  await page.getByRole('link', { name: 'Notes', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Notes' })).toBeVisible()
  await page.goBack()
  await expect(report(page)).toHaveValue('first')

  await report(page).focus()
  await page.evaluate(() => {
    document.execCommand('selectAll')
    for (const char of 'second thought') document.execCommand('insertText', false, char)
    history.back()
    history.forward()
  })
  await expect(report(page)).toHaveValue('second thought')
  await report(page).press('End')
  await report(page).pressSequentially(', and more')
  await saved(page)
  await page.reload()
  await expect(report(page)).toHaveValue('second thought, and more')
})

test('leaving through the list and opening the note at once does not fight with itself', async ({
  page,
}) => {
  await openKept(
    page,
    aNote((n) => (n.visit.patient = 'GAR')),
  )
  for (const word of ['one', 'one two', 'one two three']) {
    await report(page).fill(word)
    await page.getByRole('link', { name: 'Notes', exact: true }).click()
    await page.getByRole('link', { name: /^GAR/ }).click()
    await expect(report(page)).toHaveValue(word)
  }
  await report(page).press('End')
  await report(page).pressSequentially(' four')
  await saved(page)
  await expect(page.getByText('Not saved since')).toHaveCount(0)
})

test('a crash while typing loses at most two characters', async ({ page }) => {
  await keep(page, rowOf(aNote()))
  for (let round = 1; round <= 2; round += 1) {
    const doomed = await page.context().newPage()
    await doomed.goto('/notes/note-1')
    await report(doomed).fill('')
    await saved(doomed)
    await report(doomed).focus()
    // A fast typist: 17 characters a second.
    const typed = SENTENCE.slice(0, 15 + round * 6)
    await doomed.keyboard.type(typed, { delay: 60 })
    const cdp = await doomed.context().newCDPSession(doomed)
    const crashed = doomed.waitForEvent('crash')
    void cdp.send('Page.crash').catch(() => undefined)
    await crashed
    await doomed.close()
    await page.goto('/notes/note-1')
    await expect(report(page)).toBeEnabled()
    const left = await report(page).inputValue()
    expect(typed.startsWith(left), `"${left}" begins what was typed`).toBe(true)
    expect(left.length).toBeGreaterThanOrEqual(typed.length - 2)
    await page.goto('/')
  }
})

test('a full disk is said loudly, keeps every word and is over by itself', async ({ page }) => {
  await openKept(page, aNote())
  const disk = await notesWorker(page)
  const put = await disk.evaluateHandle(() => {
    // oxlint-disable-next-line typescript/unbound-method -- it goes back to where it was
    const { put: works } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No space', 'QuotaExceededError')
    }
    return works
  })
  await report(page).fill(SENTENCE)
  const bar = page.getByRole('alert')
  await expect(bar).toContainText(/^Not saved since .*\d/)
  await expect(bar).toContainText('The disk is full. Your words stay here')
  await expect(page.getByText(/^Saved/)).toHaveCount(0)
  await report(page).press('End')
  await report(page).pressSequentially(', and at night')
  await bar.getByRole('button', { name: 'Copy text now' }).click()
  await expect(bar.getByRole('button', { name: 'Copied' })).toBeVisible()
  const download = page.waitForEvent('download')
  await bar.getByRole('button', { name: 'Save to a file' }).click()
  const file = await readNotesBytes(new Uint8Array(await readFile(await (await download).path())))
  expect(file).toMatchObject({
    kind: 'notes',
    notes: [{ note: { subjective: { text: `${SENTENCE}, and at night` } } }],
  })

  await put.evaluate((works) => {
    IDBObjectStore.prototype.put = works
  })
  await saved(page)
  await expect(bar).toHaveCount(0)
  await page.reload()
  await expect(report(page)).toHaveValue(`${SENTENCE}, and at night`)
})

test('a worker that dies in the middle of a sentence takes nothing with it', async ({ page }) => {
  await openKept(page, aNote())
  await report(page).fill('Neck pain')
  await saved(page)
  await (await notesWorker(page)).evaluate(() => close())
  await report(page).press('End')
  await report(page).pressSequentially(' since Monday')
  await expect(page.locator('[data-save]'), 'nothing is said that is not so').toHaveText('Saving')
  await saved(page)
  await report(page).pressSequentially(', worse at night')
  await saved(page)
  await page.reload()
  await expect(report(page)).toHaveValue('Neck pain since Monday, worse at night')
})

test('a browser that refuses to store anything says so instead of starting a note', async ({
  page,
}) => {
  const refuse = () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not in this mode', 'InvalidStateError')
    }
  }
  await page.addInitScript(refuse)
  await page.route(NOTES_WORKER, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `(${refuse.toString()})();${await response.text()}` })
  })
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('The notes of this browser cannot be read')
  await page.getByRole('link', { name: 'Start new' }).click()
  await expect(page.getByRole('heading', { name: 'Notes cannot be kept here' })).toBeVisible()
})

test('a database that is deleted under the open note: the words stay, and are kept as a new copy', async ({
  page,
  context,
}) => {
  await openKept(page, aNote())
  await report(page).fill('Neck pain')
  await saved(page)
  const cdp = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
  await report(page).press('End')
  await report(page).pressSequentially(' since Monday')
  await expect(report(page)).toHaveValue('Neck pain since Monday')
  await saved(page)
  const [row] = await keptRows(page)
  expect(row?.body?.subjective.text).toBe('Neck pain since Monday')
})
