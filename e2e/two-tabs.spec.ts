import type { BrowserContext, Page } from '@playwright/test'
import { startedBlock } from '../src/features/note-editor/session/timers'
import { aNote } from '../src/testing/a-note'
import { expect, saved, test } from './fixtures'
import { keep, keptRows, openKept, rowOf } from './kept'

const report = (page: Page) => page.getByLabel('What the patient reports')
const readOnly = (page: Page) => page.getByText('Open in another tab; this one is read-only.')
const takeOver = (page: Page) => page.getByRole('button', { name: 'Take over' })
const garNote = () => aNote((n) => (n.visit.patient = 'GAR'))

async function anotherTab(context: BrowserContext, at = '/notes/note-1'): Promise<Page> {
  const page = await context.newPage()
  await page.goto(at)
  return page
}

/** Opens the note of the list as in a browser without Web Locks. */
async function openWithoutLocks(page: Page) {
  await page.goto('/')
  const link = page.getByRole('link', { name: /^GAR/ })
  // The key came from another tab, which takes a lock.
  await link.waitFor()
  await page.evaluate(() => Object.defineProperty(navigator, 'locks', { value: undefined }))
  await link.click()
  await expect(report(page)).toBeEnabled()
}

const texts = async (page: Page) =>
  (await keptRows(page)).map((row) => row.body?.subjective.text ?? '').toSorted()

test('a second tab reads what the first one writes, and takes over without losing a key', async ({
  page,
  context,
}) => {
  await openKept(page, garNote())
  await report(page).fill('first')
  const other = await anotherTab(context)
  await expect(readOnly(other)).toBeVisible()
  await expect(report(other)).toBeDisabled()
  await expect(report(other)).toHaveValue('first')
  await report(page).pressSequentially(', and on')
  await expect(report(other), 'it is shown as it is saved').toHaveValue('first, and on')
  await expect(other.getByRole('link', { name: 'Copy text' })).toBeVisible()

  await takeOver(other).click()
  await expect(report(other)).toBeEnabled()
  await expect(readOnly(page), 'the first tab reads from now on').toBeVisible()
  await expect(report(page)).toBeDisabled()
  await report(other).press('Control+End')
  await report(other).pressSequentially(', in the other')
  await saved(other)
  await expect(report(page)).toHaveValue('first, and on, in the other')

  await other.close()
  await expect(report(page), 'nobody writes it any more').toBeEnabled()
  await report(page).press('Control+End')
  await report(page).pressSequentially('.')
  await saved(page)
  expect(await texts(page)).toEqual(['first, and on, in the other.'])
})

test('sixty edits in turn over two tabs lose no character', async ({ page, context }) => {
  await openKept(page, garNote())
  const tabs = [page, await anotherTab(context)] as const
  let all = ''
  for (let turn = 0; turn < 12; turn += 1) {
    const tab = tabs[turn % 2] ?? page
    if (turn > 0) await takeOver(tab).click()
    await expect(report(tab)).toBeEnabled()
    await expect(report(tab)).toHaveValue(all)
    await report(tab).press('Control+End')
    // Handed over in the middle of typing: the last keys are not saved yet.
    const words = `${turn}abcd`
    await tab.keyboard.type(words)
    all += words
  }
  await expect(report(page)).toHaveValue(all)
  expect(await texts(page)).toEqual([all])
})

test('a tab that does not answer is overruled; what it had not saved becomes a copy', async ({
  page,
  context,
}) => {
  await openKept(page, garNote())
  await report(page).fill('before')
  await saved(page)
  const disk = page.workers().find((worker) => /notes\.worker/.test(worker.url()))
  const put = await disk?.evaluateHandle(() => {
    // oxlint-disable-next-line typescript/unbound-method -- it goes back to where it was
    const { put: works } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No space', 'QuotaExceededError')
    }
    return works
  })
  await report(page).fill('not saved yet')
  await expect(page.getByRole('alert')).toContainText('Not saved since')
  const other = await anotherTab(context)
  await takeOver(other).click()
  await expect(other.getByText('The other tab has words that it could not save yet')).toBeVisible()
  await expect(report(page), 'the first tab goes on').toBeEnabled()

  // From here on the first tab hangs in whatever it would do next.
  const cdp = await context.newCDPSession(page)
  await cdp.send('Debugger.enable')
  await cdp.send('Debugger.pause')
  await takeOver(other).click()
  await expect(report(other)).toBeEnabled()
  await expect(report(other)).toHaveValue('before')
  await report(other).press('End')
  await report(other).pressSequentially(', and on')
  await saved(other)

  await cdp.send('Debugger.disable')
  await put?.evaluate((works) => {
    IDBObjectStore.prototype.put = works
  })
  await expect(readOnly(page)).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('Your words are kept as a copy.')
  await expect(report(page)).toHaveValue('before, and on')
  expect(await texts(page)).toEqual(['before, and on', 'not saved yet'])
})

