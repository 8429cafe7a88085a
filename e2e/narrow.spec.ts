import type { Page } from '@playwright/test'
import { aGoodNote, aNote, block } from '../src/testing/a-note'
import { pasted } from './clipboard'
import { expect, test } from './fixtures'
import { openKept } from './kept'

test.use({ viewport: { width: 320, height: 640 }, hasTouch: true })

const LONG =
  'Displaced fracture of greater trochanter of right femur, subsequent encounter, routine healing'
const UNBROKEN = 'Supercalifragilistic'.repeat(6)

const note = aGoodNote((n) => {
  n.visit.patient = UNBROKEN
  n.visit.diagnoses = [
    { code: 'S72.111D', label: LONG },
    { code: 'M54.2', label: UNBROKEN },
  ]
  n.session.blocks.push(
    block('myofascial-release', 9, { regions: [{ region: 'thoracolumbar-fascia', side: 'both' }] }),
    block('97530', 10),
    block('97112', 8),
  )
  n.people.push({
    id: 's',
    name: UNBROKEN,
    credential: 'PTA',
    supervisor: 'R. Okafor',
    guided: false,
  })
  n.plan.goals.push({ id: 'g2', text: UNBROKEN })
  n.coding.lines = [
    {
      code: '97140',
      units: '1',
      reason: 'other',
      reasonText: UNBROKEN,
      modifiers: 'GP 59 KX',
      attested: false,
    },
  ]
})

/** Nothing sticks out of the page sideways; names what does. */
async function expectNoSideways(page: Page, what: string): Promise<void> {
  const found = await page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const page = document.scrollingElement
    const wide = page ? page.scrollWidth : 0
    if (wide <= width) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const box = element.getBoundingClientRect()
        return box.width > 0 && (box.right > width + 1 || box.left < -1)
      })
      .map(
        (element) =>
          `${element.outerHTML.slice(0, 140)} ends at ${element.getBoundingClientRect().right}`,
      )
      .slice(-6)
      .concat(`the page is ${wide} wide`)
  })
  expect.soft(found, what).toEqual([])
}

const heading = (page: Page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible()

test('no page is wider than the screen', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByText('No notes yet')).toBeVisible()
  await expectNoSideways(page, 'no notes')
  await openKept(page, note)
  for (const address of [
    '/',
    '/notes/note-1/check',
    '/notes/note-1/output?length=audit',
    '/tools/units?m=97140-22_97110-22_97112-10_97530-480_x&by=dice',
    '/library',
    '/library?q=manual',
    '/library/rules?by=source',
    '/library/rules/timing.daily-limit?note=note-1',
    `/library/rules/${'x'.repeat(80)}`,
    '/library/97140?note=note-1',
    '/library/97140',
    ...['units', 'document', 'codes', 'examples', 'sources'].map(
      (tab) => `/library/97140?tab=${tab}`,
    ),
    '/settings',
    '/about',
    '/nowhere',
    '/notes/nope',
  ]) {
    await page.goto(address)
    await heading(page)
    await expectNoSideways(page, address)
  }
})

test('the note stays within the screen with everything unfolded', async ({ page }) => {
  await openKept(page, note)
  await heading(page)
  await expectNoSideways(page, 'as it opens')
  await page.getByRole('button', { name: 'Working' }).click()
  await expect(page.getByText('The same minutes under other rules')).toBeVisible()
  await expectNoSideways(page, 'working')
  await page.getByRole('button', { name: 'Working' }).click()
  for (const details of await page.locator('main details').all())
    await details.locator('> summary').click()
  await page.getByRole('button', { name: 'Show as table' }).click()
  await page.getByRole('button', { name: 'Body map' }).first().click()
  await expect(page.getByRole('listbox', { name: /body map/ })).toBeVisible()
  await expectNoSideways(page, 'body map')
  await page.getByRole('button', { name: 'List of regions' }).first().click()
  await page.locator('summary').filter({ hasText: 'Neck' }).first().click()
  await page.getByRole('textbox', { name: 'Quick line' }).fill(`jm g3 c5-6 r 12; ${UNBROKEN}`)
  await page.getByRole('tab', { name: 'Note', exact: true }).click()
  await expectNoSideways(page, 'everything')
  await page.getByRole('combobox', { name: 'Diagnosis' }).fill('fracture trochanter')
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await expectNoSideways(page, 'diagnoses')
})

test('the units stay in view from the first section to the last', async ({ page }) => {
  await openKept(page, note)
  const units = page.getByRole('group', { name: 'Units and minutes' })
  await heading(page)
  for (const name of [
    'Visit',
    'Session',
    'Subjective',
    'Objective',
    'Assessment',
    'Plan',
    'Coding',
  ]) {
    await page.getByRole('heading', { level: 2, name, exact: true }).evaluate((element) => {
      element.scrollIntoView({ block: 'start' })
    })
    await expect(units, name).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('link', { name: 'Check before you sign' })).toBeInViewport({
      ratio: 1,
    })
    const strip = await units.boundingBox()
    const title = await page.getByRole('heading', { level: 2, name, exact: true }).boundingBox()
    expect(title?.y, `${name} is not under the strip`).toBeGreaterThan(
      (strip?.y ?? 0) + (strip?.height ?? 0) - 1,
    )
    const foot = await page.getByRole('form').locator('footer').boundingBox()
    const taken = (strip?.height ?? 0) + (foot?.height ?? 0)
    expect(taken, 'half of the screen is left to write').toBeLessThan(320)
  }
})

test('every act of a finding and of the page can be reached and pressed', async ({ page }) => {
  await openKept(
    page,
    aNote((n) => (n.session.blocks = [block('joint-mobilization', 12)])),
  )
  await page.getByRole('link', { name: 'Check before you sign' }).tap()
  await expect(page.getByText(/things? blocks? it/)).toBeVisible()
  await page.getByRole('link', { name: 'Back to the note' }).tap()
  await page.getByRole('link', { name: /^Findings \d+/ }).tap()
  const first = page
    .getByRole('complementary', { name: 'Findings and preview' })
    .getByRole('article')
    .first()
  await expect(first).toBeInViewport()
  await first.getByRole('link', { name: 'Why?' }).tap()
  await expect(page.getByRole('region', { name: 'In your note' })).toContainText('Not met yet')
  await expectNoSideways(page, 'why')
  await page.goBack()
  await first.getByRole('button', { name: 'Go', exact: true }).tap()
  await expect(page.locator('main [data-place]:focus')).toBeInViewport()
  const tile = page.getByRole('group', { name: 'Start a technique' }).getByRole('button').first()
  const box = await tile.boundingBox()
  expect(box?.height, 'a tile is easy to hit').toBeGreaterThanOrEqual(44)
})

test('copying works and the message is in view', async ({ page }) => {
  await openKept(page, aGoodNote())
  await page.getByRole('link', { name: 'Copy text' }).tap()
  await page.getByRole('button', { name: 'Copy all' }).tap()
  const message = page.getByText('Copied: GAR, born 1958, 12 Jan 2026')
  await expect(message).toBeInViewport({ ratio: 1 })
  expect(await pasted(page)).toMatch(/^DRAFT, not signed\n/)
})
