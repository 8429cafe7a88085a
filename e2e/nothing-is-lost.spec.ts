import type { Page } from '@playwright/test'
import { aGoodNote, aNote } from '../src/testing/a-note'
import { expect, saved, startNote, test } from './fixtures'
import { keep, keptRows, openKept, rowOf } from './kept'

const report = (page: Page) => page.getByLabel('What the patient reports')
/** A note without what is there but blank: an open form adds a technique's blank parameters. */
const withoutBlanks = (note: unknown): unknown =>
  JSON.parse(JSON.stringify(note, (_key, value: unknown) => (value === '' ? undefined : value)))

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
  await openKept(page, aNote())
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
    await expect(report(page)).toBeVisible()
    const left = await report(page).inputValue()
    expect(typed.startsWith(left), `"${left}" begins what was typed`).toBe(true)
    expect(left.length).toBeGreaterThanOrEqual(typed.length - 2)
  }
})

test('two tabs on one note: the second says so, overwrites nothing and can keep a copy', async ({
  page,
}) => {
  await openKept(
    page,
    aNote((n) => (n.visit.patient = 'GAR')),
  )
  const other = await page.context().newPage()
  await other.goto('/notes/note-1')
  await expect(report(other)).toHaveValue('')

  await report(page).fill('written in the first tab')
  await saved(page)
  await report(other).fill('written in the second tab')
  const bar = other.getByRole('alert')
  await expect(bar).toContainText(/^Not saved since .*\d/)
  await expect(bar).toContainText(
    'This note was changed in another tab. Nothing there was overwritten.',
  )
  await expect(report(other), 'the words stay on the screen').toHaveValue(
    'written in the second tab',
  )
  await report(page).press('End')
  await report(page).pressSequentially(', and on')
  await saved(page)

  await bar.getByRole('button', { name: 'Keep mine as a copy' }).click()
  await expect(bar).toHaveCount(0)
  await saved(other)
  await expect(report(other)).toHaveValue('written in the second tab')
  const texts = (await keptRows(page)).map((row) => row.body?.subjective.text)
  expect(texts.toSorted((a = '', b = '') => a.localeCompare(b))).toEqual([
    'written in the first tab, and on',
    'written in the second tab',
  ])
  await other.goto('/')
  await expect(other.getByRole('link', { name: /^GAR/ })).toHaveCount(2)
})

test('a note deleted in another tab is not lost for the one who still writes it', async ({
  page,
}) => {
  await openKept(
    page,
    aNote((n) => (n.visit.patient = 'GAR')),
  )
  await report(page).fill('still writing')
  await saved(page)
  const other = await page.context().newPage()
  await other.goto('/')
  await other.getByRole('button', { name: 'Delete note: GAR' }).click()
  await other.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(other.getByText('No notes yet')).toBeVisible()

  await report(page).press('End')
  await report(page).pressSequentially('!')
  await page.getByRole('button', { name: 'Keep mine as a copy' }).click()
  await saved(page)
  await expect(report(page)).toHaveValue('still writing!')
})

test('a full disk is said loudly, keeps every word and is over by itself', async ({ page }) => {
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- it is called with the store it was called on
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
      if (sessionStorage.getItem('full')) throw new DOMException('No space', 'QuotaExceededError')
      return put.apply(this, args)
    }
  })
  await openKept(page, aNote())
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'))
  await report(page).fill(SENTENCE)
  const bar = page.getByRole('alert')
  await expect(bar).toContainText(/^Not saved since .*\d/)
  await expect(bar).toContainText('The disk is full. Your words stay here')
  await expect(page.getByText(/^Saved/)).toHaveCount(0)
  await report(page).press('End')
  await report(page).pressSequentially(', and at night')
  await bar.getByRole('button', { name: 'Copy text now' }).click()
  await expect(bar.getByRole('button', { name: 'Copied' })).toBeVisible()

  await page.evaluate(() => sessionStorage.removeItem('full'))
  await saved(page)
  await expect(bar).toHaveCount(0)
  await page.reload()
  await expect(report(page)).toHaveValue(`${SENTENCE}, and at night`)
})