test('a sentence that goes on after the field was closed starts nothing', async ({
  page,
  context,
}) => {
  await openKept(page, garNote())
  await report(page).pressSequentially('Neck pai')
  const other = await anotherTab(context)
  await takeOver(other).click()
  await expect(report(other)).toBeEnabled()
  await expect(report(page)).toBeDisabled()
  // "n" starts a note, "1" a timer, "y" leads away.
  await page.keyboard.type('n y1')
  await expect(page).toHaveURL(/note-1$/)
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('y')
  await expect(page, 'keys count again').toHaveURL(/output/)
  expect(await texts(page)).toEqual(['Neck pai'])
})

test('a tab that crashed holds nobody up', async ({ page, context }) => {
  await openKept(page, garNote())
  const doomed = await anotherTab(context, '/')
  await page.goto('/')
  await doomed.goto('/notes/note-1')
  await report(doomed).fill('written before the crash')
  await saved(doomed)
  await page.goto('/notes/note-1')
  await expect(readOnly(page)).toBeVisible()
  const cdp = await context.newCDPSession(doomed)
  const crashed = doomed.waitForEvent('crash')
  void cdp.send('Page.crash').catch(() => undefined)
  await crashed
  await expect(report(page)).toBeEnabled()
  await expect(report(page)).toHaveValue('written before the crash')
})

test('without locks, the second writer gets a copy at once, and both stand side by side', async ({
  page,
  context,
}) => {
  await keep(page, rowOf(garNote()))
  await openWithoutLocks(page)
  const other = await context.newPage()
  await openWithoutLocks(other)
  await report(page).fill('written in the first tab')
  await saved(page)
  await report(other).fill('written in the second tab')
  const bar = other.getByRole('alert')
  await expect(bar).toContainText('This note was changed elsewhere. Your words are kept as a copy.')
  await expect(report(other)).toHaveValue('written in the second tab')
  await report(other).press('End')
  await report(other).pressSequentially(', and on')
  await saved(other)
  expect(await texts(page)).toEqual([
    'written in the first tab',
    'written in the second tab, and on',
  ])

  await bar.getByRole('link', { name: 'Show both side by side' }).click()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Both side by side')
  await expect(other.getByText('written in the first tab')).toBeVisible()
  await expect(other.getByText('written in the second tab, and on')).toBeVisible()
  await other.goBack()
  await bar.getByRole('link', { name: 'Open your copy' }).click()
  await expect(other).not.toHaveURL(/note-1/)
  await expect(bar).toHaveCount(0)
  await expect(report(other)).toHaveValue('written in the second tab, and on')
  await report(other).press('End')
  await report(other).pressSequentially('!')
  await saved(other)
  expect(await texts(page)).toHaveLength(2)
})

test('a note deleted in another tab is not lost for the one who still writes it', async ({
  page,
  context,
}) => {
  await openKept(page, garNote())
  await report(page).fill('still writing')
  await saved(page)
  const other = await anotherTab(context, '/')
  await other.getByRole('button', { name: 'Delete note: GAR' }).click()
  await other.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(other.getByText('No notes yet')).toBeVisible()
  await report(page).press('End')
  await report(page).pressSequentially('!')
  await expect(page.getByRole('alert')).toContainText(
    'This note was deleted elsewhere. Your words are kept as a copy.',
  )
  await saved(page)
  expect(await texts(page)).toEqual(['still writing!'])
})

test('who writes about one patient while the timer of another runs is asked once', async ({
  page,
  context,
}) => {
  const wall = Date.now()
  const running = startedBlock('b1', 'joint-mobilization', 'pt', undefined, { wall, mono: wall })
  const treated = aNote((n) => {
    n.visit.patient = 'GAR'
    n.session.blocks.push(running)
  })
  await openKept(page, treated)
  await expect(report(page)).toBeVisible()
  await keep(
    page,
    rowOf({ ...aNote((n) => (n.visit.patient = 'BEK')), id: 'note-2' }),
    rowOf({ ...garNote(), id: 'note-3' }),
  )
  const other = await anotherTab(context, '/notes/note-2')
  await report(other).pressSequentially('Knee pain')
  const asked = other.getByRole('alert').filter({ hasText: 'The timer is running for GAR.' })
  await expect(asked).toContainText('You are writing about BEK.')
  await asked.getByRole('button', { name: 'Go on here' }).click()
  await report(other).pressSequentially(' since Monday')
  await saved(other)
  await expect(asked).toHaveCount(0)

  const same = await anotherTab(context, '/notes/note-3')
  await report(same).pressSequentially('Neck pain')
  await saved(same)
  await expect(same.getByText('The timer is running')).toHaveCount(0)
})
