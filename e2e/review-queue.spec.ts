import type { Page } from '@playwright/test'
import { expectAccessible, heading } from './access'
import { expect, test } from './fixtures'
import {
  ASSISTANT,
  deeds,
  keepForReview,
  keepPerson,
  ME,
  OTHER,
  returnedWith,
  STUDENT,
  submittedBy,
  submittedTo,
} from './kept-history'
import { aVisit, keepLooked } from './waiting'

const rows = (page: Page) => page.getByRole('main').locator('[data-row]')
const names = async (page: Page) =>
  (await rows(page).allInnerTexts()).map((text) => text.split(/[,·\n]/)[0]?.trim())
const chip = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation', { name: 'Show' }).getByRole('link', { name })
const search = (page: Page) => page.getByRole('searchbox', { name: 'Find a note' })

const at = (day: number) => `2026-01-${String(day).padStart(2, '0')}T15:00:00.000Z`

/** Six that wait, each for a reason of its own; two that came back to their author; one signed. */
async function openQueue(page: Page, address = '/review') {
  await page.clock.setFixedTime('2026-01-12T17:30:00')
  await keepPerson(page)
  const again = [
    ...submittedBy(),
    { by: ME, did: returnedWith([], ['time']) },
    ...submittedBy(),
  ] as const
  await keepForReview(page, [
    { note: aVisit('newest', 'Newest'), at: at(11) },
    { note: aVisit('oldest', 'Oldest', '2026-01-02'), at: at(2), from: ASSISTANT },
    { note: aVisit('again', 'Again'), history: again, at: at(9) },
    {
      note: aVisit('explained', 'Explained'),
      at: at(10),
      history: [
        { by: STUDENT, did: deeds.signed },
        { by: STUDENT, did: submittedTo([ME, OTHER]) },
      ],
    },
    { note: aVisit('open', 'Open'), at: at(10) },
    { note: aVisit('blocked', 'Blocked'), at: at(12) },
    ...['r1', 'r2'].map((id) => ({
      note: aVisit(id, `Returned ${id}`),
      history: [...submittedBy(), { by: ME, did: returnedWith([], ['time']) }],
    })),
    {
      note: aVisit('signed', 'Signed'),
      history: [...submittedBy(), { by: ME, did: deeds.approved }, { by: ME, did: deeds.cosigned }],
    },
  ])
  await keepLooked(page, {
    newest: {},
    oldest: {},
    again: {},
    blocked: { blockers: 2, fix: 1 },
    open: { fix: 3 },
    explained: { explained: 3 },
  })
  await page.goto(address)
  await heading(page, 'Review')
  await expect(rows(page).first()).toBeVisible()
}

test('what needs eyes stands first, and each row says why', async ({ page }) => {
  await openQueue(page)
  expect(await names(page)).toEqual(['Blocked', 'Open', 'Explained', 'Again', 'Oldest', 'Newest'])
  const says = async (at: number, text: string) =>
    expect(rows(page).nth(at), text).toContainText(text)
  await says(0, '2 things block it · 1 to fix · today')
  await says(1, '3 to fix · 2 days')
  await says(2, '3 explained · 2 days')
  await says(2, 'Also with M. Haddad')
  await says(3, 'Sent again · 3 days')
  await says(4, 'Waiting 10 days')
  await says(4, 'Fri, Jan 2, 2026')
  await says(4, 'T. Reyes')
  await says(5, 'Waiting 1 day')

  await page.getByRole('link', { name: 'Oldest first' }).click()
  await expect(page).toHaveURL('/review?sort=age')
  expect(await names(page)).toEqual(['Oldest', 'Again', 'Explained', 'Open', 'Newest', 'Blocked'])
  await page.reload()
  await expect(rows(page).first()).toContainText('Oldest')
  await expect(page.getByRole('link', { name: 'Oldest first' })).toHaveAttribute(
    'aria-current',
    /page|true/,
  )
})

test('chips say how many stand where; a search is written into no address', async ({ page }) => {
  await openQueue(page, '/review?sort=nonsense&show=7')
  await expect(chip(page, 'To review 6')).toHaveAttribute('aria-current', /page|true/)
  await chip(page, 'Returned 2').click()
  await expect(page).toHaveURL('/review?show=returned')
  await expect(rows(page)).toHaveCount(2)
  await expect(rows(page).first()).toContainText('returned')
  await chip(page, 'Signed 1').click()
  await expect(rows(page)).toHaveCount(1)
  await chip(page, 'Approved, to sign 0').click()
  await expect(page.getByText('No notes here.')).toBeVisible()
  await expect(page.getByRole('button', { name: /Sign approved/ })).toHaveCount(0)
  await chip(page, 'To review').click()

  await page.keyboard.press('/')
  await expect(search(page)).toBeFocused()
  // Keys of the list are letters in a field.
  await page.keyboard.type('reyes')
  await expect(rows(page)).toHaveCount(1)
  await expect(page.getByText('1 note found')).toBeAttached()
  await expect(page).toHaveURL('/review')
  await rows(page).first().click()
  await expect(page).toHaveURL('/review/oldest?sort=risk&show=waiting')
  await page.goBack()
  await expect(search(page)).toHaveValue('reyes')
  await search(page).fill('jan 8')
  await expect(rows(page)).toHaveCount(5)
  await search(page).fill('nobody')
  await expect(page.getByText('No note matches "nobody".')).toBeVisible()
})

