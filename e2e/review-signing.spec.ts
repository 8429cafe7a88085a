import { expectAccessible, heading } from './access'
import { expect, test } from './fixtures'
import {
  ASSISTANT,
  keepForReview,
  keepPerson,
  keepTexts,
  ME,
  OTHER,
  PIN,
  returnedWith,
  submittedBy,
} from './kept-history'
import { lockElsewhere } from './locking'
import { PASSPHRASE, VAULT } from './vault'
import { rows, chip, dialog, pin, openBatch, give, keepApproved, steps } from './signing-batch'
import { aVisit } from './waiting'

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-01-12T17:30:00')
  await keepPerson(page)
})

test('what was approved is signed from a list, each note by itself; what cannot be is named', async ({
  page,
}) => {
  await keepApproved(page, ['a', 'b', 'c'])
  await keepApproved(page, ['assist'], { from: ASSISTANT })
  await keepApproved(page, ['unseen'], { opened: '' })
  await page.goto('/review?show=approved')
  await page.getByRole('button', { name: 'Sign approved (5)' }).click()
  await expect(dialog(page).getByRole('button', { name: 'Sign 4 notes' })).toBeVisible()
  const ticks = dialog(page).getByRole('checkbox', { name: /^Patient/ })
  await expect(ticks).toHaveCount(4)
  await expect(ticks.first()).toBeChecked()
  const apart = dialog(page).getByRole('list', { name: 'Not signed, and why' })
  await expect(apart).toContainText('Patient unseen')
  await expect(apart).toContainText('You have not had these words open on this device.')
  await expectAccessible(page)

  await dialog(page)
    .getByRole('checkbox', { name: /^Patient b/ })
    .uncheck()
  // Somebody else's hand, in another tab: the words are not those that were listed.
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open(name)
        open.onsuccess = () => {
          const tx = open.result.transaction('notes', 'readwrite')
          const get = tx.objectStore('notes').get('c')
          get.onsuccess = () =>
            tx.objectStore('notes').put({ ...(get.result as { rev: number }), rev: 2 })
          tx.oncomplete = () => {
            open.result.close()
            resolve()
          }
        }
      }),
    `skillednote-${VAULT}`,
  )
  await give(page, PIN)
  await expect(dialog(page)).toHaveAccessibleName('2 of 3 notes signed')
  await expect(dialog(page)).toContainText('Patient c')
  await expect(dialog(page)).toContainText('It has other words now than those you approved.')
  await expect(dialog(page).getByRole('button', { name: 'Save the file for S. Lin' })).toBeVisible()
  await expectAccessible(page)
  const download = page.waitForEvent('download')
  await dialog(page).getByRole('button', { name: 'Save the file for T. Reyes' }).click()
  expect((await download).suggestedFilename()).toBe('skillednote-reviewed-2026-01-12.snote.age')
  await expect(dialog(page).getByText('Saved')).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Done' }).click()
  await expect(chip(page, 'Signed 2')).toBeVisible()
  await expect(chip(page, 'Approved, to sign 3')).toBeVisible()
  expect(await steps(page)).toEqual({ a: 4, assist: 4, b: 3, c: 3, unseen: 3 })
})

test('a wrong PIN signs nothing; after five of them the right one does not either', async ({
  page,
}) => {
  await keepApproved(page, ['a', 'b'])
  await page.goto('/review')
  await expect(page.getByRole('button', { name: 'Sign approved (2)' })).toBeVisible()
  await openBatch(page)
  for (let i = 0; i < 4; i += 1) {
    await give(page, '1111')
    await expect(dialog(page).getByText('This is not your PIN.')).toBeVisible()
    await expect(pin(page)).toHaveValue('')
  }
  await give(page, '1111')
  await expect(dialog(page).getByRole('alert').last()).toContainText('That was wrong five times.')
  await expect(dialog(page).getByRole('button', { name: 'Sign 2 notes' })).toBeDisabled()
  expect(await steps(page)).toEqual({ a: 3, b: 3 })
  await page.keyboard.press('Escape')
  await openBatch(page)
  await give(page, PIN)
  await expect(dialog(page).getByRole('alert').last()).toContainText('That was wrong five times.')
  expect(await steps(page)).toEqual({ a: 3, b: 3 })
})

