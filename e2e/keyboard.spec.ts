import type { Locator, Page } from '@playwright/test'
import { aGoodNote } from '../src/testing/a-note'
import { pasted } from './clipboard'
import { expect, saved, test } from './fixtures'
import { openKept } from './kept'

const hasFocus = (page: Page) =>
  page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body)

/** Presses Tab until something has the focus. Nothing on the way may lose it. */
async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  const passed: string[] = []
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press(key)
    const [at, found] = await wanted.evaluateAll((all) => {
      const { activeElement, body } = document
      const at = activeElement === body ? '' : activeElement?.outerHTML.slice(0, 120)
      return [at ?? '', all.some((element) => element === activeElement)] as const
    })
    if (found) return
    expect(at, `the focus after ${passed.at(-1)}`).not.toBe('')
    passed.push(at)
  }
  throw new Error(`Not reached by ${key}: ${String(wanted)}\n${passed.join('\n')}`)
}

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('a whole note by keyboard alone, from Start new to the copied text', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByText('No notes yet')).toBeVisible()
  await tabTo(page, page.getByRole('banner').getByRole('link', { name: 'Start new' }))
  await page.keyboard.press('Enter')

  // Visit
  await expect(box(page, 'Patient')).toBeFocused()
  await page.keyboard.type('GAR')
  await tabTo(page, box(page, 'Visit no.'))
  await page.keyboard.type('6')
  await tabTo(page, page.getByRole('combobox', { name: 'Diagnosis' }))
  await page.keyboard.type('neck pain')
  const found = page.getByRole('listbox', { name: 'Diagnosis' }).getByRole('option')
  await expect(found.first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await expect(found.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(button(page, 'Remove M54.2')).toBeVisible()
  await tabTo(page, page.getByRole('combobox', { name: 'Payer' }))
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('combobox', { name: 'Payer' })).toHaveValue('medicare-b')
  await tabTo(page, box(page, 'Name'))
  await page.keyboard.type('R. Okafor')

  // Session: a technique from the catalogue, its regions by typing and on the figure, others in one line
  await tabTo(page, page.getByRole('button', { name: 'More, or add without a timer' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('searchbox', { name: 'Find a technique or service' })).toBeFocused()
  await page.keyboard.type('joint mob')
  await page.keyboard.press('Enter')
  await expect(box(page, 'Minutes')).toBeFocused()
  await page.keyboard.type('12')
  const regions = page.getByRole('group', { name: 'Regions' })
  await tabTo(page, regions.getByRole('combobox', { name: 'Regions' }))
  await page.keyboard.type('c5-6 r')
  await page.keyboard.press('Enter')
  const chosen = regions.getByRole('list', { name: 'Chosen regions' }).getByRole('listitem')
  await expect(chosen).toHaveCount(1)
  await expect(regions.getByRole('button', { name: 'right C5-6 segment' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await tabTo(page, regions.getByRole('button', { name: 'left C5-6 segment' }))
  await page.keyboard.press('Enter')
  await tabTo(page, regions.getByRole('button', { name: 'right C5-6 segment' }), 'Shift+Tab')
  await page.keyboard.press('Space')
  await tabTo(page, regions.getByRole('button', { name: 'Body map' }))
  await page.keyboard.press('Enter')
  const figure = regions.getByRole('listbox', { name: 'Regions, body map' })
  await expect(figure).toBeVisible()
  await tabTo(page, figure.locator('[role=option][tabindex="0"]'))
  const before = await page.evaluate(() => document.activeElement?.getAttribute('data-spot'))
  await page.keyboard.press('ArrowDown')
  const spot = page.locator('[role=option]:focus')
  await expect(spot).not.toHaveAttribute('data-spot', before ?? '')
  await page.keyboard.press('Space')
  await expect(spot).toHaveAttribute('aria-selected', 'true')
  await expect(chosen).toHaveCount(2)
  await page.keyboard.press('Space')
  await expect(chosen).toHaveCount(1)
  await tabTo(page, box(page, 'Quick line'), 'Shift+Tab')
  await page.keyboard.type('stm ut r 11; +97110 15')
  await page.keyboard.press('Enter')
  await expect(box(page, 'Quick line')).toBeFocused()
  await expect(page.getByText('97140').first()).toBeVisible()
  await expect(box(page, 'Minutes')).toHaveCount(3)

  // Subjective and objective
  await page.keyboard.press('Alt+PageDown')
  await expect(box(page, 'What the patient reports')).toBeFocused()
  await page.keyboard.type('Neck pain for 3 weeks since lifting boxes, worse turning right.')
  await tabTo(page, button(page, 'Add limitation'))
  await page.keyboard.press('Enter')
  await expect(box(page, 'Cannot or hardly can')).toBeFocused()
  await page.keyboard.type('cannot check the blind spot')
  await tabTo(page, box(page, 'How much now'))
  await page.keyboard.type('PSFS 3/10')
  await tabTo(page, button(page, 'Add finding'))
  await page.keyboard.press('Enter')
  const objective = page.getByRole('region', { name: 'Objective' })
  await expect(objective.locator(':focus')).toHaveCount(1)
  await tabTo(page, box(page, 'What'))
  await page.keyboard.type('rotation')
  await tabTo(page, objective.getByRole('textbox', { name: 'Before' }))
  await page.keyboard.type('55')
  await tabTo(page, box(page, 'Unit'))
  await page.keyboard.type('°')

  // Assessment and plan
  await tabTo(page, page.getByRole('textbox', { name: /rotation/ }))
  await page.keyboard.type('68')
  await tabTo(page, box(page, 'Response to treatment'))
  await page.keyboard.type('Rotation rose and pain fell; better.')
  await tabTo(page, box(page, 'Why a therapist was needed'))
  await page.keyboard.type('Grade III for a stiff end-feel.')
  await tabTo(page, page.getByRole('group', { name: 'Tolerance' }).getByRole('radio').first())
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Limited' })).toBeChecked()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('radio', { name: 'Good' })).toBeChecked()
  await tabTo(page, page.getByRole('group', { name: 'Adverse event' }).getByRole('radio').first())
  await page.keyboard.press('Space')
  await tabTo(page, box(page, 'What comes next, and why'))
  await page.keyboard.type('Continue joint mobilization and soft-tissue work.')
  await tabTo(
    page,
    page
      .getByRole('group', { name: /Techniques in the plan/ })
      .getByRole('checkbox')
      .first(),
  )
  await page.keyboard.press('Space')
  await tabTo(page, button(page, 'Add goal'))
  await page.keyboard.press('Enter')
  await expect(box(page, 'Goal 1')).toBeFocused()
  await page.keyboard.type('Check the blind spot without pain in 4 weeks')
  await saved(page)

  // Check, copy
  await tabTo(page, page.getByRole('link', { name: 'Check before you sign' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Nothing blocks signing' })).toBeVisible()
  expect(await hasFocus(page)).toBe(true)
  await tabTo(page, page.getByRole('link', { name: 'Go to copy and print' }))
  await page.keyboard.press('Enter')
  await expect(button(page, 'Copy all')).toBeVisible()
  await expect.poll(() => hasFocus(page), 'the focus after a change of page').toBe(true)
  await tabTo(page, button(page, 'Copy all'))
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Copied: GAR/)).toBeVisible()
  const text = await pasted(page)
  for (const words of [
    'DRAFT, not signed\n',
    'Joint mobilization (97140), right C5-6 segment',
    '12 min',
    'Soft-tissue mobilization (97140), right upper trapezius',
    'Therapeutic exercise (97110)',
    'rotation 55° before, 68° after',
    'Goal: Check the blind spot without pain in 4 weeks',
    'Provided by R. Okafor, PT.',
  ])
    expect(text).toContain(words)
})

test('the first Tab leads past the bar to the page', async ({ page }) => {
  await page.goto('/tools/units')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('combobox', { name: 'Code, row 1' })).toBeFocused()
})

test('a dialog keeps the focus inside and gives it back', async ({ page }) => {
  await openKept(page, aGoodNote())
  const more = page.getByRole('button', { name: 'More, or add without a timer' })
  await more.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Add without a timer' })
  await expect(page.getByRole('searchbox')).toBeFocused()
  for (let i = 0; i < 4; i += 1) {
    await page.keyboard.press('Shift+Tab')
    // Past its ends lies the browser's own bar, never the page under it.
    const inside = await dialog.evaluate(
      (element) =>
        element.contains(document.activeElement) || document.activeElement === document.body,
    )
    expect(inside).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(more).toBeFocused()

  await page.goto('/')
  const remove = page.getByRole('button', { name: 'Delete note: GAR' })
  await remove.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Close' })).toBeFocused()
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Keep' }))
  await page.keyboard.press('Enter')
  await expect(remove).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Close' })).toBeFocused()
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Delete' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('No notes yet')).toBeVisible()
  await expect.poll(() => hasFocus(page), 'the focus after its row is gone').toBe(true)
})

test('removing a row or a block leaves the focus beside it', async ({ page }) => {
  await openKept(page, aGoodNote())
  for (const [name, next] of [
    ['Remove block 1, Joint mobilization', page.getByRole('button', { name: /Remove block 1/ })],
    [
      'Remove rotation',
      page.getByRole('region', { name: 'Objective' }).getByRole('combobox', { name: 'Kind' }),
    ],
    ['Remove taut band, tender', button(page, 'Add finding')],
    ['Remove M54.2', page.getByRole('combobox', { name: 'Payer' })],
  ] as const) {
    await button(page, name).focus()
    await page.keyboard.press('Enter')
    await expect(button(page, name)).toHaveCount(0)
    await expect(next).toBeFocused()
  }
})

test('blocks on the clock move by arrow keys', async ({ page }) => {
  await openKept(page, aGoodNote())
  const clock = page.getByRole('region', { name: 'Session on the clock' })
  const bar = clock.getByRole('button', { name: /^Joint mobilization/ })
  const [from, to, minutes] = ['From', 'To', 'Minutes'].map((name) => box(page, name).first())
  await bar.focus()
  await expect(bar).toHaveAccessibleDescription(/Arrow keys move it/)
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowRight')
  await expect(from!).toHaveValue('09:59')
  await expect(to!).toHaveValue('10:11')
  await expect(minutes!).toHaveValue('12')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(from!).toHaveValue('09:59')
  await expect(to!).toHaveValue('10:12')
  await expect(minutes!, 'minutes follow the clock').toHaveValue('13')
  await expect(bar, 'the focus stays').toBeFocused()
  await expect(bar).toHaveAccessibleName(/9:59.*10:12.*13 minutes/)
  await page.keyboard.press('Enter')
  await expect(minutes!, 'Enter opens the block').toBeFocused()
})
