import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { aGoodNote, aNote, block, type Change } from '../src/testing/a-note'
import { expect, startNote, test } from './fixtures'
import { openKept } from './kept'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(() => {
    // Under a strip that stays in view a control looks smaller than it is; it scrolls on.
    for (const strip of document.querySelectorAll<HTMLElement>('.sticky'))
      strip.style.position = 'static'
  })
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const found = await (rules ? builder.withRules(rules) : builder.withTags(TAGS)).analyze()
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, any }) =>
      [id, target.join(' '), html.slice(0, 160), any[0]?.message].join('\n  '),
    ),
  )
}

/** Nothing against the screen as it stands, large and small, light and (where only colours differ) dark. */
async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  expect.soft(await violations(page, ['color-contrast']), 'dark').toEqual([])
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  for (const [size, viewport] of Object.entries(SIZES).reverse()) {
    await page.setViewportSize(viewport)
    expect.soft(await violations(page), `${size}, light`).toEqual([])
  }
}

const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible()

/** A session in which much is wrong: overlaps, no minutes, a student alone, two blocks at once. */
const troubled: Change = (note) => {
  note.people.push({
    id: 's',
    name: 'S. Lin',
    credential: 'student',
    supervisor: '',
    guided: false,
  })
  note.session.blocks = [
    block('joint-mobilization', 12, { start: '10:00', end: '10:15' }),
    block('soft-tissue-mobilization', 11, { start: '10:10', end: '10:21' }),
    block('manual-traction', '', { performer: 's' }),
    block('97110', 15, { start: '10:20', end: '10:35', performer: 's' }),
    block('97110', 8, { delivery: 'group' }),
    block('myofascial-release', 'ten'),
  ]
  note.session.timeIn = '10:00'
  note.session.timeOut = '10:30'
  note.visit.diagnoses = [
    { code: 'M54.5', label: 'Low back pain' },
    { code: 'M25.511', label: 'Pain in right shoulder' },
  ]
  note.coding.lines = [
    { code: '97140', units: '1', reason: 'other', reasonText: '', modifiers: 'GP ZZ' },
  ]
  note.assessment.adverse = 'yes'
}

