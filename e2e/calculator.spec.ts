import type { Page } from '@playwright/test'
import { pasted } from './clipboard'
import { expect, test } from './fixtures'

const METHODS = {
  eight: '8-minute rule',
  midpoint: 'Midpoint, each code alone',
  full: 'Full 15 minutes, each code alone',
} as const

type Method = keyof typeof METHODS
type Mix = readonly (readonly [code: string, minutes: string])[]

const row = (page: Page, number: number) => ({
  code: page.getByRole('combobox', { name: `Code, row ${number}`, exact: true }),
  minutes: page.getByRole('textbox', { name: `Minutes, row ${number}`, exact: true }),
})

async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`/tools/units${search}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Count units' })).toBeVisible()
}

async function enter(page: Page, mix: Mix): Promise<void> {
  for (const [at, [code, minutes]] of mix.entries()) {
    const { code: list, minutes: box } = row(page, at + 1)
    if (at > 1) await page.getByRole('button', { name: 'Add a code' }).click()
    await list.selectOption(code)
    await box.fill(minutes)
  }
}

/** What each row gets, as the screen says it. */
const unitsOf = async (page: Page) =>
  (await page.locator('main li:has(input[inputmode=numeric])').allInnerTexts()).map((text) =>
    Number(/(\d+) units?/.exec(text)?.[1]),
  )

const choose = (page: Page, method: Method) =>
  page.getByRole('radio', { name: METHODS[method], exact: true }).check()

/** The worked examples of the Medicare manual, and what the same minutes are under the other two rules. */
const EXAMPLES: readonly {
  readonly mix: Mix
  readonly units: Readonly<Record<Method, readonly number[]>>
  readonly tie?: readonly string[]
}[] = [
  {
    mix: [
      ['97112', '24'],
      ['97110', '23'],
    ],
    units: { eight: [2, 1], midpoint: [2, 2], full: [1, 1] },
  },
  {
    mix: [
      ['97112', '20'],
      ['97110', '20'],
    ],
    units: { eight: [2, 1], midpoint: [1, 1], full: [1, 1] },
    tie: ['97112', '97110'],
  },
  {
    mix: [
      ['97110', '33'],
      ['97140', '7'],
    ],
    units: { eight: [2, 1], midpoint: [2, 0], full: [2, 0] },
  },
  {
    mix: [
      ['97110', '18'],
      ['97140', '13'],
      ['97116', '10'],
      ['97035', '8'],
    ],
    units: { eight: [1, 1, 1, 0], midpoint: [1, 1, 1, 1], full: [1, 0, 0, 0] },
  },
  {
    mix: [
      ['97112', '7'],
      ['97110', '7'],
      ['97140', '7'],
    ],
    units: { eight: [1, 0, 0], midpoint: [0, 0, 0], full: [0, 0, 0] },
    tie: ['97112', '97110', '97140'],
  },
]

for (const { mix, units, tie } of EXAMPLES) {
  const name = mix.map((each) => each.join(' ')).join(' + ')
  test(`${name}: the manual's answer and the two others`, async ({ page }) => {
    await open(page)
    await enter(page, mix)
    const sum = mix.reduce((all, [, minutes]) => all + Number(minutes), 0)
    for (const method of ['eight', 'midpoint', 'full'] as const) {
      await choose(page, method)
      expect(await unitsOf(page), method).toEqual(units[method])
      const total = units[method].reduce((all, each) => all + each, 0)
      await expect(page.getByRole('status').filter({ hasText: 'timed minutes' })).toHaveText(
        new RegExp(`^${sum} timed minutes, ${METHODS[method]}.*?${total} units?$`),
      )
    }
    const other = page.getByRole('row', { name: METHODS.eight })
    await expect(other, 'all three ways stand side by side').toContainText(
      mix.map(([code], i) => `${code} × ${units.eight[i]}`).join(', '),
    )
    if (!tie) return
    await choose(page, 'eight')
    const last = tie.at(-1) ?? ''
    await page
      .getByRole('group', { name: /Equal leftovers/ })
      .getByLabel(last)
      .check()
    const given = await unitsOf(page)
    const at = mix.findIndex(([code]) => code === last)
    expect(given[at], 'the last unit goes where it was given').toBe((units.eight[at] ?? 0) + 1)
    await expect(page).toHaveURL(new RegExp(`${last}-\\d+-last`))
  })
}

