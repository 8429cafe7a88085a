import type { Page } from '@playwright/test'
import type { DraftNote } from '../src/domain/note'
import { aGoodNote, aNote, type Change } from '../src/testing/a-note'
import { expectAccessible, heading } from './access'
import { pasted } from './clipboard'
import { accept, another, backUp, open, PASSPHRASE } from './exchanging'
import { expect, test } from './fixtures'
import { keep, rowOf } from './kept'
import {
  deeds,
  keepForReview,
  keepOwn,
  keepPerson,
  ME,
  OTHER,
  returnedWith,
  submittedTo,
  type TakenStep,
} from './kept-history'
import { unlock } from './unlocking'
import { VAULT } from './vault'

const AT = '2026-01-12T18:00:00.000Z'
const MARK = 'DRAFT, not signed'
const SIGNED =
  /^Signed electronically in SkilledNote by N\. Dalal, PT, 12 Jan 2026, 11:00 CST; integrity hash [\dA-F]{4}(-[\dA-F]{4}){3}\.$/
const ALONE: readonly TakenStep[] = [{ by: ME, did: deeds.signedAlone }]
const COMMENT = {
  id: 'c1',
  on: 'field',
  place: 'subjective.text',
  quote: 'Neck pain for 3 weeks',
  rule: '',
  reason: 'wrong-side',
  text: 'Which side?',
} as const
const SENT: readonly TakenStep[] = [
  { by: ME, did: deeds.signed },
  { by: ME, did: submittedTo([OTHER]) },
]
const RETURNED: readonly TakenStep[] = [
  ...SENT,
  { by: OTHER, did: returnedWith([COMMENT], ['wrong-side']), why: 'Look once more.' },
]
const COSIGNED: readonly TakenStep[] = [
  ...RETURNED,
  { by: ME, did: deeds.signed },
  { by: ME, did: submittedTo([OTHER], [{ comment: 'c1', reply: 'The right one.' }]) },
  { by: OTHER, did: deeds.approved },
  { by: OTHER, did: deeds.cosigned },
  { by: OTHER, did: deeds.locked },
]

const note = (id: string, change: Change = () => undefined) =>
  aGoodNote((n) => {
    n.id = id
    n.visit.patient = id
    change(n)
  })

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const kept = localStorage.getItem('skillednote.preferences')
    const mine = { name: 'N. Dalal', credential: 'PT' }
    localStorage.setItem(
      'skillednote.preferences',
      JSON.stringify({ ...mine, ...(JSON.parse(kept ?? '{}') as object) }),
    )
  })
  await page.clock.setFixedTime(AT)
  await keepPerson(page)
})

/** The row of a note as it lies on the disk, every byte of it. */
const rowBytes = (page: Page, id: string) =>
  page.evaluate(
    ([name, key]) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(new Error(opening.error?.message))
        opening.onsuccess = () => {
          const got = opening.result.transaction('notes').objectStore('notes').get(key)
          got.onsuccess = () => {
            opening.result.close()
            resolve(
              JSON.stringify(got.result, (_, v: unknown) => (v instanceof Uint8Array ? [...v] : v)),
            )
          }
        }
      }),
    [`skillednote-${VAULT}`, id] as const,
  )

const report = (page: Page) => page.getByLabel('What the patient reports')
const steps = (page: Page) =>
  page.getByRole('region', { name: 'What happened' }).getByRole('listitem')
const verify = (page: Page) => page.getByRole('region', { name: 'Verify' })
const row = (page: Page, name: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: new RegExp(`^${name}`) }) })