test('the notes: none, some, found and not found, and the question before deleting', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.getByText('No notes yet')).toBeVisible()
  await expectAccessible(page)
  await openKept(page, aGoodNote())
  await page.goto('/?q=GAR')
  await expect(page.getByRole('link', { name: /^GAR/ })).toBeVisible()
  await expectAccessible(page)
  await page.goto('/?q=nobody')
  await expect(page.getByText('No note matches')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.goto('/')
  await page.getByRole('button', { name: 'Delete note: GAR' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
})

test('a blank note', async ({ page }) => {
  await startNote(page)
  await expectAccessible(page)
})

test('a note with nothing against it, and all that unfolds in it', async ({ page }) => {
  await openKept(page, aGoodNote())
  await heading(page, /^GAR/)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Working' }).click()
  await expect(page.getByText('The same minutes under other rules')).toBeVisible()
  await page.getByRole('button', { name: 'Show as table' }).click()
  await page.getByRole('tab', { name: 'Note' }).click()
  for (const details of await page.locator('main details').all())
    await details.locator('> summary').click()
  await page.getByRole('button', { name: 'Add modifier or report fewer units' }).first().click()
  await page.getByRole('textbox', { name: 'Quick line' }).fill('jm g3 c5-6 r 12; zzz; +97110')
  await expectAccessible(page)
})

test('a note with much against it', async ({ page }) => {
  await openKept(page, aNote(troubled), '/check')
  await expect(page.getByText(/things block it/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Back to the note' }).click()
  await page.getByRole('button', { name: /^\d+ more$/ }).click()
  for (const act of ['Explain', 'It is in my text', 'Why?'])
    await page
      .getByRole('button', { name: act, exact: true })
      .nth(act === 'Why?' ? 2 : 0)
      .click()
  await page.getByRole('button', { name: 'Keep reason' }).click()
  for (const details of await page.locator('#findings details').all())
    await details.locator('> summary').click()
  await page.getByRole('button', { name: 'Manual traction' }).first().click()
  await expect(page.getByText('timer running')).toBeVisible()
  await expectAccessible(page)
})

test('the body map and the list of regions', async ({ page }) => {
  await openKept(page, aGoodNote())
  const picker = page.getByRole('group', { name: 'Regions' }).first()
  await picker.getByRole('button', { name: 'Body map' }).click()
  await picker.getByRole('option', { name: 'Right upper trapezius', exact: false }).first().click()
  await expectAccessible(page)
  await picker.getByRole('button', { name: 'List of regions' }).click()
  await picker.locator('summary').filter({ hasText: 'Neck' }).first().click()
  await expectAccessible(page)
})

test('the open list of diagnoses', async ({ page }) => {
  await openKept(page, aNote())
  await page.getByRole('combobox', { name: 'Diagnosis' }).fill('ankle sprain')
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('combobox', { name: 'Diagnosis' }).fill('M54.5')
  await expect(page.getByText('is no code of its own since').first()).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('the catalogue of techniques', async ({ page }) => {
  await openKept(page, aNote())
  await page.getByRole('button', { name: 'More, or add without a timer' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
})

test('the check of a good note and its text', async ({ page }) => {
  await openKept(page, aGoodNote(), '/check')
  await expect(page.getByText('Nothing blocks signing')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Go to copy and print' }).click()
  await page.getByRole('checkbox', { name: 'Copy single lines' }).check()
  await page.getByRole('button', { name: 'Copy all' }).click()
  await expect(page.getByText('Copied: GAR')).toBeVisible()
  await expectAccessible(page)
})

test('the library, its search and a rule', async ({ page }) => {
  await page.goto('/library?q=massage')
  await expect(page.getByText(/^\d+ match/)).toBeVisible()
  await expectAccessible(page)
  await page.goto('/library')
  await heading(page, 'Library')
  await page.getByText('Time and units', { exact: true }).click()
  await page.locator('#rules details details summary').filter({ visible: true }).first().click()
  await expectAccessible(page)
})

test('the code page, tab by tab', async ({ page }) => {
  await page.goto('/library/97140')
  await heading(page, '97140, manual therapy')
  const tabs = page.getByRole('navigation', { name: 'About this code' }).getByRole('link')
  for (const tab of await tabs.all()) {
    await tab.click()
    await expect(tab).toHaveAttribute('aria-current', 'page')
    await expectAccessible(page)
  }
})

test('the calculator with a tie, a bad entry and a notice', async ({ page }) => {
  await page.goto('/tools/units?m=97112-20_97110-20_x&by=dice')
  await heading(page, 'Count units')
  await page.getByRole('button', { name: 'Add a code' }).click()
  await page.getByRole('textbox', { name: 'Minutes, row 3' }).fill('-1')
  await expectAccessible(page)
})

test('what stands around the notes, and addresses that lead nowhere', async ({ page }) => {
  for (const [address, name] of [
    ['/settings', 'Settings'],
    ['/about', 'About SkilledNote'],
    ['/nowhere', 'No page at this address'],
    ['/notes/nope', 'No such note on this device'],
  ] as const) {
    await page.goto(address)
    await heading(page, name)
    await expectAccessible(page)
  }
})

test('in Arabic', async ({ page }) => {
  await openKept(page, aNote(troubled))
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expectAccessible(page)
})

/** What the focused control shows of the focus, and whether anything of it can be seen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return undefined
    // A box inside its label lends the label its outline; a drawn spot is redrawn.
    const shows = [
      element,
      element.closest('label'),
      element.closest('.has-focus-visible\\:outline-2'),
    ]
    const outlined = shows.some((each) => {
      if (!each) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(each)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
    })
    const drawn =
      element instanceof SVGElement
        ? getComputedStyle(element.querySelector('path:last-child') ?? element).strokeWidth ===
          '3px'
        : false
    const box = (element.closest('label') ?? element).getBoundingClientRect()
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    const seen = [y, box.top + 3, box.bottom - 3].some((at) => {
      const top = document.elementFromPoint(x, at)
      return top !== null && (element.contains(top) || top.contains(element))
    })
    const name = `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.getAttribute('data-place') ?? element.textContent?.slice(0, 40) ?? ''}`
    return { name, shown: outlined || drawn, seen }
  })

for (const [what, viewport] of Object.entries(SIZES))
  test(`on a ${what}, Tab shows where it is and nothing covers it`, async ({ page }) => {
    await page.setViewportSize(viewport)
    const wrong: string[] = []
    let count = 0
    const walk = async (address: string) => {
      for (let last = ''; count < 1000; count += 1) {
        await page.keyboard.press('Tab')
        const at = await focused(page)
        if (!at) break
        if (!at.shown) wrong.push(`${address}: ${at.name} does not show the focus`)
        if (!at.seen) wrong.push(`${address}: ${at.name} after ${last} is covered`)
        last = at.name
      }
    }
    await openKept(page, aNote(troubled))
    await heading(page, 'New note')
    await page.getByRole('button', { name: 'Body map' }).first().click()
    await expect(page.getByRole('listbox', { name: /body map/ })).toBeVisible()
    await walk('/notes/note-1')
    for (const address of [
      '/',
      '/notes/note-1/check',
      '/notes/note-1/output',
      '/tools/units',
      '/library',
      '/settings',
    ]) {
      await page.goto(address)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await walk(address)
    }
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(100)
  })

test("with the system's own colours everything still shows", async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openKept(page, aGoodNote())
  await heading(page, /^GAR/)
  expect(await violations(page, ['color-contrast'])).toEqual([])
  const patient = page.getByRole('textbox', { name: 'Patient', exact: true })
  await patient.focus()
  await expect(patient).toHaveCSS('outline-style', 'solid')
  await page.getByRole('button', { name: 'Body map' }).first().click()
  const fill = (name: string | RegExp) =>
    page
      .getByRole('option', { name })
      .first()
      .locator('path')
      .last()
      .evaluate((path) => getComputedStyle(path).fill)
  await page
    .getByRole('option', { name: /^right upper trapezius/i })
    .first()
    .click()
  expect(await fill(/^right upper trapezius, selected$/i)).not.toBe(
    await fill(/^left upper trapezius, not selected$/i),
  )
})

test('with less motion asked for, nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openKept(page, aGoodNote())
  await heading(page, /^GAR/)
  await page.getByRole('button', { name: 'Body map' }).first().click()
  await expect(page.getByRole('listbox', { name: /body map/ })).toBeVisible()
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element))
        .filter(
          ({ transitionDuration, animationDuration, scrollBehavior }) =>
            [transitionDuration, animationDuration].some((time) =>
              time.split(',').some((each) => Number.parseFloat(each) > 0.001),
            ) || scrollBehavior === 'smooth',
        ).length,
  )
  expect(moving).toBe(0)
})
