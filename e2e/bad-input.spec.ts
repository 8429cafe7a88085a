import type { Page } from '@playwright/test'
import { newBlock } from '../src/domain/new-note'
import { aGoodNote, aNote, block } from '../src/testing/a-note'
import { expect, saved, test } from './fixtures'
import { keptRows, openKept } from './kept'

const minutes = (page: Page) => page.getByRole('textbox', { name: 'Minutes', exact: true })
const units = (page: Page) => page.getByRole('group', { name: 'Units and minutes' })
const panel = (page: Page) => page.getByRole('complementary', { name: 'Findings and preview' })

/** A note of one technique of 15 minutes: one unit. */
const oneBlock = () =>
  aNote((n) => {
    n.session.blocks = [
      block('joint-mobilization', 15, { id: 'b1', regions: [{ region: 'c5-6', side: 'right' }] }),
    ]
  })

const badMinutes = [
  ['-1', 'Enter minutes of 0 or more.'],
  ['\u22121', 'Enter minutes of 0 or more.'],
  ['7.5', 'Enter whole minutes, without a fraction.'],
  ['7,5', 'Enter whole minutes, without a fraction.'],
  ['481', 'Enter at most 480 minutes for one block.'],
  ['99999999999999999999', 'Enter at most 480 minutes for one block.'],
  ['fifteen', 'Enter the minutes as a number.'],
  ['15 min', 'Enter the minutes as a number.'],
  ['1e2', 'Enter the minutes as a number.'],
  ['0x0F', 'Enter the minutes as a number.'],
  ['', 'Add the minutes.'],
] as const

test('minutes that cannot be are named at the field and in the panel, and stay as typed', async ({
  page,
}) => {
  await openKept(page, oneBlock())
  await expect(units(page)).toContainText('1 unit')
  for (const [typed, words] of badMinutes) {
    await minutes(page).fill(typed)
    await expect(minutes(page), typed).toHaveAccessibleDescription(words)
    await expect(minutes(page)).toHaveAttribute('aria-invalid', 'true')
    await expect(panel(page).getByText(words, { exact: true })).toBeVisible()
    await expect(units(page)).toContainText('1 block has no minutes')
    await expect(units(page)).toContainText('0 timed minutes')
    await expect(minutes(page)).toHaveValue(typed)
    await saved(page)
    expect((await keptRows(page))[0]?.body?.session.blocks[0]?.minutes).toBe(typed)
  }
  await minutes(page).fill('22')
  await expect(minutes(page)).not.toHaveAttribute('aria-invalid')
  await expect(units(page)).toContainText('22 timed minutes')
})

test('minutes are understood in the digits of the writer and kept as typed', async ({ page }) => {
  await openKept(page, oneBlock())
  for (const typed of [
    '\u0661\u0665',
    '\u06f1\u06f5',
    '\u0967\u096b',
    '\uff11\uff15',
    '\u200f15',
    ' 15 ',
    '15.0',
  ]) {
    await minutes(page).fill('0')
    await expect(units(page)).toContainText('0 timed minutes')
    await minutes(page).fill(typed)
    await expect(units(page), typed).toContainText('15 timed minutes')
    await expect(minutes(page)).toHaveValue(typed)
    await expect(minutes(page)).not.toHaveAttribute('aria-invalid')
  }
})

test('one wrong block does not take the units of the others', async ({ page }) => {
  await openKept(page, aGoodNote())
  await expect(units(page)).toContainText('38 timed minutes')
  await minutes(page).nth(1).fill('eleven')
  await expect(units(page)).toContainText('27 timed minutes')
  await expect(units(page)).toContainText('1 block has no minutes')
  await minutes(page).nth(1).fill('11')
  await expect(units(page)).toContainText('38 timed minutes')
})

test('times that cannot be are named at the field', async ({ page }) => {
  await openKept(page, oneBlock())
  const [from, to] = [
    page.getByRole('textbox', { name: 'From' }),
    page.getByRole('textbox', { name: 'To', exact: true }),
  ]
  const order = 'Put the end after the start. A session past midnight is two visit dates.'
  await from.fill('10:15')
  await to.fill('10:00')
  await expect(to).toHaveAccessibleDescription(order)
  await expect(panel(page).getByText(order)).toBeVisible()
  await expect(units(page), 'typed minutes still count').toContainText('15 timed minutes')

  await from.fill('23:50')
  await to.fill('00:05')
  await expect(to).toHaveAccessibleDescription(order)
  await expect(to).toHaveValue('00:05')

  for (const nonsense of ['25:00', '10:60', 'ten', '13 pm']) {
    await from.fill(nonsense)
    await expect(from, nonsense).toHaveAccessibleDescription('Enter the time like 10:04.')
    await expect(from).toHaveValue(nonsense)
  }
  await from.fill('2:05 pm')
  await to.fill('1420')
  await expect(from).not.toHaveAttribute('aria-invalid')
  await expect(to).not.toHaveAttribute('aria-invalid')

  const [timeIn, timeOut] = [
    page.getByRole('textbox', { name: 'Time in' }),
    page.getByRole('textbox', { name: 'Time out' }),
  ]
  await timeIn.fill('14:30')
  await timeOut.fill('14:00')
  await expect(timeOut).toHaveAccessibleDescription(
    'Put time out after time in. A session past midnight is two visit dates.',
  )
  await timeIn.fill('noonish')
  await expect(timeIn).toHaveAccessibleDescription('Enter the time like 10:04.')
})

