import { expect, test } from './fixtures'

const TABS = {
  short: 'In short',
  units: 'Count units',
  document: 'Document it',
  codes: 'With other codes',
  examples: 'Examples',
  sources: 'Sources',
} as const

test('from the notes to the code page, its tabs each with an address', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Library' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  await page.getByRole('link', { name: '97140, manual therapy' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '97140, manual therapy' })).toBeVisible()
  const tabs = page.getByRole('navigation', { name: 'About this code' })
  await expect(tabs.getByRole('link')).toHaveText(Object.values(TABS))
  for (const [tab, name] of Object.entries(TABS)) {
    await tabs.getByRole('link', { name }).click()
    await expect(tabs.locator('[aria-current=page]')).toHaveText(name)
    await expect(page).toHaveURL(tab === 'short' ? '/library/97140' : `/library/97140?tab=${tab}`)
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible()
  }
  await page.goBack()
  await expect(tabs.locator('[aria-current=page]')).toHaveText(TABS.examples)
  await page.goto('/library/97140?tab=nonsense')
  await expect(tabs.locator('[aria-current=page]')).toHaveText(TABS.short)
})

test('the three worked examples with their arithmetic and what they leave out', async ({
  page,
}) => {
  await page.goto('/library/97140?tab=examples')
  const examples = page.getByRole('article')
  await expect(examples).toHaveCount(3)
  for (const [at, [minutes, units]] of (
    [
      [30, '2 units'],
      [15, '1 unit'],
      [45, '3 units'],
    ] as const
  ).entries()) {
    await expect(examples.nth(at)).toContainText(`${minutes} minutes`)
    await expect(examples.nth(at)).toContainText(units)
    await expect(examples.nth(at)).toContainText('The same under all three ways of counting.')
    await expect(
      examples.nth(at).getByRole('heading', { name: 'What it leaves out' }),
    ).toBeVisible()
  }
  await examples.nth(2).getByRole('link', { name: 'See it counted' }).click()
  await expect(page).toHaveURL('/tools/units?m=97140-45')
  await expect(page.getByRole('textbox', { name: 'Minutes, row 1' })).toHaveValue('45')
})

test('the search finds codes, techniques, rules and sources, and leads to them', async ({
  page,
}) => {
  await page.goto('/library')
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  await page.keyboard.press('/')
  const search = page.getByRole('searchbox', { name: 'Search the library' })
  await expect(search).toBeFocused()
  for (const [query, kind, what] of [
    ['97530', 'Codes', /97530/],
    ['massage', 'Codes', /97124/],
    ['modifier 59', 'Rules', /59|distinct|separate/i],
    ['traction', 'Techniques of 97140', /traction/i],
    ['policy manual', 'Sources', /Benefit Policy Manual/],
  ] as const) {
    await search.fill(query)
    await expect(page).toHaveURL(/\?q=/)
    const found = page
      .getByRole('main')
      .locator('section', { has: page.getByRole('heading', { level: 2, name: kind, exact: true }) })
    await expect(found.getByRole('listitem').filter({ hasText: what }).first()).toBeVisible()
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ match(es)?$/)
  }
  await search.fill('policy manual')
  await page
    .getByRole('link', { name: /Benefit Policy Manual/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/library\/97140\?tab=sources#/)
  await page.goBack()
  await expect(search).toHaveValue('policy manual')
  await search.fill('zzzz')
  await expect(page.getByText('No match for "zzzz".')).toBeVisible()
  await search.fill('')
  await expect(page.getByRole('link', { name: /^\d+ rules$/ })).toBeVisible()
})

test('every source has an edition and a date it holds from; where data ends is said', async ({
  page,
}) => {
  await page.goto('/library/97140?tab=sources')
  const sources = page.getByRole('main').locator('li[id]:has(cite)')
  await expect(sources.first()).toBeVisible()
  const texts = await sources.evaluateAll((all) =>
    all.map((source) => ({
      title: source.querySelector('cite')?.textContent ?? '',
      dates: [...source.querySelectorAll('time')].map(({ dateTime }) => dateTime),
    })),
  )
  expect(texts.length).toBeGreaterThan(10)
  for (const { title, dates } of texts) {
    expect(title).toMatch(/, \S/)
    expect(dates.length, title).toBeGreaterThan(0)
    for (const date of dates) expect(date, title).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
  await page.goto('/library')
  await expect(page.getByRole('link', { name: `${texts.length} sources` })).toBeVisible()
})
