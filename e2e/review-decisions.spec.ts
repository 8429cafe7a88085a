import { expectAccessible, heading, troubled } from './access'
import { expect, test } from './fixtures'
import {
  ASSISTANT,
  deeds,
  keepForReview,
  keepOwn,
  keepPerson,
  ME,
  OTHER,
  PIN,
  referredTo,
  returnedWith,
  STUDENT,
  submittedBy,
  submittedTo,
} from './kept-history'
import { deed, lastOf, note, open, waiting } from './reviewing'

test('what blocks signing cannot be approved, and says so', async ({ page }) => {
  await open(page, [{ note: note('n-0', troubled) }])
  await expect(page.getByText('You cannot approve it while this blocks signing:')).toBeVisible()
  await expect(deed(page, 'Approve')).toBeDisabled()
  await page.keyboard.press('a')
  await heading(page, 'GAR, visit 6')
  await expect(deed(page, 'Return')).toBeEnabled()
  expect((await lastOf(page, 'n-0'))?.did.act).toBe('submitted')
})

test('role and state decide, and the reason is in words', async ({ page }) => {
  const by = STUDENT
  const other = note('other-words')
  await keepPerson(page)
  await keepForReview(page, [
    { note: note('theirs'), history: submittedBy(STUDENT, OTHER) },
    { note: note('back'), history: [...submittedBy(), { by: ME, did: returnedWith([]) }] },
    { note: note('taken'), history: [...submittedBy(), { by, did: deeds.withdrawn }] },
    {
      note: note('referred'),
      history: [...submittedBy(STUDENT, OTHER), { by: OTHER, did: referredTo(ME), why: 'KX?' }],
    },
    {
      note: note('signed'),
      history: [...submittedBy(), { by: ME, did: deeds.approved }, { by: ME, did: deeds.cosigned }],
    },
    {
      note: note('other-words', (draft) => {
        draft.plan.text = 'Other words.'
      }),
      history: [
        { by, did: deeds.signed, about: other },
        { by, did: submittedTo(), about: other },
      ],
    },
  ])
  await keepOwn(page, note('own'), [
    { by: ME, did: deeds.signed },
    { by: ME, did: submittedTo([OTHER]) },
  ])
  for (const [id, words] of [
    ['theirs', 'It is not with you: it was sent to M. Haddad.'],
    ['back', 'It was returned to its author.'],
    ['taken', 'Its author took it back.'],
    ['signed', 'You signed it. Signatures: S. Lin and N. Dalal.'],
    ['other-words', 'These are other words than those that were submitted.'],
    ['own', 'Nobody reviews their own note.'],
    ['nothing', 'It may not have arrived yet'],
  ]) {
    await page.goto(`/review/${id}`)
    await expect(page.getByText(words ?? '')).toBeVisible()
    await page.keyboard.press('a')
    await page.keyboard.press('r')
    await expect(deed(page, 'Approve')).toHaveCount(0)
    await expect(deed(page, 'Return')).toHaveCount(0)
    await expect(deed(page, 'Send back')).toHaveCount(0)
  }
  await page.goto('/review/referred')
  await expect(deed(page, 'Approve')).toBeEnabled()
})

test('an assistant returns, and does not approve', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('skillednote.preferences', '{"credential":"PTA"}')
  })
  await keepPerson(page, { who: ASSISTANT })
  await keepForReview(page, [{ note: note('n-0'), history: submittedBy(STUDENT, ASSISTANT) }])
  await page.goto('/review/n-0')
  await expect(page.getByText('With your credential you can return it')).toBeVisible()
  await expect(deed(page, 'Approve')).toHaveCount(0)
  await expect(deed(page, 'Return')).toBeEnabled()
})

test('a refused decision brings the note back with its reason', async ({ page, context }) => {
  await open(page, waiting(2))
  await heading(page, 'P00, visit 6')
  const other = await context.newPage()
  await other.goto('/review/n-0')
  await heading(other, 'P00, visit 6')
  await other.keyboard.press('r')
  await other.keyboard.press('1')
  await other.getByRole('button', { name: /^Send back/ }).click()
  await heading(other, 'P01, visit 6')
  await expect.poll(async () => (await lastOf(other, 'n-0'))?.did.act).toBe('returned')
  await page.keyboard.press('a')
  await expect(page.getByText('Not done for P00 6.')).toBeVisible()
  await heading(page, 'P00, visit 6')
  await expect(page.getByText('It was returned to its author.')).toBeVisible()
})

test('an approved note is signed at once with the PIN', async ({ page }) => {
  await open(page, [
    { note: note('n-0'), history: [...submittedBy(), { by: ME, did: deeds.approved }] },
  ])
  await deed(page, 'Sign now').click()
  await page.getByLabel('PIN').fill('1111')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'PIN' })).toBeVisible()
  await page.getByLabel('PIN').fill(PIN)
  await page.keyboard.press('Enter')
  // Not opened at these words before: it was on the screen now.
  await expect(page.getByText('You signed it.')).toBeVisible()
  expect((await lastOf(page, 'n-0'))?.did.act).toBe('cosigned')
})

test('a history that was tampered with says where, and nothing can be decided', async ({
  page,
}) => {
  await open(page, [
    {
      note: note('n-0'),
      tamper: (entries) =>
        entries.map((e) => ({ ...e, at: e.seq === 2 ? '2026-01-13T17:00:00.000Z' : e.at })),
    },
    { note: note('n-1'), tamper: (entries) => entries.slice(0, 1) },
  ])
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Nothing can be decided on it.')
  await expect(alert).toContainText('Step 2: its words were changed after it was signed.')
  await page.keyboard.press('a')
  await expect(deed(page, 'Approve')).toHaveCount(0)
  await expectAccessible(page)
  await page.goto('/review/n-1')
  await expect(alert).toContainText('After step 1: the last steps are missing.')
})
