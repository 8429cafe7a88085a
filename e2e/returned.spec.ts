import type { Page } from '@playwright/test'
import type { Comment } from '../src/domain/history/comment'
import { aGoodNote } from '../src/testing/a-note'
import { expectAccessible } from './access'
import { expect, saved, test } from './fixtures'
import {
  deeds,
  keepOwn,
  ME,
  OTHER,
  returnedWith,
  submittedTo,
  type TakenStep,
} from './kept-history'
import { asPerson, dialog, givePin } from './signing'

const note = aGoodNote((n) => (n.session.timeOut = 'noon'))

const aComment = (id: string, rest: Partial<Comment>): Comment => ({
  id,
  on: 'field',
  place: '',
  quote: '',
  rule: '',
  reason: 'unclear',
  text: '',
  ...rest,
})

const COMMENTS = [
  aComment('c1', {
    on: 'sentence',
    place: 'plan.text',
    quote: note.plan.text,
    text: 'Which goal does this serve?',
    reason: 'goal-link',
  }),
  aComment('c2', { place: 'subjective.text', text: 'Since when exactly?' }),
  aComment('c3', { on: 'note', text: 'Good otherwise', reason: 'other' }),
]

const sent: readonly TakenStep[] = [
  { by: ME, did: deeds.signed },
  { by: ME, did: submittedTo([OTHER]) },
]
const returned = (comments = COMMENTS): readonly TakenStep[] => [
  ...sent,
  { by: OTHER, did: returnedWith(comments, ['goal-link']), why: 'Nearly there.' },
]

const panel = (page: Page) => page.getByRole('tabpanel', { name: /^Comments/ })
const card = (page: Page, nth: number) =>
  panel(page).getByRole('article', { name: `Comment ${nth}` })
const plan = (page: Page) => page.locator('[data-place="plan.text"]')
const report = (page: Page) => page.getByLabel('What the patient reports')

async function openReturned(page: Page, history = returned(), at = ''): Promise<void> {
  await asPerson(page)
  await keepOwn(page, note, history)
  await page.goto(`/notes/note-1${at}`)
}

test('returned: who, when, why; comments walked with findings, answered, and sent back', async ({
  page,
}) => {
  await openReturned(page)
  const bar = page.getByRole('status').filter({ hasText: 'Returned by M. Haddad' })
  await expect(bar).toContainText('3 comments.')
  await expect(bar).toContainText('Goal link')
  await expect(bar).toContainText('Nearly there.')
  await expect(panel(page).getByText('3 comments are open')).toBeVisible()

  // Comments come first, then what the rules found, then the first again.
  await page.keyboard.press('F8')
  await expect(plan(page)).toBeFocused()
  await expect(plan(page)).toHaveAccessibleDescription(/Comment: Which goal does this serve\?/)
  await expect(card(page, 1)).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('F8')
  await expect(report(page)).toBeFocused()
  await page.keyboard.press('F8')
  await expect(card(page, 3)).toBeFocused()
  await page.keyboard.press('F8')
  await expect(page.getByRole('textbox', { name: 'Time out' })).toBeFocused()
  await page.keyboard.press('Shift+F8')
  await expect(card(page, 3)).toBeFocused()

  // The words are changed, and the comment says so once the field is left.
  await expect(card(page, 1).getByText('Words changed')).toHaveCount(0)
  await plan(page).fill('Continue toward driving: end-range rotation to 75 degrees.')
  await page.keyboard.press('Tab')
  await expect(card(page, 1).getByText('Words changed')).toBeVisible()
  await page.getByRole('textbox', { name: 'Time out' }).fill('10:45')

  await card(page, 1).getByRole('button', { name: 'Done comment 1' }).click()
  await card(page, 1)
    .getByLabel('Your reply (may stay blank)')
    .pressSequentially('Goal 1, said so now')
  await card(page, 2).getByRole('button', { name: 'Done comment 2' }).click()
  await expect(panel(page).getByText('1 comment is open')).toBeVisible()
  await card(page, 2).getByRole('button', { name: 'Not done comment 2' }).click()
  await expect(panel(page).getByText('2 comments are open')).toBeVisible()
  await card(page, 2).getByRole('button', { name: 'Done comment 2' }).click()
  await expect(plan(page), 'what is answered is marked no more').not.toHaveAttribute(
    'data-commented',
  )
  await saved(page)

  // Kept as it is typed: a page loaded anew has it.
  await page.reload()
  await expect(card(page, 1).getByLabel('Your reply (may stay blank)')).toHaveValue(
    'Goal 1, said so now',
  )
  await expect(panel(page).getByText('1 comment is open')).toBeVisible()

  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Nothing blocks signing' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '1 comment is open' })).toBeVisible()
  await expect(page.getByText('It was returned to you')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Sign( Ctrl Enter)?$/ })).toHaveCount(0)
  await page.keyboard.press('Control+Enter')
  await expect(dialog(page)).toContainText('Sign and submit to M. Haddad')
  await givePin(page)
  await expect(page.getByText('Waiting for M. Haddad since')).toBeVisible()
  await page.goto('/notes/note-1/history')
  await expect(page.getByText('Goal 1, said so now')).toBeVisible()
})

test('an earlier round can be read beside the last one', async ({ page }) => {
  const again = aComment('d1', { place: 'plan.text', text: 'Still unclear' })
  const resolved = [{ comment: 'c1', reply: 'Goal 1' }]
  await openReturned(page, [
    ...returned(),
    { by: ME, did: deeds.signed },
    { by: ME, did: submittedTo([OTHER], resolved) },
    { by: OTHER, did: returnedWith([again]) },
  ])
  await expect(panel(page).getByText('1 comment is open')).toBeVisible()
  await page.getByText('1 earlier round').click()
  await expect(panel(page)).toContainText('Which goal does this serve?')
  await expect(panel(page)).toContainText('Done: Goal 1')
  await expect(panel(page)).toContainText('Not marked as done')
})

test('taken back after it was returned, the comments are there as before', async ({ page }) => {
  await openReturned(page, [
    ...returned(),
    { by: ME, did: deeds.signed },
    { by: ME, did: submittedTo([OTHER]) },
  ])
  await expect(page.getByText('Waiting for M. Haddad since')).toBeVisible()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await dialog(page).getByRole('button', { name: 'Take it back' }).click()
  await expect(page.getByText('Taken back. You can write in it again.')).toBeVisible()
  await expect(panel(page).getByText('3 comments are open')).toBeVisible()
  await expect(report(page)).toBeEnabled()
})

test('a return is worked off by touch at 320 px, and in the dark', async ({ page }) => {
  await openReturned(page)
  await page.setViewportSize({ width: 320, height: 700 })
  await expect(panel(page).getByText('3 comments are open')).toBeVisible()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(320)
  await card(page, 2).getByRole('button', { name: 'Go to comment 2' }).click()
  await expect(report(page)).toBeFocused()
  await expect(report(page)).toBeInViewport()
  await expectAccessible(page)
})
