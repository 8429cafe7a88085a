import type { Locator, Page } from '@playwright/test'
import { aGoodNote, aNote, block, type Change } from '../src/testing/a-note'
import { expect, saved, test } from './fixtures'
import { keptRows, openKept } from './kept'

const panel = (page: Page) => page.getByRole('complementary', { name: 'Findings and preview' })
const card = (page: Page, words: string): Locator =>
  panel(page).getByRole('article').filter({ hasText: words })
const minutes = (page: Page) => page.getByRole('textbox', { name: 'Minutes', exact: true })
const RESPONSE = 'Add how the patient responded: a re-test, pain after, or words.'
const MINUTES = 'Add the minutes.'

/** A good note whose first block has neither minutes nor times. */
const noMinutes = (...changes: readonly Change[]) =>
  aGoodNote(
    (n) => {
      Object.assign(n.session.blocks[0]!, { minutes: '', start: '', end: '' })
    },
    ...changes,
  )

/** A good note that does not say how the patient responded. */
const noResponse = () =>
  aGoodNote((n) => {
    n.objective.findings.forEach((finding) => (finding.after = ''))
    n.assessment = {
      ...n.assessment,
      text: '',
      painAfter: '',
      tolerance: '',
      adverse: '',
      skill: '',
    }
    n.plan.text = ''
  })

test('a blank note is quiet: no finding for a section nobody has been in', async ({ page }) => {
  await openKept(page, aNote())
  await expect(panel(page)).toContainText('Nothing to fix so far')
  await expect(panel(page)).toContainText('7 sections not started: Visit, Session')
  await expect(page.getByRole('article')).toHaveCount(0)
  const sections = page.getByRole('navigation', { name: 'Sections' })
  await expect(sections.getByText('not started')).toHaveCount(7)

  await page.getByRole('textbox', { name: 'Birth year' }).focus()
  await page.getByLabel('What comes next, and why').focus()
  await expect(card(page, 'Add a diagnosis.')).toBeVisible()
  await expect(sections.getByRole('button', { name: /^Visit/ })).toContainText('to fix')
  await expect(sections.getByRole('button', { name: /^Assessment/ })).toContainText('not started')
  await expect(card(page, RESPONSE)).toHaveCount(0)
})

test('a press on a button right after opening hits it, whatever is shown meanwhile', async ({
  page,
}) => {
  await openKept(page, aNote())
  await page.getByRole('textbox', { name: 'Patient', exact: true }).focus()
  const tile = page
    .getByRole('group', { name: 'Start a technique' })
    .getByRole('button', { name: 'Joint mobilization' })
  await tile.scrollIntoViewIfNeeded()
  // Both halves of a press at one place, as a hand does it.
  const box = await tile.boundingBox()
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20)
  await page.mouse.down()
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
  await page.mouse.up()
  await expect(tile).toHaveAttribute('aria-pressed', 'true')
  await expect(card(page, 'Add a diagnosis.')).toBeVisible()
})

test('a new finding about the box being typed in waits for quiet', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-01-12T15:00:00Z') })
  await openKept(page, aGoodNote())
  await minutes(page).first().focus()
  await page.clock.pauseAt(new Date('2026-01-12T15:05:00Z'))
  await minutes(page).first().press('Control+a')
  await minutes(page).first().press('x')
  await page.clock.runFor(390)
  await expect(card(page, 'Enter the minutes as a number.')).toHaveCount(0)
  await expect(minutes(page).first()).not.toHaveAttribute('aria-invalid')
  await page.clock.runFor(20)
  await expect(card(page, 'Enter the minutes as a number.')).toBeVisible()
  await expect(minutes(page).first()).toHaveAccessibleDescription('Enter the minutes as a number.')
})

test('a new finding shows at once when the box is left', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-01-12T15:00:00Z') })
  await openKept(page, aGoodNote())
  await minutes(page).first().focus()
  await page.clock.pauseAt(new Date('2026-01-12T15:05:00Z'))
  await minutes(page).first().fill('x')
  await page.keyboard.press('Tab')
  await page.clock.runFor(10)
  await expect(minutes(page).first()).toHaveAccessibleDescription('Enter the minutes as a number.')
  await expect(card(page, 'Enter the minutes as a number.')).toContainText('(blocks signing)')
})

test('a finding that is met goes in the same frame as the key', async ({ page }) => {
  await openKept(page, noMinutes())
  await expect(card(page, MINUTES)).toBeVisible()
  await minutes(page).first().focus()
  const left = await page.evaluate(async (words) => {
    const has = () => document.body.innerText.includes(words)
    const before = has()
    document.execCommand('insertText', false, '9')
    await new Promise((done) => requestAnimationFrame(done))
    return { before, after: has() }
  }, MINUTES)
  expect(left).toEqual({ before: true, after: false })
})

test('the note keeps its place: findings come and go without moving the caret', async ({
  page,
}) => {
  await openKept(page, aGoodNote())
  await minutes(page).first().focus()
  for (const key of ['Control+a', 'Backspace', '7', 'Backspace', 'x'])
    await minutes(page).first().press(key)
  await expect(card(page, 'Enter the minutes as a number.')).toBeVisible()
  await expect(minutes(page).first()).toBeFocused()
})

