import type { Page } from '@playwright/test'
import { aGoodNote, type Change } from '../src/testing/a-note'
import {
  deeds,
  keepPerson,
  ME,
  OTHER,
  returnedWith,
  submittedTo,
  type TakenStep,
} from './kept-history'
import { VAULT } from './vault'

export const AT = '2026-01-12T18:00:00.000Z'
export const MARK = 'DRAFT, not signed'
export const SIGNED =
  /^Signed electronically in SkilledNote by N\. Dalal, PT, 12 Jan 2026, 11:00 CST; integrity hash [\dA-F]{4}(-[\dA-F]{4}){3}\.$/
export const ALONE: readonly TakenStep[] = [{ by: ME, did: deeds.signedAlone }]
export const COMMENT = {
  id: 'c1',
  on: 'field',
  place: 'subjective.text',
  quote: 'Neck pain for 3 weeks',
  rule: '',
  reason: 'wrong-side',
  text: 'Which side?',
} as const
export const SENT: readonly TakenStep[] = [
  { by: ME, did: deeds.signed },
  { by: ME, did: submittedTo([OTHER]) },
]
export const RETURNED: readonly TakenStep[] = [
  ...SENT,
  { by: OTHER, did: returnedWith([COMMENT], ['wrong-side']), why: 'Look once more.' },
]
export const COSIGNED: readonly TakenStep[] = [
  ...RETURNED,
  { by: ME, did: deeds.signed },
  { by: ME, did: submittedTo([OTHER], [{ comment: 'c1', reply: 'The right one.' }]) },
  { by: OTHER, did: deeds.approved },
  { by: OTHER, did: deeds.cosigned },
  { by: OTHER, did: deeds.locked },
]

export const note = (id: string, change: Change = () => undefined) =>
  aGoodNote((n) => {
    n.id = id
    n.visit.patient = id
    change(n)
  })

/** Every note of these specs, in a vault whose person has keys and a PIN. */
export async function keepNotes(page: Page): Promise<void> {
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
}

/** The row of a note as it lies on the disk, every byte of it. */
export const rowBytes = (page: Page, id: string) =>
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

export const report = (page: Page) => page.getByLabel('What the patient reports')
export const steps = (page: Page) =>
  page.getByRole('region', { name: 'What happened' }).getByRole('listitem')
export const verify = (page: Page) => page.getByRole('region', { name: 'Verify' })
export const row = (page: Page, name: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: new RegExp(`^${name}`) }) })
