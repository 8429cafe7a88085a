import { aGoodNote, block } from '../src/testing/a-note'
import { earlierNote } from '../src/testing/care'
import { score, scored } from '../src/testing/examined'
import { violations } from './access'
import { expect, saved, test } from './fixtures'
import { keep, keptRows, openKept, rowOf } from './kept'

/** A good note whose techniques and findings nobody has linked. */
const unlinked = () =>
  aGoodNote((n) => {
    for (const each of n.session.blocks) each.purpose = []
    n.plan.goals.push({ id: 'g2', text: 'Climb stairs without a rail' })
    n.session.blocks.splice(2, 1)
  })

test('technique and finding are linked with the arrow keys and Space', async ({ page }) => {
  await openKept(page, unlinked())
  await page.getByRole('button', { name: 'How it hangs together' }).focus()
  await page.keyboard.press('Enter')
  const grid = page.getByRole('grid', { name: 'Techniques and findings' })
  const rotation = grid.getByRole('gridcell', { name: /^1\. Joint mobilization.* rotation 55°/ })
  const band = grid.getByRole('gridcell', { name: /^1\. Joint mobilization.* taut band/ })
  await expect(rotation).toHaveAccessibleName(/fits, counts as linked$/)

  await page.keyboard.press('Tab')
  await expect(rotation).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(band).toBeFocused()
  await expect(band).toHaveAccessibleName(/: linked$/)
  await expect(rotation).toHaveAccessibleName(/not linked$/)

  const goals = page.getByRole('grid', { name: 'Findings and goals' })
  await expect(
    page.getByText('Climb stairs without a rail: nothing in this visit leads to it.'),
  ).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('End')
  await page.keyboard.press('Space')
  await expect(
    goals.getByRole('gridcell', { name: /rotation.*Climb stairs.*: linked$/ }),
  ).toBeFocused()
  await expect(page.getByText('Climb stairs without a rail: nothing')).toHaveCount(0)

  await saved(page)
  const [row] = await keptRows(page)
  expect(row?.body?.session.blocks[0]?.purpose).toEqual(['f2'])
  expect(row?.body?.objective.findings[0]?.goals).toEqual(['g2'])
  expect(await violations(page)).toEqual([])
})

test('in Arabic the arrow that points ahead is the left one', async ({ page }) => {
  await openKept(page, unlinked())
  await page.getByRole('button', { name: 'How it hangs together' }).click()
  await page.evaluate(() => (document.documentElement.dir = 'rtl'))
  const cells = page.getByRole('grid', { name: 'Techniques and findings' }).getByRole('gridcell')
  await cells.first().focus()
  await page.keyboard.press('ArrowLeft')
  await expect(cells.nth(1)).toBeFocused()
})

test('on a phone the links are a list of boxes to tick', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openKept(page, unlinked())
  await page.getByRole('button', { name: 'How it hangs together' }).click()
  const first = page
    .getByRole('group', { name: 'Techniques and findings' })
    .getByRole('group', { name: /^1\. Joint mobilization/ })
  await expect(page.getByRole('grid')).toHaveCount(0)
  await first.getByRole('checkbox', { name: /rotation 55°/ }).check()
  await expect(first.getByText('fits, counts as linked')).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
})

test('a screen is recorded with one press, printed, and taken back with another', async ({
  page,
}) => {
  const thrust = block('thrust-manipulation', 5, { regions: [{ region: 't4-5', side: '' }] })
  await openKept(
    page,
    aGoodNote((n) => void n.session.blocks.push(thrust)),
  )
  const asked = page
    .getByRole('group', { name: 'Safety screens' })
    .getByText('Write or tick which safety screen was done before it.')
  await expect(asked).toBeVisible()

  const bone = page.getByRole('group', { name: 'Bone strength' })
  await bone.getByRole('button', { name: 'Screened, negative' }).click()
  await expect(bone.getByRole('button', { name: 'Screened, negative' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(asked).toHaveCount(0)

  await bone.getByRole('button', { name: 'Positive' }).click()
  const what = page.getByRole('textbox', { name: 'What you found, and what you did about it' })
  await what.fill('Fell in May; X-ray clear.')
  await page.getByRole('link', { name: /^Check before you sign/ }).click()
  await expect(
    page.getByText(/Screened, positive: bone integrity .*; Fell in May; X-ray clear\./),
  ).toBeVisible()

  await page.goBack()
  await bone.getByRole('button', { name: 'Positive' }).click()
  await expect(what).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(what).toHaveValue('Fell in May; X-ray clear.')
  expect(await violations(page)).toEqual([])
})

test('a measure says what its change means, and a score outside the scale is named', async ({
  page,
}) => {
  await openKept(page, aGoodNote())
  await page.getByRole('button', { name: 'Add outcome measure' }).click()
  const measure = page.getByRole('combobox', { name: 'Measure' })
  await expect(measure).toBeFocused()
  await measure.selectOption({ label: 'Neck Disability Index, points (NDI)' })
  await page.getByLabel('Earlier score').fill('20')
  const now = page.getByLabel('Score now')
  await expect(now).toHaveAttribute('placeholder', 'was 20')
  const meaning = page.getByRole('status').filter({ hasText: /Better|Worse|No change/ })
  for (const [entry, words] of [
    ['12', 'Better by 8, beyond MCID: a change that matters to patients'],
    ['15', 'Better by 5, beyond MDC only: more than error, not yet what matters to patients'],
    ['18', 'Better by 2, within error of the measure'],
    ['26', 'Worse by 6'],
  ] as const) {
    await now.fill(entry)
    await expect(meaning).toHaveText(words)
  }
  await now.fill('60')
  await page.keyboard.press('Tab')
  await expect(now).toHaveAccessibleDescription('Enter a number from 0 to 50.')
  await expect(meaning).toHaveCount(0)
  await now.fill('12')
  await page.getByLabel('Scored on').fill('2026-01-02')
  await saved(page)
  await page.reload()
  await expect(measure).toHaveValue('ndi')
  await expect(now).toHaveValue('12')
  expect(await violations(page)).toEqual([])
})

test('an earlier note of the patient offers its score and never fills it in by itself', async ({
  page,
}) => {
  await keep(page, rowOf(earlierNote('2026-01-05', scored(score('ndi', '24', '20')))))
  await openKept(page, aGoodNote(scored(score('ndi', '', '', ''))))
  const before = page.getByLabel('Earlier score')
  await expect(before).toHaveAttribute('placeholder', '20')
  await expect(before).toHaveValue('')
  await page.getByRole('button', { name: 'Use 20' }).click()
  await expect(before).toHaveValue('20')
  await expect(page.getByLabel('Scored on')).toHaveValue('2026-01-05')
  await expect(page.getByLabel('Score now')).toBeFocused()
})