test('a browser that refuses to store anything says so instead of starting a note', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not in this mode', 'InvalidStateError')
    }
  })
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('The notes of this browser cannot be read')
  await page.getByRole('link', { name: 'Start new' }).click()
  await expect(page.getByRole('heading', { name: 'A new note could not be kept' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
})

const strange = [
  {
    what: 'of another program',
    row: { id: 'groceries', title: 'Groceries', items: ['bread', 'milk'] },
    words: 'Its record is damaged or from elsewhere. Nothing was changed',
    holds: 'bread',
  },
  {
    what: 'of a newer version',
    row: {
      ...rowOf(aGoodNote()),
      body: JSON.stringify({ schemaVersion: 2, visit: { who: 'GAR' }, story: 'a later shape' }),
    },
    words: 'It was saved by a newer version of SkilledNote. Nothing was changed in it.',
    holds: 'a later shape',
  },
  {
    what: 'with a hole in it',
    row: {
      ...rowOf(aGoodNote()),
      head: null,
      body: JSON.stringify({ ...aGoodNote(), session: undefined }),
    },
    words: 'Its record is damaged or from elsewhere. Nothing was changed',
    holds: 'she drove daily without trouble',
  },
] as const

for (const { what, row, words, holds } of strange)
  test(`a record ${what} is listed, opens as text to copy, and stays as it is`, async ({
    page,
  }) => {
    await keep(page, row)
    const before = await keptRows(page)
    await page.goto('/')
    await page.getByRole('main').getByRole('listitem').getByRole('link').click()
    await expect(page.getByRole('heading', { name: 'This note cannot be opened' })).toBeVisible()
    await expect(page.getByText(words)).toBeVisible()
    await expect(page.getByLabel('Text as it is kept')).toHaveValue(new RegExp(holds))
    await page.getByRole('button', { name: 'Copy this text' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
    expect(await keptRows(page)).toEqual(before)
    await page.goto('/')
    await page.getByLabel('Find a note').press('Control+v')
    await expect(page.getByLabel('Find a note')).toHaveValue(new RegExp(holds))
  })

test('a strange record beside good notes does not keep them from being listed', async ({
  page,
}) => {
  await keep(page, strange[0].row, rowOf({ ...aGoodNote(), id: 'good' }))
  await page.goto('/')
  await expect(page.getByRole('link', { name: /^GAR/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /^A record that cannot be read/ })).toBeVisible()
})

test('an address with nonsense gives words and a way home', async ({ page }) => {
  for (const address of [
    '/notes/nope',
    '/notes/%00',
    '/notes/%2e%2e%2f%2e%2e',
    '/notes/💥',
    '/notes/x/check?s=__proto__',
    '/notes/constructor/output?length=%22%3E%3Cscript%3E',
    '/nowhere',
    '/notes/x/y/z',
  ]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveText(
      /No such note on this device|No page at this address/,
    )
    await page.getByRole('link', { name: 'Go to your notes' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Notes' })).toBeVisible()
  }
})

test('nonsense behind the question mark is only text', async ({ page }) => {
  await keep(page, rowOf(aGoodNote()))
  await page.goto('/?q=<script>alert(1)</script>')
  await expect(page.getByText('No note matches "<script>alert(1)</script>".')).toBeVisible()
  await expect(page.getByLabel('Find a note')).toHaveValue('<script>alert(1)</script>')
  for (const s of ['__proto__', '"]', 'session.blocks.999.minutes', '%00', '{"a":1}', '[object']) {
    await page.goto(`/notes/note-1?s=${encodeURIComponent(s)}`)
    await expect(page.getByRole('heading', { level: 1, name: 'GAR, visit 6' })).toBeVisible()
  }
  await page.goto('/notes/note-1/check?s=__proto__')
  await expect(page.getByRole('heading', { name: 'Check before you sign' })).toBeVisible()
})

test('deleting a note asks first, and Keep keeps it', async ({ page }) => {
  await keep(page, rowOf(aGoodNote()))
  await page.goto('/')
  const remove = page.getByRole('button', { name: 'Delete note: GAR' })
  const dialog = page.getByRole('dialog', { name: 'Delete this note?' })
  await remove.click()
  await expect(dialog).toContainText('GAR: the note leaves this device for good.')
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('link', { name: /^GAR/ })).toBeVisible()
  await remove.click()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  expect(await keptRows(page)).toHaveLength(1)
  await remove.click()
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('No notes yet')).toBeVisible()
  expect(await keptRows(page)).toHaveLength(0)
})

test('a removed block comes back whole, and what was typed meanwhile stays', async ({ page }) => {
  const note = aGoodNote()
  await openKept(page, note)
  // It comes a moment after the rest and moves the blocks down.
  await expect(page.getByRole('region', { name: 'Session on the clock' })).toBeVisible()
  await page.getByRole('button', { name: 'Remove block 1, Joint mobilization' }).click()
  await expect(page.getByRole('button', { name: /^Remove block/ })).toHaveCount(2)
  const first = page.getByRole('textbox', { name: 'Minutes' }).first()
  await expect(first).toHaveValue('11')
  await first.fill('13')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(first).toHaveValue('12')
  await saved(page)
  const [row] = await keptRows(page)
  note.session.blocks[1]!.minutes = '13'
  expect(withoutBlanks(row?.body)).toEqual(withoutBlanks(note))
})

test('removed rows come back with everything in them', async ({ page }) => {
  const note = aGoodNote()
  await openKept(page, note)
  const names = [
    'Remove cannot check the blind spot while driving',
    'Remove rotation',
    'Remove Check the blind spot without pain in 4 weeks: rotation 75 degrees',
    'Remove M54.2',
  ]
  for (const name of names) {
    const remove = page.getByRole('button', { name, exact: true })
    await remove.click()
    await expect(remove).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(remove).toHaveCount(1)
  }
  await saved(page)
  expect(withoutBlanks((await keptRows(page))[0]?.body)).toEqual(withoutBlanks(note))
})

test('Ctrl+Z outside a box takes the removal back; inside a box it belongs to the words', async ({
  page,
}) => {
  await openKept(page, aGoodNote())
  const remove = page.getByRole('button', { name: 'Remove rotation' })
  await remove.click()
  await expect(remove).toHaveCount(0)
  await report(page).press('Control+z')
  await expect(remove).toHaveCount(0)
  await page.getByRole('heading', { name: 'Plan', exact: true }).click()
  await page.keyboard.press('Control+z')
  await expect(remove).toHaveCount(1)
})