test('F8 and Shift+F8 go round the findings and put the caret in each box', async ({ page }) => {
  await openKept(
    page,
    noMinutes((n) => {
      n.session.blocks[2]!.minutes = 'x'
      n.session.timeIn = 'noonish'
    }),
  )
  const boxes = [
    minutes(page).first(),
    minutes(page).nth(2),
    page.getByRole('textbox', { name: 'Time in' }),
  ]
  await expect(panel(page).getByRole('article')).toHaveCount(boxes.length)
  const seen: number[] = []
  for (let i = 0; i <= boxes.length; i += 1) {
    await page.keyboard.press('F8')
    const focused = await Promise.all(
      boxes.map((box) => box.evaluate((element) => element === document.activeElement)),
    )
    seen.push(focused.indexOf(true))
  }
  expect(seen.slice(0, 3).toSorted((a, b) => a - b)).toEqual([0, 1, 2])
  expect(seen[3]).toBe(seen[0])
  await page.keyboard.press('Shift+F8')
  await expect(boxes[seen[2] ?? 0]!).toBeFocused()
})

test('Go puts the caret where the finding is answered', async ({ page }) => {
  await openKept(page, noResponse())
  await card(page, RESPONSE).getByRole('button', { name: 'Go', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'After', exact: true })).toBeFocused()
  await page.keyboard.type('3')
  await expect(card(page, RESPONSE)).toHaveCount(0)
})

test('a finding can be explained, with a kind and ten characters, and taken back', async ({
  page,
}) => {
  await openKept(
    page,
    aGoodNote((n) => (n.assessment.skill = n.assessment.text = '')),
  )
  const first = panel(page).getByRole('article').filter({ hasText: 'Explain' }).first()
  const words = (await first.getByRole('paragraph').nth(1).textContent()) ?? ''
  const finding = card(page, words)
  await finding.getByRole('button', { name: 'Explain' }).click()
  await finding.getByRole('button', { name: 'Keep reason' }).click()
  await expect(finding.getByRole('status')).toHaveText('Choose a kind of reason.')
  await finding.getByRole('radio', { name: 'Documented elsewhere' }).check()
  await finding.getByLabel('Where is it documented?').fill('too short')
  await finding.getByRole('button', { name: 'Keep reason' }).click()
  await expect(finding.getByRole('status')).toHaveText('Say a little more: at least 10 characters.')
  await finding.getByLabel('Where is it documented?').fill('See the evaluation of last week')
  await finding.getByRole('button', { name: 'Keep reason' }).click()

  const folded = panel(page).getByText(/^Explained, 1$/)
  await expect(folded).toBeVisible()
  await expect(finding).toBeHidden()
  await saved(page)
  expect((await keptRows(page))[0]?.body?.explained).toMatchObject([
    { reason: 'documented-elsewhere', text: 'See the evaluation of last week' },
  ])
  await page.reload()
  await folded.click()
  await expect(finding).toContainText('Your reason: See the evaluation of last week')
  await finding.getByRole('button', { name: 'Take reason back' }).click()
  await expect(folded).toHaveCount(0)
  await expect(finding.getByRole('button', { name: 'Explain' })).toBeVisible()
})

test('a blocking finding has no Explain', async ({ page }) => {
  await openKept(page, noResponse())
  await expect(card(page, RESPONSE).getByRole('button', { name: 'Go', exact: true })).toBeVisible()
  await expect(card(page, RESPONSE).getByRole('button', { name: 'Explain' })).toHaveCount(0)
})

test('"It is in my text" holds while the sentence stands and no longer', async ({ page }) => {
  const sentence = 'She waved on her way out.'
  await openKept(page, noResponse())
  const box = page.getByLabel('Response to treatment')
  await box.fill(`The room was cold. ${sentence}`)
  await expect(card(page, RESPONSE)).toBeVisible()
  await card(page, RESPONSE).getByRole('button', { name: 'It is in my text' }).click()
  await card(page, RESPONSE).getByRole('button', { name: sentence }).click()
  await expect(card(page, RESPONSE)).toHaveCount(0)
  await saved(page)
  await page.reload()
  await expect(panel(page)).toBeVisible()
  await expect(card(page, RESPONSE)).toHaveCount(0)
  await box.fill('The room was cold.')
  await expect(card(page, RESPONSE)).toBeVisible()
})

test('Check lists what blocks, leads to each field, and says when nothing does', async ({
  page,
}) => {
  await openKept(
    page,
    noMinutes((n) => {
      n.session.timeOut = 'late'
    }),
  )
  const check = page.getByRole('link', { name: /^Check before you sign/ })
  await check.click()
  await expect(
    page.getByRole('heading', { name: 'Cannot sign yet: 2 things block it' }),
  ).toBeVisible()
  await page.getByRole('link', { name: MINUTES }).first().click()
  await expect(minutes(page).first()).toBeFocused()
  await page.keyboard.type('12')

  await check.click()
  await expect(
    page.getByRole('heading', { name: 'Cannot sign yet: 1 thing blocks it' }),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Enter the time like 10:04.' }).first().click()
  await expect(page.getByRole('textbox', { name: 'Time out' })).toBeFocused()
  await page.getByRole('textbox', { name: 'Time out' }).fill('10:45')

  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Nothing blocks signing' })).toBeVisible()
  await page.getByRole('link', { name: 'Edit Plan' }).click()
  await expect(page.getByRole('heading', { name: 'Plan', exact: true })).toBeFocused()
})

test('Check on a blank note shows everything, and the note does too from then on', async ({
  page,
}) => {
  await openKept(
    page,
    aNote((n) => (n.session.blocks = [block('97110', '')])),
  )
  await page.getByRole('link', { name: /^Check before you sign/ }).click()
  await expect(
    page.getByRole('heading', { name: /^Cannot sign yet: \d+ things block it$/ }),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: 'Add a diagnosis.' }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card(page, 'Add a diagnosis.')).toBeVisible()
  await expect(card(page, MINUTES)).toBeVisible()
})
