import { expectAccessible, heading, troubled } from './access'
import { expect, test } from './fixtures'
import { deeds, ME, submittedBy, type GivenHistory } from './kept-history'
import { fits } from './unlocking'
import { deed, lastOf, note, open, patient, sentAgain, tab, waiting } from './reviewing'

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
  await heading(page, 'P02, visit 6')
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
