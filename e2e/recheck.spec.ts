import type { Page } from '@playwright/test'
import type { DraftNote } from '../src/domain/note'
import type { Check } from '../src/storage/checks'
import { aGoodNote } from '../src/testing/a-note'
import { aVault } from '../src/testing/a-vault'
import { sealer } from '../src/vault/seal'
import { expectAccessible, heading } from './access'
import { expect, test } from './fixtures'
import { keep, putRows, rowOf } from './kept'
import { deeds, keepForReview, keepOwn, keepPerson, ME } from './kept-history'
import { lockByKey, unlock } from './locking'
import { VAULT } from './vault'

const { seal, open } = sealer(aVault(VAULT))

const noteOf = (n: number, change?: (note: DraftNote) => void): DraftNote =>
  aGoodNote((note) => {
    note.id = `n-${n}`
    note.visit.patient = `P-${n}`
    note.visit.date = `2026-01-${String(1 + (n % 28)).padStart(2, '0')}`
    change?.(note)
  })

/** A check as other rules than those of today left it. */
async function keepOldChecks(page: Page, ids: readonly string[], more: Partial<Check> = {}) {
  const rows = await Promise.all(
    ids.map(async (id) => {
      const check: Check = {
        id,
        rev: 1,
        edition: 'before',
        tables: 'before',
        beside: '',
        day: '',
        role: 'author',
        blockers: 0,
        fix: 0,
        consider: 0,
        explained: 0,
        unknown: 0,
        rules: [],
        ...more,
      }
      const sealed = await seal({ store: 'checks', id, revision: 1 }, JSON.stringify(check))
      return { store: 'checks', row: { id, f: 1, rev: 1, ...sealed } }
    }),
  )
  await putRows(page, rows)
}

/** Everything of some stores as it lies there, to the byte. */
const bytesOf = (page: Page, ...stores: readonly string[]) =>
  page.evaluate(
    ([name, all]) =>
      new Promise<string>((resolve, reject) => {
        const request = indexedDB.open(name)
        request.onerror = () => reject(new Error(request.error?.message))
        request.onsuccess = () => {
          const tx = request.result.transaction(all)
          const asked = all.map((store) => tx.objectStore(store).getAll())
          tx.oncomplete = () => {
            request.result.close()
            resolve(
              JSON.stringify(
                asked.map(({ result }) => result as unknown),
                (_, v: unknown) => (v instanceof Uint8Array ? [...v].join() : v),
              ),
            )
          }
        }
      }),
    [`skillednote-${VAULT}`, [...stores]] as const,
  )

async function checksIn(page: Page): Promise<readonly Check[]> {
  const [rows] = JSON.parse(await bytesOf(page, 'checks')) as [
    { id: string; rev: number; iv: string; ct: string }[],
  ]
  const bytes = (text: string) => Uint8Array.from(text.split(','), Number)
  return Promise.all(
    rows.map(async ({ id, rev, iv, ct }) => {
      const place = { store: 'checks', id, revision: rev }
      return JSON.parse(await open(place, { iv: bytes(iv), ct: bytes(ct) })) as Check
    }),
  )
}

const start = (page: Page) => page.getByRole('button', { name: /^Check \d|^Go on$/ })
const main = (page: Page) => page.getByRole('main')

test('notes are checked again after the rules changed, and what is found otherwise is shown', async ({
  page,
}) => {
  const blocked = noteOf(2, (note) => (note.visit.diagnoses = [{ code: 'X1', label: 'wrong' }]))
  await keep(page, ...[noteOf(1), blocked, noteOf(3)].map(rowOf))
  await keepOldChecks(page, ['n-1', 'n-2'])
  await page.goto('/review/recheck')
  await heading(page, 'Check notes again')
  await expect(main(page).getByText('3 notes of 3 are to be checked')).toBeVisible()
  await expect(main(page).getByText('The rules of this app changed')).toBeVisible()
  await expect(main(page).getByText('Never checked')).toBeVisible()
  await expectAccessible(page)
  await start(page).click()
  await expect(main(page).getByText('3 notes checked')).toBeVisible()
  const table = page.getByRole('table')
  const row = table.getByRole('row').filter({ hasText: 'P-2' })
  await expect(row.getByRole('cell').first()).toHaveText(/^0, now [1-9]/)
  await expect(table.getByText('P-1')).toHaveCount(0)
  await expectAccessible(page)
  await row.getByRole('link', { name: 'P-2' }).click()
  await heading(page, 'Check before you sign')
  await page.goto('/review/recheck')
  await expect(main(page).getByText('All 3 notes are checked')).toBeVisible()
  await expect(start(page)).toHaveCount(0)
})

