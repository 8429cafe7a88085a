// A day's work with a planted text in every place where something can be typed.
import { isSaved, unlock } from '../app.mjs'
import { keepNotes, PASSPHRASE } from '../set-up.mjs'
import { canary } from './needles.mjs'

/** Fields that take only numbers, dates, times or choices; a text in them would be no work of a person. */
const WORDS =
  'textarea, input[type=text], input[type=search], input:not([type]), [contenteditable=true]'

/**
 * What is no word of a patient and lies there by design: the person's own name stands on the list of
 * profiles, and a search of the Library is in the address so that it can be handed on.
 */
const BY_DESIGN = /^(Name|Your name|Search the library|Search the rules)$/

/** Types the next planted text into a field and notes where. */
async function plant(state, field, name) {
  const n = state.fields.length + 1
  await field.fill(canary(n))
  state.fields.push(name)
}

/** Fills every empty field for words that the page shows. */
async function plantEverywhere(page, state, within = page) {
  const fields = await within.locator(WORDS).all()
  for (const field of fields) {
    const open =
      (await field.isVisible()) && (await field.isEditable()) && !(await field.inputValue())
    const mode = await field.getAttribute('inputmode')
    if (!open || mode === 'decimal' || mode === 'numeric') continue
    const name = await field.evaluate(
      (box) => box.dataset.place ?? box.getAttribute('aria-label') ?? box.labels?.[0]?.textContent,
    )
    if (BY_DESIGN.test(name?.trim() ?? '')) continue
    await plant(state, field, name ?? 'a field without a name')
  }
}

/** Presses everything that adds a row, once, and opens everything that is folded. */
async function unfold(page, state) {
  for (const fold of await page.locator('main details:not([open]) > summary').all())
    if (await fold.isVisible()) await fold.click()
  const names = await page.locator('main button').allInnerTexts()
  for (const name of new Set(names.filter((text) => /^(Add|More|Note )/.test(text.trim())))) {
    const button = page.getByRole('button', { name: name.trim(), exact: true }).first()
    if (!(await button.isVisible()) || !(await button.isEnabled())) continue
    await button.click()
    // What opens, opens with a part of the app that may still be on its way.
    await page.waitForTimeout(300)
    const dialog = page.getByRole('dialog')
    if (!(await dialog.isVisible())) continue
    await plantEverywhere(page, state, dialog)
    // A list of choices takes the first Escape for itself.
    while (await dialog.isVisible()) await page.keyboard.press('Escape')
  }
}

/** The first passphrase, a note with all that can be said in it, its check and its text, a search. */
export async function firstDay({ page, state }) {
  const { base } = state
  await page.goto(`${base}/notes/new`)
  await keepNotes(page).choose()
  await keepNotes(page).press()
  state.words = await keepNotes(page).confirm()
  await page.getByRole('heading', { level: 1, name: 'New note' }).waitFor()
  state.address = page.url()

  await unfold(page, state)
  await plantEverywhere(page, state, page.locator('main'))
  await unfold(page, state)
  await plantEverywhere(page, state, page.locator('main'))
  const timer = page.getByRole('button', { name: /^Start( timer)?/ }).first()
  if (await timer.isVisible()) await timer.click()
  await isSaved(page)

  await page.goto(state.address.replace(/(\/notes\/[^/?#]+).*/, '$1/check'))
  await reopened(page)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await unfold(page, state)
  await plantEverywhere(page, state, page.locator('main'))
  await page.goto(state.address.replace(/(\/notes\/[^/?#]+).*/, '$1/output'))
  await reopened(page)
  await page.getByRole('button', { name: 'Copy all' }).waitFor()

  for (const path of ['/', '/library', '/library/rules', '/tools/units', '/settings']) {
    await page.goto(`${base}${path}`)
    await reopened(page)
    await page.getByRole('heading', { level: 1 }).waitFor()
    // The search of the notes comes with the first note.
    if (path === '/') await page.getByRole('searchbox').waitFor()
    await plantEverywhere(page, state)
    const [first] = await page.locator(WORDS).all()
    // Long enough for whatever follows the typing: an address, a list.
    if (first) await first.press('End')
    await page.waitForTimeout(600)
  }
  await page.keyboard.press('Control+k')
  const box = page.getByRole('dialog').locator(WORDS).first()
  if (await box.isVisible()) await plant(state, box, 'palette')
  await page.keyboard.press('Escape')
  // Back in the note, the last words still in their fields when the browser ends.
  await page.goto(state.address)
  await reopened(page)
  await page.getByLabel('What the patient reports').press('End')
  await page.keyboard.type(' and more')
}

/** A page that was loaded anew is locked. */
async function reopened(page) {
  const asked = page.getByLabel('Passphrase', { exact: true })
  const there = page.getByRole('heading', { level: 1 })
  await asked.or(there).first().waitFor()
  if (await asked.isVisible())
    await unlock(page, PASSPHRASE, page.locator('main h1:not(:has-text("Unlock"))'))
}

/** The next day: a wrong passphrase, the note once more, deleted; locked again. */
export async function secondDay({ page, state }) {
  await page.goto(state.base)
  await plant(state, page.getByLabel('Passphrase', { exact: true }), 'a wrong passphrase')
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await page.getByText('does not match').waitFor()
  await reopened(page)
  await page.goto(state.address)
  await reopened(page)
  await page.getByLabel('What the patient reports').press('End')
  await page.keyboard.type(' and on')
  await isSaved(page)
  await page.goto(state.base)
  await reopened(page)
  const remove = page.getByRole('button', { name: /^Delete note/ }).first()
  await remove.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click()
  await remove.waitFor({ state: 'detached' })
  await page.reload()
  await page.getByLabel('Passphrase', { exact: true }).waitFor()
}
