import type { Page } from '@playwright/test'
import type { DraftNote } from '../src/domain/note'
import type { HistoryEntry } from '../src/domain/history/history-entry'
import { aGoodNote, type Change } from '../src/testing/a-note'
import { expectAccessible, heading, troubled } from './access'
import { expect, test } from './fixtures'
import {
  ASSISTANT,
  deeds,
  historyIn,
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
  type GivenHistory,
} from './kept-history'
import { lockByKey, unlock } from './locking'
import { fits } from './unlocking'

const note = (id: string, ...changes: readonly Change[]): DraftNote =>
  aGoodNote(
    (draft) => {
      draft.id = id
      const [author] = draft.people
      if (author) author.name = 'S. Lin'
    },
    ...changes,
  )

const patient =
  (name: string): Change =>
  (draft) => {
    draft.visit.patient = name
  }

/** `n` notes, the first having waited longest. */
const waiting = (n: number): GivenHistory[] =>
  Array.from({ length: n }, (_, i) => ({
    note: note(`n-${i}`, patient(`P${String(i).padStart(2, '0')}`)),
    at: new Date(Date.UTC(2026, 0, 12, 15, i)).toISOString(),
  }))

async function open(page: Page, given: readonly GivenHistory[], id = given[0]?.note.id ?? '') {
  await keepPerson(page)
  await keepForReview(page, given)
  await page.goto(`/review/${id}`)
}

