import type { Page } from '@playwright/test'
import { aGoodNote } from '../src/testing/a-note'
import { pasted } from './clipboard'
import { expect, saved, test } from './fixtures'
import { openKept } from './kept'
import { wordsOf } from './words'

const { say, english } = wordsOf('ar')

const inArabic = async (page: Page) => {
  await page.locator('select:has(option[value=ar])').selectOption('ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
}

const heading = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()

const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : []

/** What somebody wrote, and names of programs: the same in every language. */
const OWN = [...texts(aGoodNote()), 'React Hook Form, TanStack Query and Router']
  .filter((words) => words.length > 3)
  .toSorted((a, b) => b.length - a.length)

/** Words of the screen that are still English: what can be seen, and what is told to a screen reader. */
async function leftInEnglish(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const isNote = (element: Element | null) =>
      Boolean(element?.closest('[lang=en], cite, code, kbd, textarea, script, style'))
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!isNote(node.parentElement)) found.push(node.textContent ?? '')
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]'))
      if (!isNote(element))
        for (const name of ['aria-label', 'placeholder', 'title'])
          found.push(element.getAttribute(name) ?? '')
    return found
  })
  return said
    .map((words) => OWN.reduce((rest, own) => rest.replaceAll(own, ''), words).trim())
    .filter(
      (words) => english.has(words) || /(?:[A-Za-z]*[a-z]{2,}[\s,]+){3,}[a-z]{2,}/.test(words),
    )
}

test('the language changes in place: nothing reloads, nothing typed is lost', async ({ page }) => {
  await openKept(page, aGoodNote())
  const report = page.getByLabel('What the patient reports')
  await report.fill('Neck pain since Monday')
  await page.getByRole('textbox', { name: 'Quick line' }).fill('jm g3 c5-6 r 12')
  await page.evaluate(() => (document.documentElement.dataset['same'] = 'page'))
  await inArabic(page)
  await expect(page.locator('html')).toHaveAttribute('data-same', 'page')
  await expect(page.getByRole('textbox', { name: say('Patient'), exact: true })).toHaveValue('GAR')
  await expect(page.getByLabel(say('What the patient reports'))).toHaveValue(
    'Neck pain since Monday',
  )
  await expect(page.getByRole('textbox', { name: say('Quick line') })).toHaveValue(
    'jm g3 c5-6 r 12',
  )
  await expect(page.getByRole('link', { name: say('Check before you sign') })).toBeVisible()
  for (const section of [
    'Visit',
    'Session',
    'Subjective',
    'Objective',
    'Assessment',
    'Plan',
    'Coding',
  ])
    await expect(
      page.getByRole('heading', { level: 2, name: say(section), exact: true }),
      section,
    ).toBeVisible()
  await saved(page)

  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByLabel(say('What the patient reports'))).toHaveValue(
    'Neck pain since Monday',
  )
  await page.goto('/')
  await heading(page, say('Notes'))

  await page.locator('select:has(option[value=ar])').selectOption('en')
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await heading(page, 'Notes')
})

test('no English sentence is left on any screen', async ({ page }) => {
  await openKept(page, aGoodNote())
  await inArabic(page)
  const look = async (what: string) => expect.soft(await leftInEnglish(page), what).toEqual([])
  await page
    .getByRole('button', { name: say('Body map') })
    .first()
    .click()
  await expect(page.getByRole('listbox')).not.toHaveCount(0)
  await look('note')
  for (const [address, title] of [
    ['/', 'Notes'],
    ['/notes/note-1/check', 'Check before you sign'],
    ['/tools/units?m=97112-20_97110-20_x', 'Count units'],
    ['/library', 'Library'],
    ['/library/97140', '97140, manual therapy'],
    ['/library/97140?tab=units', '97140, manual therapy'],
    ['/library/97140?tab=document', '97140, manual therapy'],
    ['/library/97140?tab=codes', '97140, manual therapy'],
    ['/library/97140?tab=examples', '97140, manual therapy'],
    ['/library/97140?tab=sources', '97140, manual therapy'],
    ['/settings', 'Settings'],
    ['/about', 'About SkilledNote'],
    ['/nowhere', 'No page at this address'],
    ['/notes/nope', 'No such note on this device'],
  ] as const) {
    await page.goto(address)
    await heading(page, say(title))
    await look(address)
  }
  await page.goto('/notes/note-1/output')
  await expect(page.getByRole('button', { name: say('Copy all') })).toBeVisible()
  await look('output')
})