test('the address holds the calculation and brings it back, also by the way back', async ({
  page,
}) => {
  await open(page)
  await enter(page, [
    ['97112', '20'],
    ['97110', '20'],
  ])
  await page
    .getByRole('group', { name: /Equal leftovers/ })
    .getByLabel('97110')
    .check()
  await choose(page, 'midpoint')
  await choose(page, 'eight')
  await expect(page).toHaveURL('/tools/units?m=97112-20_97110-20-last')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Link copied. It holds codes and minutes only.')).toBeVisible()
  const link = await pasted(page)
  expect(link).toBe(page.url())

  const other = await page.context().newPage()
  await other.goto(link)
  await expect(row(other, 1).minutes).toHaveValue('20')
  expect(await unitsOf(other)).toEqual([1, 2])
  await expect(other.getByRole('radio', { name: '97110' })).toBeChecked()
  await expect(other.getByRole('alert')).toHaveCount(0)

  await page.getByRole('button', { name: 'Copy working' }).click()
  await expect(page.getByText('Working copied as text.')).toBeVisible()
  expect(await pasted(page)).toContain('Total: 40 timed minutes, 3 units (8-minute rule)')

  await page.getByRole('link', { name: 'Start over' }).click()
  await expect(page).toHaveURL('/tools/units')
  await expect(row(page, 1).minutes).toHaveValue('')
  await page.goBack()
  await expect(row(page, 1).minutes).toHaveValue('20')
  await expect(row(page, 2).code).toHaveValue('97110')
})

test('of a nonsense address, what can be read is read and the rest is named', async ({ page }) => {
  await open(
    page,
    `?m=${encodeURIComponent('97140-22_99999-10_97010-10_97110-7.5_<b>x</b>_97112-9_')}&by=dice`,
  )
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('Part of this address could not be read.')
  await expect(notice.getByRole('listitem')).toHaveText([
    '99999-10: a code we do not know',
    '97010-10: an untimed code: its minutes make no units',
    '97110-7.5: minutes are whole, from 0 to 480',
    '<b>x</b>: not a code with minutes',
    'dice: not a way of counting we know',
  ])
  await expect(row(page, 1).minutes).toHaveValue('22')
  await expect(row(page, 2).code).toHaveValue('97110')
  await expect(row(page, 2).minutes).toHaveValue('')
  await expect(row(page, 3).minutes).toHaveValue('9')
  await expect(page.getByRole('radio', { name: METHODS.eight })).toBeChecked()

  for (const search of [
    '?m[]=1',
    '?m=%7B%22a%22%3A1%7D',
    '?m=%E0%A4%A',
    `?m=${'97140-1_'.repeat(400)}`,
  ]) {
    await open(page, search)
    await expect(row(page, 1).minutes).toBeVisible()
  }
})

test.describe('for somebody who never kept a note', () => {
  test.use({ vault: 'none' })

  test('nothing is stored: no note, no preference, no cookie', async ({ page }) => {
    await open(page, '?m=97140-22_97110-15')
    await row(page, 1).minutes.fill('23')
    await choose(page, 'midpoint')
    await page.reload()
    await expect(row(page, 1).minutes).toHaveValue('23')
    const kept = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      local: Object.keys(localStorage),
      caches: await caches.keys(),
      cookies: document.cookie,
    }))
    expect(kept).toEqual({ databases: [], local: [], caches: [], cookies: '' })
  })
})

test('every entry that is no count of minutes is told what it needs, and stays as typed', async ({
  page,
}) => {
  await open(page)
  const { minutes } = row(page, 1)
  for (const [typed, says] of [
    ['-1', 'Enter minutes of 0 or more.'],
    ['7.5', 'Enter whole minutes, without a fraction.'],
    ['7,5', 'Enter whole minutes, without a fraction.'],
    ['481', 'Enter at most 480 minutes.'],
    ['fifteen', 'Enter the minutes as a number.'],
    ['1e2', 'Enter the minutes as a number.'],
    ['15 min', 'Enter the minutes as a number.'],
  ] as const) {
    await minutes.fill(typed)
    await expect(minutes, typed).toHaveAccessibleDescription(says)
    await expect(minutes).toHaveAttribute('aria-invalid', 'true')
    await expect(minutes).toHaveValue(typed)
    await expect(page.getByText('1 row is left out')).toBeVisible()
    await expect(page, 'what cannot be counted stays out of the address').toHaveURL('/tools/units')
  }
  for (const [typed, units] of [
    ['٢٣', 2],
    ['۳۸', 3],
    ['０８', 1],
    ['480', 32],
    ['0', 0],
  ] as const) {
    await minutes.fill(typed)
    await expect(minutes).toHaveValue(typed)
    await expect(minutes).not.toHaveAttribute('aria-invalid')
    expect(await unitsOf(page), typed).toEqual([units, Number.NaN])
  }
  await row(page, 2).minutes.fill('10')
  await expect(row(page, 2).code).toHaveAccessibleDescription('Choose the code of these minutes.')
})
