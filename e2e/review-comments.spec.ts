import { heading, troubled } from './access'
import { expect, test } from './fixtures'
import { lockByKey, unlock } from './locking'
import { box, deed, lastOf, note, open, sentAgain, sentence, tab, waiting } from './reviewing'

test('a comment hangs on what had the focus, and survives a reload and a lock', async ({
  page,
}) => {
  await open(page, waiting(1))
  const words = 'Right neck pain, stiffness.'
  await sentence(page, `Symptoms: ${words}`).click()
  await page.keyboard.press('c')
  await page.keyboard.type('Since when')
  // A digit is a letter here; beside the box it chooses.
  await page.keyboard.type(' 3')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('3')
  await expect(page.getByRole('radio', { name: 'Wrong side' })).toBeChecked()
  await expect(box(page)).toBeFocused()
  await page.reload()
  await tab(page, 'Comments 1').click()
  await expect(page.getByText('Wrong side: Since when 3')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Comment 1', exact: true })).toBeVisible()
  await lockByKey(page)
  await unlock(page)
  await tab(page, 'Comments 1').click()
  await page.getByRole('button', { name: 'Edit comment 1' }).click()
  await expect(box(page)).toHaveValue('Since when 3')
  await box(page).fill('Since which day')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Delete comment 1' }).click()
  await expect(page.getByText('Comment 1 deleted')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Wrong side: Since which day')).toBeVisible()
  await page.keyboard.press('r')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/review(\?|$)/)
  const did = (await lastOf(page, 'n-0'))?.did
  expect(did).toMatchObject({
    act: 'returned',
    reasons: ['wrong-side'],
    comments: [
      {
        on: 'sentence',
        place: 'subjective.symptoms',
        quote: `Symptoms: ${words}`,
        reason: 'wrong-side',
        text: 'Since which day',
      },
    ],
  })
})

test('a block and a finding are commented on where they stand', async ({ page }) => {
  await open(page, [{ note: note('n-0', troubled) }])
  await heading(page, 'GAR, visit 6')
  await page.keyboard.press('F8')
  await page.keyboard.press('c')
  await page.keyboard.type('Complete it')
  await page.keyboard.press('Escape')
  await tab(page, 'Timeline').click()
  await page.getByRole('button', { name: /^Joint mobilization, 10:00/ }).focus()
  await page.keyboard.press('c')
  await page.keyboard.type('Which joint')
  await page.keyboard.press('Control+Enter')
  await tab(page, 'Comments 2').click()
  await page.keyboard.press('r')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/review(\?|$)/)
  const did = (await lastOf(page, 'n-0'))?.did
  expect(did?.act === 'returned' && did.comments).toMatchObject([
    { on: 'finding', rule: 'diagnosis.billable', text: 'Complete it' },
    { on: 'block', place: 'session.blocks.0', text: 'Which joint' },
  ])
})

test('a return says why; a return without a reason is not sent', async ({ page }) => {
  await open(page, waiting(1))
  await heading(page, 'P00, visit 6')
  await page.keyboard.press('r')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'Choose a reason' })).toBeVisible()
  await page.keyboard.press('4')
  await page.getByLabel('Words to the author, if you like').fill('See the clock.')
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/\/review(\?|$)/)
  expect(await lastOf(page, 'n-0')).toMatchObject({
    did: { act: 'returned', reasons: ['time'], comments: [] },
    why: 'See the clock.',
  })
})

test('comments that were written are not forgotten by an approval', async ({ page }) => {
  await open(page, waiting(1))
  await heading(page, 'P00, visit 6')
  await page.keyboard.press('c')
  await page.keyboard.type('Which joint')
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  await expect(page.getByText('You wrote 1 comment.')).toBeVisible()
  await deed(page, 'Approve, drop comments').click()
  await expect(page).toHaveURL(/\/review(\?|$)/)
  expect((await lastOf(page, 'n-0'))?.did.act).toBe('approved')
})

test('a note sent again opens on what changed and what was answered', async ({ page }) => {
  await open(page, [sentAgain()])
  await expect(tab(page, 'Changes')).toHaveAttribute('aria-selected', 'true')
  const panel = page.getByRole('tabpanel')
  await expect(panel.locator('del')).toHaveText(['weeks. '])
  await expect(panel.locator('ins')).toHaveText([
    '3 weeks since lifting boxes, worse with turning right. ',
  ])
  await expect(panel.getByText('Plan: unchanged')).toBeVisible()
  await expect(panel.getByText('Continue joint mobilization')).toBeHidden()
  await panel.getByText('Plan: unchanged').click()
  await expect(panel.getByText('Continue joint mobilization')).toBeVisible()
  const comments = panel.getByRole('listitem')
  await expect(comments.nth(0)).toContainText('Resolved: Three. · the words changed')
  await expect(comments.nth(1)).toContainText('Not answered')
  await expect(comments.nth(2)).toContainText('Not answered · these words are as they were')
  await tab(page, 'Comments').click()
  await expect(page.getByText('Asked for by N. Dalal')).toBeVisible()
  await page.keyboard.press('a')
  await expect(page).toHaveURL(/\/review(\?|$)/)
  expect((await lastOf(page, 'n-0'))?.did.act).toBe('approved')
})

test('where the returned wording is not here, that is said', async ({ page }) => {
  await open(page, [sentAgain('n-0', false)])
  await expect(page.getByText('The wording that was returned is not here any more.')).toBeVisible()
})

test('letters typed right after a key that moves the focus go into the box, and are no keys', async ({
  page,
}) => {
  await open(page, waiting(2))
  await heading(page, 'P00, visit 6')
  // Both before the browser draws anything.
  await page.evaluate(() => {
    for (const key of ['e', 'c'])
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, code: `Key${key.toUpperCase()}`, bubbles: true }),
      )
  })
  await page.keyboard.type('a new one')
  await expect(box(page)).toHaveValue('a new one')
  await expect(page).toHaveURL(/\/review\/n-0/)
  expect((await lastOf(page, 'n-0'))?.did.act).toBe('submitted')
})
