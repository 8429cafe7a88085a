import type { Page } from '@playwright/test'
import { expectAccessible } from './access'
import { expect, test } from './fixtures'
import { keep, rowOf } from './kept'
import { keepOwn } from './kept-history'
import { VAULT } from './vault'
import { COSIGNED, MARK, keepNotes, note, steps, verify } from './signed-notes'

test.beforeEach(({ page }) => keepNotes(page))

test('what happened to a note is told step by step, and verified without a network', async ({
  page,
  context,
}) => {
  await keepOwn(page, note('GAR'), COSIGNED)
  await page.goto('/notes/GAR/history')
  await expect(steps(page).getByRole('heading', { level: 3 })).toHaveText([
    'Signed',
    'Submitted',
    'Returned',
    'Signed',
    'Submitted',
    'Approved',
    'Co-signed',
    'Locked',
  ])
  await expect(steps(page).first()).toContainText('N. Dalal, PT (you)')
  await expect(steps(page).first()).toContainText('11:00 AM CST')
  await expect(steps(page).nth(2)).toContainText('Look once more.')
  await expect(steps(page).nth(2)).toContainText('Wrong side: Which side?')
  await expect(steps(page).nth(2)).toContainText('Answer: The right one.')
  await expect(steps(page).nth(2)).toContainText(
    /M\. Haddad, PT \(key not known here\)(\s*[a-z]+){6}/,
  )
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Verify' }).click()
  await expect(verify(page)).toContainText('All is as it was signed.')
  await expect(verify(page)).toContainText('8 steps, from the first to the last')
  await expect(verify(page)).toContainText('8 signatures: each was made with the key it names.')
  await expect(verify(page)).toContainText('It is not a legal signature')
  await context.setOffline(false)
  await expectAccessible(page)
})

const tampered: readonly (readonly [
  name: string,
  how: (page: Page) => Promise<void>,
  says: string,
])[] = [
  ['a step is missing in the middle', async (page) => deleteStep(page, 3), 'Step 3 is not right.'],
  [
    'the last step is missing',
    async (page) => deleteStep(page, 8),
    'Step 8 is not right.It is missing',
  ],
  [
    'the words are others',
    async (page) => {
      const other = note('GAR', (n) => (n.subjective.text = 'Never signed.'))
      const { head: _, ...kept } = rowOf(other)
      await keep(page, { ...kept, revision: 1 })
    },
    'The note has other words than those that were signed.',
  ],
]

const deleteStep = (page: Page, seq: number) =>
  page.evaluate(
    ([name, at]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(new Error(opening.error?.message))
        opening.onsuccess = () => {
          const tx = opening.result.transaction('history', 'readwrite')
          tx.objectStore('history').delete(['GAR', at])
          tx.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    [`skillednote-${VAULT}`, seq] as const,
  )

for (const [name, how, says] of tampered)
  test(`tampered with: ${name}`, async ({ page }) => {
    await keepOwn(page, note('GAR'), COSIGNED)
    await how(page)
    await page.goto('/notes/GAR/history')
    await expect(verify(page).getByRole('alert')).toContainText(says)
    await page.getByRole('button', { name: 'Verify' }).click()
    await expect(verify(page).getByRole('alert')).toContainText('Checked at')
    await expect(verify(page).getByRole('alert')).toContainText('bring it back from a backup')
    await expect(page.getByRole('button', { name: 'Add an addendum' })).toHaveCount(0)
    await expectAccessible(page)
    await page.goto('/notes/GAR/output')
    await expect(page.getByText('Do not pass it on as signed.')).toBeVisible()
    await expect(page.getByRole('region', { name: 'Signatures' })).toHaveCount(0)
    await expect(page.locator('.note-sheet p').filter({ hasText: MARK })).toBeVisible()
  })
