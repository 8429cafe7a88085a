import type { Page } from '@playwright/test'
import type { Credential } from '../src/domain/credential'
import type { DraftNote } from '../src/domain/note'
import { aGoodNote } from '../src/testing/a-note'
import { expect } from './fixtures'
import { keep, rowOf } from './kept'
import { keepPerson, keepTexts, ME, OTHER, PIN } from './kept-history'

/** Somebody who is on no profile of the device, as a colleague. */
export const keepColleague = (page: Page, who = OTHER) =>
  keepTexts(page, {
    colleagues: JSON.stringify([{ contact: who.identity.contact, comparedAt: '' }]),
  })

/** The person of the vault as their profile says it, with keys, PIN and a supervisor. */
export async function asPerson(
  page: Page,
  { credential = ME.credential, pin = true }: { credential?: Credential; pin?: boolean } = {},
): Promise<void> {
  await page.addInitScript(
    (person) => localStorage.setItem('skillednote.preferences', JSON.stringify(person)),
    { name: ME.name, credential },
  )
  const supervisor = { keyId: OTHER.keyId, name: OTHER.name }
  await keepPerson(page, { pin, settings: { supervisor } })
  await keepColleague(page)
}

/** A draft on its check page. */
export async function openCheck(page: Page, note: DraftNote = aGoodNote()): Promise<void> {
  await keep(page, rowOf(note))
  await page.goto(`/notes/${note.id}/check`)
  await expect(page.getByRole('heading', { name: 'Check before you sign' })).toBeVisible()
}

export const dialog = (page: Page) => page.getByRole('dialog')
export const pinField = (page: Page) => dialog(page).getByLabel('PIN', { exact: true })

export async function givePin(page: Page, pin = PIN): Promise<void> {
  await expect(pinField(page)).toBeFocused()
  await page.keyboard.type(pin)
  await page.keyboard.press('Enter')
}
