import { deviceRows, failedBecause, type HeldRows } from '../storage/rescue/held-rows'
import { unsealedNotes, type Rescued } from '../storage/rescue/rescued'
import { rowsInFile, sealedFile } from '../storage/rescue/sealed-file'
import { button, el, handOut } from './elements'
import { isFramedByAnother } from '../app/framed'
import { sayPlainly } from '../app/plain-words'
import { openForm } from './open-form'
import { textsShown } from './texts-shown'
import { filled, isArabic, wordsFor } from './words'

const words = wordsFor(navigator.languages)
const page = document.getElementById('page')

/** What was done, for eyes and screen readers alike. */
const said = el('p', { role: 'status' })
const say = (text: string) => {
  said.textContent = text
}

const notes = el('section', { 'aria-label': words.open })

/** Everything readable in place of the question for a passphrase. */
const show = (found: readonly Rescued[], lost: Parameters<typeof textsShown>[1]) =>
  notes.replaceChildren(textsShown(found, lost, words, say))

const ask = async (held: HeldRows) =>
  notes.replaceChildren(await openForm(held, words, { say, show }))

async function saveSealed(): Promise<void> {
  try {
    const now = new Date().toISOString()
    const file = `skillednote-sealed-${now.slice(0, 10)}.json`
    const { parts, rows, failed } = await sealedFile(deviceRows, now)
    handOut(file, parts)
    say(filled(words.sealedSaved, { n: rows, lost: failed, file }))
  } catch (error) {
    say(filled(words.sealedNone, { why: failedBecause(error) }))
  }
}

async function openFile(file: File | undefined): Promise<void> {
  if (!file) return
  const held = rowsInFile(await file.text().catch(() => ''))
  if (held) await ask(held)
  say(held ? words.fileOpened : words.notAFile)
}

const picker = el('input', { type: 'file', id: 'file', accept: '.json' })
picker.addEventListener('change', () => void openFile(picker.files?.[0]))

const sealed = el(
  'section',
  {},
  el('h2', {}, words.sealed),
  el('p', { class: 'soft' }, words.sealedAbout),
  el(
    'div',
    { class: 'row' },
    button(words.sealedSave, () => void saveSealed()),
  ),
  el('label', { for: 'file' }, words.fromFile),
  picker,
)

async function unsealed(): Promise<void> {
  const found = await unsealedNotes().catch(() => [])
  if (found.length === 0) return
  sealed.before(
    el(
      'section',
      {},
      el('h2', {}, words.plain),
      el('p', {}, filled(words.plainAbout, { n: found.length })),
      button(words.plainShow, () => show(found, [])),
    ),
  )
}

if (isFramedByAnother()) sayPlainly(page, 'framed')
else if (page) {
  document.documentElement.lang = isArabic(navigator.languages) ? 'ar' : 'en'
  document.documentElement.dir = isArabic(navigator.languages) ? 'rtl' : 'ltr'
  document.title = `${words.title} - SkilledNote`
  page.append(
    el('h1', {}, words.title),
    el('p', {}, words.about),
    said,
    notes,
    sealed,
    el('section', {}, el('a', { href: '/' }, words.app)),
  )
  void ask(deviceRows)
  void unsealed()
}