test.describe('a signed note has no way to be changed', () => {
  test.beforeEach(async ({ page }) => {
    await keepOwn(page, note('GAR'), ALONE, {
      earlier: [note('GAR', (n) => (n.subjective.text = 'Other words.'))],
    })
  })

  test('by its form, by keys, or in another tab', async ({ page, context }) => {
    await page.goto('/notes/GAR')
    await expect(page.getByText('Signed by N. Dalal')).toBeVisible()
    const before = await rowBytes(page, 'GAR')
    await expect(report(page)).toBeDisabled()
    await expect(page.getByRole('main').getByRole('textbox', { disabled: false })).toHaveCount(0)
    await page.getByRole('main').focus()
    for (const key of ['1', '0', '/', 'x', 'w', 'b', 'Control+z', 'Control+s', 'Delete', 'a'])
      await page.keyboard.press(key)
    const other = await context.newPage()
    await other.goto('/notes/GAR')
    await expect(report(other)).toBeDisabled()
    await expect(other.getByRole('button', { name: /take over/i })).toHaveCount(0)
    await other.close()
    await page.reload()
    await expect(report(page)).toHaveValue(note('GAR').subjective.text)
    expect(await rowBytes(page, 'GAR')).toBe(before)
  })

  test('by going back to an earlier wording', async ({ page }) => {
    await page.goto('/notes/GAR/history')
    await heading(page, 'History')
    await expect(page.locator('mark', { hasText: 'Other words.' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Go back to this wording' })).toHaveCount(0)
    await expect(page.getByText('It is not open to writing now')).toBeVisible()
  })

  test('by deleting it: the list says why it stays', async ({ page }) => {
    await page.goto('/')
    const before = await rowBytes(page, 'GAR')
    await expect(page.getByRole('button', { name: 'Delete note: GAR' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Stays, why: GAR' }).click()
    await expect(page.getByRole('dialog')).toContainText('A signed note is not deleted')
    await page.getByRole('dialog').getByRole('link', { name: 'Add an addendum' }).click()
    await heading(page, 'History')
    await page.goto('/deleted')
    await expect(page.getByText('Nothing was deleted in the last 30 days.')).toBeVisible()
    expect(await rowBytes(page, 'GAR')).toBe(before)
  })

  test('by a list in another tab that knew it as a draft', async ({ page, context }) => {
    await keep(page, rowOf(note('LEE')))
    await page.goto('/')
    await expect(row(page, 'LEE')).toContainText('draft')
    const elsewhere = await context.newPage()
    await keepOwn(elsewhere, note('LEE'), ALONE)
    const before = await rowBytes(elsewhere, 'LEE')
    await page.getByRole('button', { name: 'Delete note: LEE' }).click()
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await expect(page.getByText('Not deleted: it was sent or signed meanwhile.')).toBeVisible()
    expect(await rowBytes(page, 'LEE')).toBe(before)
  })

  test('by the sweep of old notes, which leaves it out and says so', async ({ page }) => {
    const old: Change = (n) => (n.visit.date = '2020-03-01')
    const savedAt = '2020-03-01T12:00:00.000Z'
    const draft = rowOf(note('LEE', old))
    await keep(page, { ...draft, savedAt, head: { ...draft.head, savedAt } })
    await keepOwn(page, note('OLD', old), ALONE, { at: savedAt })
    await page.addInitScript(() => {
      const kept = JSON.parse(localStorage.getItem('skillednote.preferences') ?? '{}') as object
      localStorage.setItem('skillednote.preferences', JSON.stringify({ ...kept, keepDays: 365 }))
    })
    await page.goto('/settings/old-notes')
    await expect(page.getByText('Signed notes, and those that wait')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Move 1 note to the trash' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'LEE' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'OLD' })).toHaveCount(0)
  })

  test('by bringing in a file with other words of it', async ({ page, browser }) => {
    const before = await rowBytes(page, 'GAR')
    const [context, there] = await another(browser, 'A. Reed')
    await keep(there, rowOf(note('GAR', (n) => (n.subjective.text = 'Never signed.'))))
    const file = await backUp(there)
    await open(page, await file.path(), PASSPHRASE)
    await accept(page)
    expect(await rowBytes(page, 'GAR')).toBe(before)
    await page.goto('/notes/GAR/history')
    await page.getByRole('button', { name: 'Verify' }).click()
    await expect(verify(page)).toContainText('All is as it was signed.')
    await context.close()
  })
})

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

test.describe('the list of notes', () => {
  test.beforeEach(async ({ page }) => {
    await keep(page, rowOf(note('DRA')), rowOf(aNote((n) => (n.id = 'blank'))))
    await keepOwn(page, note('WAI'), SENT)
    await keepOwn(
      page,
      note('RET', (n) => (n.visit.date = '2026-01-09')),
      RETURNED,
    )
    await keepOwn(page, note('SIG'), ALONE)
    await keepForReview(page, [{ note: note('THEIRS') }])
  })

  test('says where each note stands, and what came back is first', async ({ page }) => {
    await page.goto('/')
    await expect(row(page, 'DRA')).toContainText('draft')
    await expect(row(page, 'WAI')).toContainText('waiting')
    await expect(row(page, 'RET')).toContainText('returned')
    await expect(row(page, 'SIG')).toContainText('signed')
    await expect(row(page, 'THEIRS')).toHaveCount(0)
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(
      'Returned to me',
    )
    await expect(page.getByRole('main').getByRole('link', { name: '1 to review' })).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Note or command' }).fill('sig')
    await expect(page.getByRole('option', { name: /^SIG/ })).toContainText('signed')
  })

  test('is narrowed by state in its address, with a search that goes on', async ({ page }) => {
    await page.goto('/')
    const show = page.getByRole('navigation', { name: 'Show' })
    await expect(show.getByRole('link')).toHaveText([
      'All 5',
      'Drafts 2',
      'Returned to me 1',
      'Waiting 1',
      'Signed 1',
    ])
    await show.getByRole('link', { name: 'Signed' }).click()
    await expect(page).toHaveURL(/\?state=signed$/)
    await expect(page.locator('[data-row]')).toHaveCount(1)
    await expect(show.getByRole('link', { name: 'Signed' })).toHaveAttribute('aria-current', /./)
    await page.reload()
    await expect(page.locator('[data-row]')).toHaveCount(1)
    await page.getByRole('searchbox', { name: 'Find a note' }).fill('dra')
    await expect(page.getByText('No note matches "dra".')).toBeVisible()
    await show.getByRole('link', { name: 'Drafts' }).click()
    await expect(page.getByRole('searchbox', { name: 'Find a note' })).toHaveValue('dra')
    await expect(page.locator('[data-row]')).toHaveCount(1)
    await page.goto('/?state=nonsense')
    await expect(page.locator('[data-row]')).toHaveCount(5)
  })

  test('fits 320 px, also from right to left', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await keepOwn(page, note('GAR'), COSIGNED)
    for (const language of ['en', 'ar']) {
      await page.addInitScript((l) => {
        const kept = JSON.parse(localStorage.getItem('skillednote.preferences') ?? '{}') as object
        localStorage.setItem('skillednote.preferences', JSON.stringify({ ...kept, language: l }))
      }, language)
      for (const at of ['/', '/notes/GAR/history', '/notes/GAR/output']) {
        await page.goto(at)
        await expect(page.locator('[data-row], #steps, .note-sheet').first()).toBeVisible()
        expect
          .soft(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
            `${language} ${at}`,
          )
          .toBeLessThanOrEqual(0)
      }
    }
  })
})