test("the body is not mirrored: right and left stay the patient's", async ({ page }) => {
  await openKept(page, aGoodNote())
  await inArabic(page)
  await page
    .getByRole('button', { name: say('Body map') })
    .first()
    .click()
  await expect(page.locator('svg [role=option]').first()).toBeVisible()
  const spots = await page.locator('svg [role=option]').evaluateAll((all) =>
    all.map((spot) => {
      const { left, width } = spot.getBoundingClientRect()
      return { id: spot.getAttribute('data-spot') ?? '', x: left + width / 2 }
    }),
  )
  const at = new Map(spots.map(({ id, x }) => [id, x]))
  let pairs = 0
  for (const { id, x } of spots) {
    const other = id.endsWith('-right') ? at.get(id.replace(/-right$/, '-left')) : undefined
    if (other === undefined) continue
    pairs += 1
    if (id.startsWith('front')) expect(x, `${id}, seen from the front`).toBeLessThan(other)
    else expect(x, `${id}, seen from the back`).toBeGreaterThan(other)
  }
  expect(pairs).toBeGreaterThan(30)
  const [front, back] = await page
    .locator('svg:has([role=option])')
    .evaluateAll((all) => all.map((figure) => figure.getBoundingClientRect().left))
  expect(front).toBeLessThan(back ?? 0)
})

test('time runs from left to right, and arrow keys go with it', async ({ page }) => {
  await openKept(page, aGoodNote())
  await inArabic(page)
  const bars = page.locator('button:has(> [data-edge])')
  await expect(bars).toHaveCount(3)
  const lefts = await bars.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().left))
  expect(lefts).toEqual(lefts.toSorted((a, b) => a - b))
  await bars.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('textbox', { name: say('From') }).first()).toHaveValue('10:02')
})

test('Arabic digits count like any others', async ({ page }) => {
  await openKept(page, aGoodNote())
  await inArabic(page)
  const minutes = page.getByRole('textbox', { name: say('Minutes'), exact: true })
  await page
    .getByRole('textbox', { name: say('From') })
    .first()
    .fill('١٠:٠٠')
  await page
    .getByRole('textbox', { name: say('To') })
    .first()
    .fill('١٠:٣٠')
  await minutes.first().fill('٣٠')
  await expect(minutes.first()).toHaveValue('٣٠')
  const line = page.locator('[data-live=units] li').filter({ hasText: '97140' })
  await expect(line).toHaveText(/(41|٤١)/)
  await page.getByRole('link', { name: say('Copy text') }).click()
  await expect(page.locator('article[lang=en]')).toContainText('30 min, 10:00-10:30')
})

test('the note itself stays English, left to right, on the screen and in the copy', async ({
  page,
}) => {
  await openKept(page, aGoodNote(), '/output')
  const article = page.getByRole('article')
  await expect(article).toBeVisible()
  const before = await article.locator('p').allTextContents()
  await inArabic(page)
  await expect(article).toHaveAttribute('lang', 'en')
  await expect(article).toHaveCSS('direction', 'ltr')
  expect(await article.locator('p').allTextContents()).toEqual(before)
  await page.getByRole('button', { name: say('Copy all') }).click()
  await expect(page.getByText(say('Whole note'), { exact: false }).first()).toBeVisible()
  const text = await pasted(page)
  expect(text).toMatch(/^DRAFT, not signed\n/)
  expect(text).not.toMatch(/\p{sc=Arabic}/u)
  for (const line of before) expect(text).toContain(line)
})

test('on a phone nothing leaves the units strip', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openKept(page, aGoodNote())
  await inArabic(page)
  const strip = page.getByRole('group', { name: say('Units and minutes') })
  const box = await strip.boundingBox()
  const button = await strip.getByRole('button', { name: say('Working') }).boundingBox()
  expect(button?.x).toBeGreaterThan(box?.x ?? 0)
})

test('a browser set to Arabic is met in Arabic', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'ar-EG', baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await heading(page, say('Notes'))
  await context.close()
})