test('the whole queue by keys: the focus moves, Enter opens, Back comes to the same place', async ({
  page,
}) => {
  await openQueue(page)
  await expect(rows(page).nth(0), 'the first is at hand').toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('ArrowDown')
  await expect(rows(page).nth(2)).toBeFocused()
  await page.keyboard.press('k')
  await expect(rows(page).nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.press('j')
  await expect(rows(page).nth(5), 'there is none below the last').toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('j')
  // On a keyboard of another script the key is where it is.
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ت', code: 'KeyJ', bubbles: true, cancelable: true }),
    ),
  )
  await expect(rows(page).nth(2)).toBeFocused()
  await expect(page.getByRole('listitem').filter({ hasText: 'Explained' })).toHaveAttribute(
    'aria-posinset',
    '3',
  )
  await page.keyboard.press('Shift+Tab')
  await expect(search(page), 'one stop for the whole list').toBeFocused()
  await page.keyboard.press('Tab')
  await expect(rows(page).nth(2)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/review\/explained/)
  await page.goBack()
  await expect(rows(page).nth(2)).toBeFocused()

  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expect(keys).toContainText('Sign what you approved')
  await page.keyboard.press('j')
  await page.keyboard.press('Escape')
  await expect(keys).toHaveCount(0)
  await expect(rows(page).nth(2), 'a dialog has the keyboard to itself').toBeFocused()
})

test('the bar says how many wait, from the notes too; the palette leads here', async ({ page }) => {
  await openQueue(page)
  const inBar = page.getByRole('banner').getByRole('link', { name: /^Review/ })
  await expect(inBar).toHaveText('Review (6)')
  await page.goto('/')
  await expect(inBar).toHaveText('Review (6)')
  await expect(page.getByRole('main').getByText('Blocked')).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('review')
  await page.keyboard.press('Enter')
  await heading(page, 'Review')
})

test('with nothing sent yet, it says how notes get here', async ({ page }) => {
  await page.goto('/review')
  await expect(page.getByText('Nothing to review.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'open here' })).toHaveAttribute('href', '/inbox')
  await expectAccessible(page)
})

test('a thousand that wait are gone through as fast as a hand can', async ({ page }) => {
  test.slow()
  await page.clock.setFixedTime('2026-01-12T17:30:00')
  await keepPerson(page)
  const many = Array.from({ length: 1000 }, (_, i) => i)
  await keepForReview(
    page,
    many.map((i) => ({ note: aVisit(`n${i}`, `Patient ${i}`), at: at(1 + (i % 11)) })),
  )
  await keepLooked(
    page,
    Object.fromEntries(many.map((i) => [`n${i}`, { explained: i % 4 === 0 ? 1 : 0 }])),
  )
  await page.goto('/review')
  await expect(chip(page, 'To review 1,000')).toBeVisible()
  await expect(rows(page)).toHaveCount(50)
  await page.keyboard.press('End')
  await expect(page.getByText('951 to 1,000 of 1,000')).toBeVisible()
  await expect(page.locator('[aria-posinset="1000"] a')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(page.locator('[aria-posinset="1"] a')).toBeFocused()
  for (let i = 0; i < 50; i += 1) await page.keyboard.press('j')
  await expect(page.locator('[aria-posinset="51"] a')).toBeFocused()
  await expect(page.getByText('1 to 100 of 1,000')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/review\/n/)
  await expect(rows(page)).toHaveCount(0)
  await page.goBack()
  await expect(page.locator('[aria-posinset="51"] a')).toBeFocused()
  await page.getByRole('button', { name: 'Show 50 before' }).press('Enter')
  await expect(page.locator('[aria-posinset="50"] a')).toBeFocused()
  await page.keyboard.press('Home')
  // The bound is loose: other programs share the machine.
  const took = await page.evaluate(async () => {
    const times: number[] = []
    for (let i = 0; i < 20; i += 1) {
      const began = performance.now()
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ', bubbles: true, cancelable: true }),
      )
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      times.push(performance.now() - began)
    }
    return times.toSorted((a, b) => a - b)[10]
  })
  await expect(rows(page).nth(20)).toBeFocused()
  expect(took).toBeLessThan(250)
  await search(page).fill('patient 999')
  await expect(rows(page)).toHaveCount(1)
})

test('accessible, and fits a narrow screen, in Arabic too', async ({ page }) => {
  await openQueue(page)
  await expectAccessible(page)
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await fits(), 'nothing to scroll to sideways').toBe(true)
  await page.getByLabel('Language').selectOption('ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  expect(await fits()).toBe(true)
  await expectAccessible(page)
})