test('locked in the middle, a note is signed and locked, or neither', async ({ page }) => {
  const ids = Array.from({ length: 12 }, (_, i) => `n${i}`)
  await keepApproved(page, ids)
  await page.goto('/review')
  await expect(page.getByRole('button', { name: 'Sign approved (12)' })).toBeVisible()
  await openBatch(page)
  const lock = dialog(page).getByRole('checkbox', { name: /^Lock them/ })
  await lock.check()
  await give(page, PIN)
  await lockElsewhere(page)
  const counts = Object.values(await steps(page))
  expect(counts).toHaveLength(12)
  for (const count of counts) expect([3, 5]).toContain(count)

  await page.goto('/review')
  const signed = counts.filter((count) => count === 5).length
  await expect(chip(page, `Signed ${signed}`)).toBeVisible()
  if (signed < 12) {
    await openBatch(page)
    await expect(lock, 'chosen for as long as the notes are open').not.toBeChecked()
    await give(page, PIN)
    await page.getByRole('button', { name: 'Done' }).click()
  }
  await expect(chip(page, 'Signed 12')).toBeVisible()
})

test('who has no PIN yet chooses one with the first signature', async ({ page }) => {
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open(name)
        open.onsuccess = () => {
          const tx = open.result.transaction('kept', 'readwrite')
          tx.objectStore('kept').delete('pin')
          tx.oncomplete = () => {
            open.result.close()
            resolve()
          }
        }
      }),
    `skillednote-${VAULT}`,
  )
  await keepApproved(page, ['a'])
  await page.goto('/review')
  await expect(page.getByRole('button', { name: 'Sign approved (1)' })).toBeVisible()
  await page.keyboard.press('Shift+S')
  await expect(dialog(page).getByLabel('New PIN')).toBeFocused()
  await page.keyboard.type('135790')
  await dialog(page).getByLabel('Again').fill('135791')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByText('The two are not the same.')).toBeVisible()
  await dialog(page).getByLabel('Again').fill('135790')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveAccessibleName('1 note signed')
  expect(await steps(page)).toEqual({ a: 4 })
})

test('unticked, nothing is signed', async ({ page }) => {
  await keepApproved(page, ['a'])
  await page.goto('/review')
  await expect(page.getByRole('button', { name: 'Sign approved (1)' })).toBeVisible()
  await openBatch(page)
  await dialog(page)
    .getByRole('checkbox', { name: /^Patient a/ })
    .uncheck()
  await give(page, PIN)
  await expect(dialog(page).getByText('Tick at least one note.')).toBeVisible()
  expect(await steps(page)).toEqual({ a: 3 })
})

test('twenty clean drafts are approved and signed with 47 keys', async ({ page }) => {
  test.slow()
  const ids = Array.from({ length: 20 }, (_, i) => `n${i}`)
  await keepForReview(
    page,
    ids.map((id, i) => ({
      note: aVisit(id, `Patient ${i}`),
      at: `2026-01-${String(i + 1)
        .padStart(2, '0')
        .replace(/^1[2-9]|20/, '11')}T15:00:00.000Z`,
    })),
  )
  await page.addInitScript(() => {
    const counted = globalThis as unknown as { keys: number }
    counted.keys = 0
    // Shift held down is half of a key.
    addEventListener('keydown', ({ key }) => (counted.keys += key === 'Shift' ? 0 : 1), true)
  })
  await page.goto('/')
  const inBar = page.getByRole('banner').getByRole('link', { name: /^Review/ })
  await expect(inBar).toHaveText('Review (20)')
  await inBar.press('Enter')
  await expect(rows(page).first()).toBeFocused()
  for (const i of ids.keys()) {
    // One that is approved brings the next; from the list it would be Enter each time.
    if (i === 0) await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/review\/n\d+/)
    const here = page.url()
    await expect(page.getByRole('button', { name: /^Approve/ })).toBeEnabled()
    await page.keyboard.press('a')
    await expect(page).not.toHaveURL(here)
  }
  await heading(page, 'Review')
  await expect(page.getByRole('button', { name: 'Sign approved (20)' })).toBeVisible()
  await page.keyboard.press('Shift+S')
  for (const digit of PIN) await page.keyboard.press(digit)
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveAccessibleName('20 notes signed')
  const keys = await page.evaluate(() => (globalThis as unknown as { keys: number }).keys)
  expect(keys).toBeLessThanOrEqual(47)
  test.info().annotations.push({ type: 'keys', description: String(keys) })
  expect(Object.values(await steps(page))).toEqual(Array.from({ length: 20 }, () => 4))
})