test.describe('on the day the clocks change', () => {
  test.use({ timezoneId: 'America/New_York' })

  test('a session over the missing hour keeps its typed times and minutes', async ({ page }) => {
    const note = oneBlock()
    note.visit.date = '2026-03-08'
    await openKept(page, note)
    await page.getByRole('textbox', { name: 'From' }).fill('01:55')
    await page.getByRole('textbox', { name: 'To', exact: true }).fill('02:10')
    await expect(units(page)).toContainText('15 timed minutes')
    await expect(units(page)).toContainText('1 unit')
    await expect(page.getByLabel('Date of service')).toHaveValue('2026-03-08')
    await page.reload()
    await expect(page.getByRole('textbox', { name: 'From' })).toHaveValue('01:55')
    await expect(page.getByText('Mar 8, 2026')).toBeVisible()
  })
})

test('two hundred blocks can be read, counted and changed', async ({ page }) => {
  test.slow()
  const note = aNote((n) => {
    n.session.blocks = Array.from({ length: 200 }, (_, i) => ({
      ...newBlock(`b${i}`, i % 2 ? 'soft-tissue-mobilization' : '97110', 'me'),
      minutes: '2',
    }))
  })
  await openKept(page, note)
  await expect(units(page)).toContainText('400 timed minutes')
  await expect(minutes(page)).toHaveCount(200)
  await minutes(page).nth(199).fill('5')
  await expect(units(page)).toContainText('403 timed minutes')
  await minutes(page).nth(100).press('ArrowRight')
  await minutes(page).nth(100).pressSequentially('0')
  await expect(units(page)).toContainText('421 timed minutes')
  await page.getByRole('button', { name: /^Remove block 200,/ }).click()
  await expect(units(page)).toContainText('416 timed minutes')
  await saved(page)
  expect((await keptRows(page))[0]?.body?.session.blocks).toHaveLength(199)
})

test('fifty thousand characters in a box are taken at once and kept', async ({ page }) => {
  const sentence = 'Right rotation 55 degrees, stiff at C5-6 with guarding on the right side. '
  const long = sentence.repeat(Math.ceil(50_000 / sentence.length)).slice(0, 50_000)
  await openKept(page, oneBlock())
  const box = page.getByLabel('What you examined and found')
  await box.focus()
  // As a paste does: one insertion through the browser.
  await page.keyboard.insertText(long)
  await expect(box).toHaveValue(long)
  const slowest = await box.evaluate((element: HTMLTextAreaElement) => {
    element.setSelectionRange(element.value.length, element.value.length)
    const times = Array.from('ab.', (key) => {
      const before = performance.now()
      document.execCommand('insertText', false, key)
      return performance.now() - before
    })
    return Math.max(...times)
  })
  expect(slowest, 'milliseconds a key may hold the page').toBeLessThan(500)
  await expect(box).toHaveValue(`${long}ab.`)
  await saved(page)
  await page.reload()
  await expect(box).toHaveValue(`${long}ab.`)
  await expect(units(page)).toContainText('1 unit')
})

test('emoji, control, direction and lone halves of characters stay as typed', async ({ page }) => {
  const odd = [
    'Better \ud83d\udc4d\ud83c\udffd \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67',
    'tab\tbell\u0007 null\u0000 escape\u001b',
    '\u202eright to left\u202c \u2066isolate\u2069 \u200f',
    'zalgo a\u0301\u0302\u0303 \u0627\u0644\u0631\u0642\u0628\u0629',
    'half \ud83d alone',
    '<img src=x onerror=alert(1)> </textarea> {{x}} %s <0>x</0>',
  ]
  await openKept(page, oneBlock())
  const box = page.getByLabel('What the patient reports')
  for (const words of odd) {
    await box.evaluate((element: HTMLTextAreaElement, text) => {
      element.focus()
      element.select()
      document.execCommand('insertText', false, text)
    }, words)
    const typed = await box.inputValue()
    await saved(page)
    await page.reload()
    await expect(box).toHaveValue(typed)
    await expect(units(page)).toContainText('1 unit')
  }
  const name = '<0>Zo\u00eb</0> \u202eabc {number} \ud83d\ude00'
  await page.getByRole('textbox', { name: 'Patient', exact: true }).fill(name)
  await page.getByRole('textbox', { name: 'Visit no.' }).fill('<b>6</b>')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${name}, visit <b>6</b>`)
  await saved(page)
  await page.goto('/')
  await expect(page.getByRole('listitem').getByText(name)).toBeVisible()
  await page.getByRole('button', { name: `Delete note: ${name}` }).click()
  await expect(page.getByRole('dialog')).toContainText(`${name}: it leaves your list`)
})