test('it is stopped in the middle and goes on where it was, also after a reload', async ({
  page,
}) => {
  const many = Array.from({ length: 1200 }, (_, i) => noteOf(i))
  await keep(page, ...many.map(rowOf))
  await page.goto('/review/recheck')
  await start(page).click()
  const progress = main(page).getByRole('progressbar')
  await expect.poll(() => progress.getAttribute('value').then(Number)).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(main(page).getByText(/^Stopped after [\d,]+ notes?$/)).toBeVisible()
  const first = (await checksIn(page)).length
  expect(first).toBeGreaterThan(0)
  expect(first).toBeLessThan(1200)
  await page.reload()
  const left = (1200 - first).toLocaleString('en')
  await expect(main(page).getByText(`${left} notes of 1,200 are to be checked`)).toBeVisible()
  await start(page).click()
  await expect(main(page).getByText(`${left} notes checked`)).toBeVisible({ timeout: 40_000 })
  expect(await checksIn(page)).toHaveLength(1200)
})

test('locked while it runs, nothing goes on; unlocked, it goes on where it was', async ({
  page,
}) => {
  await keep(page, ...Array.from({ length: 1200 }, (_, i) => rowOf(noteOf(i))))
  await page.goto('/review/recheck')
  await start(page).click()
  const progress = main(page).getByRole('progressbar')
  await expect.poll(() => progress.getAttribute('value').then(Number)).toBeGreaterThan(0)
  await lockByKey(page)
  const kept = (await checksIn(page)).length
  expect(kept).toBeLessThan(1200)
  expect((await checksIn(page)).length).toBe(kept)
  await unlock(page)
  await heading(page, 'Check notes again')
  const left = (1200 - kept).toLocaleString('en')
  await expect(main(page).getByText(`${left} notes of 1,200 are to be checked`)).toBeVisible()
})

test("signed notes and others' notes are checked and never changed", async ({ page }) => {
  await keepPerson(page)
  await keepOwn(page, noteOf(1), [{ by: ME, did: deeds.signedAlone }])
  // A copy of the visit before: the author is told of it, a reviewer is not.
  await keepForReview(page, [
    { note: noteOf(2, (note) => (note.visit.patient = 'Same')) },
    { note: noteOf(3, (note) => (note.visit.patient = 'Same')) },
  ])
  const before = await bytesOf(page, 'notes', 'heads', 'history')
  await page.goto('/review/recheck')
  await expect(main(page).getByText('3 notes of 3 are to be checked')).toBeVisible()
  await start(page).click()
  await expect(main(page).getByText('3 notes checked')).toBeVisible()
  expect(await bytesOf(page, 'notes', 'heads', 'history')).toBe(before)
  const checks = await checksIn(page)
  expect(checks.map(({ id, role }) => `${id} ${role}`).toSorted()).toEqual([
    'n-1 author',
    'n-2 reviewer',
    'n-3 reviewer',
  ])
  for (const { role, rules } of checks)
    if (role === 'reviewer')
      expect(rules.filter(({ rule }) => rule.startsWith('patterns.'))).toEqual([])
})

test('an empty device says so; the page fits a small phone and reads from right to left', async ({
  page,
}) => {
  await page.goto('/review/recheck')
  await expect(main(page).getByText('There are no notes here yet.')).toBeVisible()
  await keep(page, rowOf(noteOf(1, (note) => (note.visit.patient = 'Long'.repeat(30)))))
  await keepOldChecks(page, ['n-1'], { blockers: 12, fix: 11 })
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/review/recheck')
  await start(page).click()
  await expect(page.getByRole('table')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.evaluate(() => (document.documentElement.dir = 'rtl'))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('what waits and was never checked is checked while somebody looks at the queue', async ({
  page,
}) => {
  await keepPerson(page)
  await keepForReview(page, [
    { note: noteOf(1), at: '2026-01-10T15:00:00.000Z' },
    {
      note: noteOf(2, (note) => (note.visit.diagnoses = [{ code: 'X1', label: 'wrong' }])),
      at: '2026-01-11T15:00:00.000Z',
    },
  ])
  await page.goto('/review')
  await heading(page, 'Review')
  const first = main(page).locator('[data-row]').first()
  await expect(first).toContainText('P-2')
  await expect(first).toContainText(/blocks? it/)
  await expect(main(page).getByText('Rules or tables changed')).toHaveCount(0)
  await keepOldChecks(page, ['n-1'], { role: 'reviewer' })
  await page.goto('/settings')
  await page.goto('/review')
  await expect
    .poll(async () => (await checksIn(page)).map(({ edition }) => edition))
    .not.toContain('before')
})