test('the supervisor, who stands in until a day, and the PIN are set', async ({ page }) => {
  await keepTexts(page, {
    colleagues: JSON.stringify([{ contact: OTHER.identity.contact, comparedAt: '' }]),
  })
  await page.goto('/settings')
  await page.getByRole('link', { name: 'Review and signing' }).click()
  await heading(page, 'Review and signing')
  await page.getByLabel('Usual supervisor').selectOption('M. Haddad')
  await expect(page.getByText('Saved')).toBeVisible()
  await page.getByLabel('Usual supervisor').selectOption('Ask each time')
  await page.getByLabel('Who stands in').selectOption('M. Haddad')
  await expect(page.getByText('Without a day, nobody stands in.')).toBeVisible()
  await page.getByLabel('Until, that day included').fill('2026-01-11')
  await expect(page.getByText(/^That ended on Jan 11, 2026/)).toBeVisible()
  await page.getByLabel('Until, that day included').fill('2026-01-20')
  await expect(page.getByText('Saved')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Who stands in').locator('option:checked')).toHaveText('M. Haddad')
  await expect(page.getByLabel('Until, that day included')).toHaveValue('2026-01-20')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Change the PIN' }).click()
  const asked = page.getByLabel('Your passphrase', { exact: true })
  await expect(asked).toBeFocused()
  await asked.fill('not this one at all')
  await page.keyboard.press('Enter')
  await expect(page.getByText('That passphrase does not match.')).toBeVisible()
  await expect(dialog(page)).toHaveCount(0)
  await asked.fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await dialog(page).getByLabel('New PIN').fill('97531')
  await dialog(page).getByLabel('Again').fill('97531')
  await page.keyboard.press('Enter')
  await expect(page.getByText('The PIN is kept.')).toBeVisible()

  await keepApproved(page, ['a'])
  await page.goto('/review')
  await expect(page.getByRole('button', { name: 'Sign approved (1)' })).toBeVisible()
  await openBatch(page)
  await give(page, PIN)
  await expect(dialog(page).getByText('This is not your PIN.')).toBeVisible()
  await give(page, '97531')
  await expect(dialog(page)).toHaveAccessibleName('1 note signed')
})

test('what this person returns notes for, in figures alone', async ({ page }) => {
  const comment = {
    id: 'c1',
    on: 'finding',
    place: '',
    quote: 'Slept better',
    rule: 'timing.units',
    reason: 'time',
    text: 'Which minutes?',
  } as const
  await keepForReview(page, [
    {
      note: aVisit('a', 'Garcés'),
      history: [...submittedBy(), { by: ME, did: returnedWith([comment], ['time']) }],
    },
    {
      note: aVisit('b'),
      history: [...submittedBy(), { by: ME, did: returnedWith([], ['goal-link', 'time']) }],
    },
  ])
  await page.goto('/settings/review')
  await expect(page.getByText(/^You returned notes 2 times/)).toBeVisible()
  await expect(page.getByRole('row').nth(1)).toContainText(/Time\s*2\s*1.*Time and units \(1\)/)
  await expect(page.getByRole('row').nth(2)).toContainText(/Goal link\s*1\s*0/)
  await expect(page.getByRole('main')).not.toContainText(/Garcés|Slept|Which/)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await expectAccessible(page)
})
