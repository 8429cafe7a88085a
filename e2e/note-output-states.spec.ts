import { expect, test } from './fixtures'
import { keepOwn, ME, type TakenStep } from './kept-history'
import { COSIGNED, MARK, RETURNED, SENT, keepNotes, note } from './signed-notes'

test.beforeEach(({ page }) => keepNotes(page))

test('what waits or came back keeps its draft mark; a signature taken back is not printed', async ({
  page,
}) => {
  await keepOwn(page, note('WAITS'), SENT)
  await keepOwn(page, note('BACK'), RETURNED)
  for (const id of ['WAITS', 'BACK']) {
    await page.goto(`/notes/${id}/output`)
    await expect(page.locator('.note-sheet p').filter({ hasText: MARK })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Signatures' })).toHaveCount(0)
  }
})

for (const format of ['Letter', 'A4'] as const)
  test(`in print on ${format} signatures and addenda stand under the note, and no draft mark`, async ({
    page,
  }) => {
    const amended: TakenStep = {
      by: ME,
      did: { act: 'amended', text: 'The right side.' },
      why: 'Correction',
    }
    await keepOwn(page, note('GAR'), [...COSIGNED, amended])
    await page.goto('/notes/GAR/output')
    const signatures = page.getByRole('region', { name: 'Signatures' })
    await expect(signatures).toBeVisible()
    const pdf = (await page.pdf({ format })).toString('latin1')
    expect(pdf.startsWith('%PDF')).toBe(true)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expect(signatures.getByRole('paragraph')).toHaveText([
      /^Signed electronically in SkilledNote by N\. Dalal, PT, 12 Jan 2026, 11:03 CST; integrity/,
      /^Co-signed electronically in SkilledNote by M\. Haddad, PT, 12 Jan 2026, 11:06 CST; integ/,
      'Locked by M. Haddad, PT, 12 Jan 2026, 11:07 CST.',
    ])
    await expect(page.getByRole('region', { name: 'Addendum 1' })).toContainText('The right side.')
    const sheet = page.locator('.note-sheet')
    await expect(sheet).not.toContainText(MARK)
    await expect(sheet, 'a line to sign on').not.toContainText('Date and time')
    await expect(page.getByRole('button')).toHaveCount(0)
    expect(await sheet.evaluate((el) => getComputedStyle(el).getPropertyValue('page'))).toBe('note')
  })
