import type { DraftNote } from '../src/domain/note'
import { aGoodNote } from '../src/testing/a-note'
import { expectAccessible, heading } from './access'
import { pasted } from './clipboard'
import { expect, test } from './fixtures'
import { deeds, keepForReview, keepOwn, ME, OTHER, submittedTo } from './kept-history'
import { unlock } from './unlocking'
import {
  ALONE,
  COSIGNED,
  MARK,
  SIGNED,
  keepNotes,
  note,
  row,
  rowBytes,
  steps,
  verify,
} from './signed-notes'

test.beforeEach(({ page }) => keepNotes(page))

test('an addendum is written, kept while it is, added, and stands under the untouched words', async ({
  page,
}) => {
  await keepOwn(page, note('GAR'), ALONE)
  await page.goto('/notes/GAR/history')
  const before = await rowBytes(page, 'GAR')
  await page.getByRole('button', { name: 'Add an addendum' }).click()
  await page.getByRole('button', { name: 'Preview' }).click()
  await expect(page.getByText('Choose why you add this.')).toBeVisible()
  await page.getByRole('radio', { name: 'Correction' }).check()
  await page.getByRole('button', { name: 'Preview' }).click()
  await expect(page.getByText('Write what is added.')).toBeVisible()
  await page.getByLabel('In a few words').fill('wrong side')
  const text = page.getByLabel('What is added')
  await text.fill('The right side,\nnot the left one.')
  await expectAccessible(page)

  await expect(async () => {
    await page.reload()
    await expect(text).toHaveValue('The right side,\nnot the left one.', { timeout: 2000 })
  }, 'kept while it is written').toPass()
  await expect(page.getByRole('radio', { name: 'Correction' })).toBeChecked()
  await page.getByRole('button', { name: 'Preview' }).click()
  const preview = page.getByRole('group', { name: 'Addendum, as it will read' })
  await expect(preview).toContainText('Addendum by N. Dalal, PT; reason: Correction: wrong side.')
  await expect(preview).toBeFocused()
  await preview.getByRole('button', { name: 'Add to the note' }).click()
  await expect(page.getByText('Added. The signed words are untouched.')).toBeFocused()
  await expect(steps(page).last()).toContainText('Addendum added')
  expect(await rowBytes(page, 'GAR')).toBe(before)
  await page.getByRole('button', { name: 'Verify' }).click()
  await expect(verify(page)).toContainText('All is as it was signed.')

  await page.getByRole('link', { name: 'Read the note with its signatures' }).click()
  const addendum = page.getByRole('region', { name: 'Addendum 1' })
  await expect(addendum).toContainText(
    /Addendum by N\. Dalal, PT, 12 Jan 2026, \d\d:\d\d \S+; reason: Correction: wrong side; integrity hash/,
  )
  await page.getByRole('button', { name: 'Copy all' }).click()
  await expect(page.getByText('(Whole note)')).toBeVisible()
  const copied = await pasted(page)
  expect(copied.startsWith('SUBJECTIVE\n')).toBe(true)
  expect(copied).not.toContain('DRAFT')
  const [, signature = '', added = ''] =
    /\n\n(Signed electronically[^\n]*)\n\n(ADDENDUM\n[^]*)$/.exec(copied) ?? []
  expect(signature).toMatch(SIGNED)
  expect(added).toMatch(/\nThe right side,\nnot the left one\.\n$/)
  await page.getByRole('button', { name: 'Copy Subjective' }).click()
  await expect(page.getByText('(Subjective)')).toBeVisible()
  expect((await pasted(page)).startsWith('Neck pain for 3 weeks')).toBe(true)
  await expectAccessible(page)
  await page.goto('/')
  await expect(row(page, 'GAR')).toContainText('signed, addendum')
})

test.describe('locked while it is written', () => {
  test.use({ vault: 'locked' })

  test('the last letter of an addendum is there after locking', async ({ page }) => {
    await keepOwn(page, note('GAR'), ALONE)
    await page.goto('/notes/GAR/history')
    await unlock(page)
    await page.getByRole('button', { name: 'Add an addendum' }).click()
    const text = page.getByLabel('What is added')
    await text.pressSequentially('The right side, not the left one.')
    await page.getByRole('button', { name: 'Lock' }).click()
    await unlock(page)
    await expect(page).toHaveURL(/history/)
    await expect(text).toHaveValue('The right side, not the left one.')
  })
})

test('a note that an older version wrote and signed reads the same, and stays as it lies there', async ({
  page,
}) => {
  // As version 1 kept it: fields that came later are missing.
  const { care: _, ...plan } = aGoodNote().plan
  const older = { ...note('GAR'), schemaVersion: 1, plan } as unknown as DraftNote
  await keepOwn(page, older, ALONE)
  await keepOwn(page, { ...note('NEW'), visit: note('GAR').visit }, ALONE)
  const before = await rowBytes(page, 'GAR')
  const texts: string[] = []
  for (const id of ['GAR', 'NEW']) {
    await page.goto(`/notes/${id}/output?length=audit`)
    await expect(page.getByRole('region', { name: 'Signatures' })).toBeVisible()
    await expect(page.getByText(MARK)).toHaveCount(0)
    texts.push(await page.locator('article').innerText())
  }
  expect(texts[0]).toBe(texts[1])
  await page.goto('/notes/GAR/history')
  await page.getByRole('button', { name: 'Verify' }).click()
  await expect(verify(page)).toContainText('All is as it was signed.')
  expect(await rowBytes(page, 'GAR')).toBe(before)
})

test('an addendum goes to whoever signed beside its author', async ({ page }) => {
  await keepOwn(page, note('GAR'), COSIGNED)
  await page.goto('/notes/GAR/history')
  await page.getByRole('button', { name: 'Add an addendum' }).click()
  await page.getByRole('radio', { name: 'Left out' }).check()
  await page.getByLabel('What is added').fill('Seen again the same day.')
  await page.getByRole('button', { name: 'Preview' }).click()
  await page.getByRole('button', { name: 'Add to the note' }).click()
  const file = page.getByRole('button', { name: 'Save the file for M. Haddad' })
  await expect(file).toBeVisible()
  const [download] = await Promise.all([page.waitForEvent('download'), file.click()])
  expect(download.suggestedFilename()).not.toContain('GAR')
  // Later it can be sent once more: where it arrived already nothing changes.
  await page.reload()
  await page.getByRole('button', { name: 'Send the addenda to M. Haddad' }).click()
  await expect(file).toBeVisible()
})

test('who did not sign is not offered to add', async ({ page }) => {
  await keepForReview(page, [
    {
      note: note('GAR'),
      history: [
        { by: OTHER, did: deeds.signed },
        { by: OTHER, did: submittedTo([ME]) },
        { by: ME, did: deeds.approved },
      ],
    },
    { note: note('LEE'), history: [{ by: OTHER, did: deeds.signedAlone }] },
  ])
  for (const id of ['GAR', 'LEE']) {
    await page.goto(`/notes/${id}/history`)
    await heading(page, 'History')
    await expect(steps(page).first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Add an addendum' })).toHaveCount(0)
  }
})