const tab = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) })
const deed = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}`) })
const box = (page: Page) => page.getByLabel('What should change')
const sentence = (page: Page, text: string) => page.getByRole('button', { name: text, exact: true })
const lastOf = async (page: Page, id: string): Promise<HistoryEntry | undefined> =>
  (await historyIn(page, id)).at(-1)

test('twenty drafts: fourteen approved, six returned with two comments each', async ({ page }) => {
  await open(page, waiting(20))
  let keys = 0
  const press = async (key: string) => {
    keys += 1
    await page.keyboard.press(key)
  }
  const type = async (text: string) => {
    for (const letter of text) await press(letter)
  }
  // The queue, and Enter on its first note.
  keys += 2
  for (let i = 0; i < 20; i += 1) {
    await heading(page, `P${String(i).padStart(2, '0')}, visit 6`)
    if (i % 3 !== 1 || i > 17) {
      await press('a')
      continue
    }
    await press('c')
    await type('How long can she sit')
    await press('Control+Enter')
    await press('e')
    await press('c')
    await type('Which joint was this')
    await press('Control+Enter')
    await press('r')
    await press('Enter')
  }
  await expect(page).toHaveURL(/\/review(\?|$)/)
  expect(keys).toBeLessThanOrEqual(324)
  for (const [id, act] of [
    ['n-0', 'approved'],
    ['n-1', 'returned'],
    ['n-19', 'approved'],
  ] as const)
    expect((await lastOf(page, id))?.did.act).toBe(act)
  const returned = (await lastOf(page, 'n-16'))?.did
  expect(
    returned?.act === 'returned' && returned.comments.map(({ on, text }) => [on, text]),
  ).toEqual([
    ['note', 'How long can she sit'],
    ['field', 'Which joint was this'],
  ])
})

test('keys go through the queue, the findings and the evidence', async ({ page }) => {
  await open(
    page,
    [
      ...waiting(2),
      {
        note: note('n-2', troubled, patient('P02')),
      },
    ],
    'n-0',
  )
  await heading(page, 'P00, visit 6')
  await page.keyboard.press('k')
  await expect(page).not.toHaveURL(/n-0/)
  await page.keyboard.press('j')
  await heading(page, 'P00, visit 6')
  await page.goto('/review/n-2')
  await heading(page, 'P02, visit 6')
  await page.keyboard.press('F8')
  const first = page.locator('[data-finding]').first()
  await expect(first).toBeFocused()
  await page.keyboard.press('F8')
  await expect(page.locator('[data-finding]').nth(1)).toBeFocused()
  await page.keyboard.press('Shift+F8')
  await expect(first).toBeFocused()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  // A dialog has the keyboard to itself.
  await page.keyboard.press('a')
  await page.keyboard.press('Escape')
  await heading(page, 'P02, visit 6')
  expect((await lastOf(page, 'n-2'))?.did.act).toBe('submitted')
})

test('evidence is walked: quoted words are marked in the note, what is missing is said', async ({
  page,
}) => {
  await open(page, [
    {
      note: note('n-0', (draft) => {
        draft.assessment.skill = ''
        draft.assessment.text = 'Better.'
        draft.plan.text = 'Continue.'
      }),
    },
  ])
  await heading(page, 'GAR, visit 6')
  await page.keyboard.press('e')
  await expect(page.locator('mark').first()).toHaveText(/Neck pain/)
  await page.keyboard.press('e')
  await expect(page.locator('mark')).toHaveText('cannot check the blind spot while driving')
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('e')
  const focused = page.locator('[data-element]:focus')
  await expect(focused).toHaveText('The note says which decision took a therapist. Not found')
  await expect(page.locator('mark')).toHaveCount(0)
})

test('a finding marks its sentences, a sentence its findings', async ({ page }) => {
  await open(page, [{ note: note('n-0', troubled) }])
  await expect(page.getByRole('button', { name: 'Lock', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Add the minutes.' }).first().hover()
  const traction = page.locator('[data-from]', { hasText: 'Manual traction' })
  await expect(traction).toHaveAttribute('data-marked', 'true')
  await page.mouse.move(0, 0)
  await expect(traction).not.toHaveAttribute('data-marked', 'true')
  await traction.first().click()
  await expect(page.locator('li[data-meant]').first()).toBeVisible()
})

test('what changed since the visit before is shaded word by word', async ({ page }) => {
  const at = '2026-01-05T17:00:00.000Z'
  const before: GivenHistory = {
    note: note('n-0', (draft) => {
      draft.visit.date = '2026-01-05'
      draft.subjective.text = draft.subjective.text.replace('3 weeks', '2 weeks')
    }),
    at,
    history: [...submittedBy(), { by: ME, did: deeds.approved }, { by: ME, did: deeds.cosigned }],
  }
  await open(page, [{ note: note('n-1') }, before, { note: note('n-2', patient('BOS')) }])
  await heading(page, 'GAR, visit 6')
  await page.keyboard.press('d')
  await expect(page.getByText('new words dark, carried words striped')).toBeVisible()
  await expect(page.locator('[data-words=new]')).toHaveText(['3 '])
  // It stays so; where there is no visit before, that is said.
  await page.goto('/review/n-2')
  await heading(page, 'BOS, visit 6')
  await page.keyboard.press('d')
  await expect(page.getByText('No earlier visit of this patient')).toBeVisible()
})

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

const asked = [
  {
    id: 'c1',
    on: 'sentence',
    place: 'subjective.text',
    quote: 'Neck pain for weeks.',
    rule: '',
    reason: 'unclear',
    text: 'How many weeks?',
  },
  {
    id: 'c2',
    on: 'note',
    place: '',
    quote: '',
    rule: '',
    reason: 'goal-link',
    text: 'Which goal?',
  },
  {
    id: 'c3',
    on: 'field',
    place: 'plan.duration',
    quote: 'duration: 4 weeks',
    rule: '',
    reason: 'other',
    text: 'Why four?',
  },
] as const

/** Returned once with these comments, changed, and sent again. */
function sentAgain(id = 'n-0', isKept = true): GivenHistory {
  const before = note(id, (draft) => {
    draft.subjective.text = 'Neck pain for weeks. Before this she drove daily without trouble.'
  })
  const by = STUDENT
  return {
    note: note(id),
    earlier: isKept ? [before] : [],
    history: [
      { by, did: deeds.signed, about: before },
      { by, did: submittedTo(), about: before },
      { by: ME, did: returnedWith([...asked], ['unclear']), about: before, why: 'Nearly there.' },
      { by, did: deeds.signed },
      { by, did: submittedTo([ME], [{ comment: 'c1', reply: 'Three.' }]) },
    ],
  }
}

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

test('every tab is accessible, light and dark', async ({ page }) => {
  test.slow()
  await open(page, [sentAgain(), { note: note('n-1', troubled) }], 'n-1')
  for (const name of ['Findings', 'Necessity', 'Timeline', 'Comments', 'Changes', 'History']) {
    await tab(page, name).click()
    await expectAccessible(page)
    await page.setViewportSize({ width: 1440, height: 900 })
  }
  await page.goto('/review/n-0')
  await heading(page, 'GAR, visit 6')
  await page.keyboard.press('d')
  await page.keyboard.press('c')
  await expectAccessible(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.keyboard.press('Escape')
  await page.keyboard.press('r')
  await expectAccessible(page)
})

test('it fits 320 px in one column, and Arabic mirrors all but the note', async ({ page }) => {
  await open(page, [{ note: note('n-0', troubled) }])
  await heading(page, 'GAR, visit 6')
  await fits(page)
  await tab(page, 'Note').click()
  await expect(page.getByRole('article')).toBeVisible()
  for (const name of ['Findings', 'Necessity', 'Timeline', 'Changes', 'History']) {
    await tab(page, name).click()
    await fits(page)
  }
  await deed(page, 'Return').click()
  await fits(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('article')).toHaveAttribute('dir', 'ltr')
  const article = await page.getByRole('article').boundingBox()
  const tabs = await page.getByRole('tablist').boundingBox()
  expect(article?.x).toBeGreaterThan(tabs?.x ?? Infinity)
  await fits(page)
})
