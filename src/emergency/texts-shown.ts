import { notesFileOf, type Lost, type Rescued, type Where } from '../storage/rescue/rescued'
import { button, el, handOut } from './elements'
import { headingOf, linesOf } from './note-text'
import { filled, type Words } from './words'

const AT_ONCE = 200
/** Nobody is there any more: what was opened is closed. */
const IDLE_MS = 10 * 60_000

const ORDER: readonly Where[] = ['last-words', 'now', 'unsealed', 'inbox', 'earlier', 'trash']

/** Newest first, the notes as they stand before what was set aside. */
const sorted = (found: readonly Rescued[]) =>
  found.toSorted(
    (a, b) =>
      ORDER.indexOf(a.where) - ORDER.indexOf(b.where) ||
      (a.savedAt === b.savedAt ? b.revision - a.revision : a.savedAt < b.savedAt ? 1 : -1),
  )

/** All texts that were opened, to read, copy and save. */
export function textsShown(
  found: readonly Rescued[],
  lost: readonly Lost[],
  words: Words,
  say: (text: string) => void,
): Node {
  const texts = sorted(found)
  const titleOf = ({ where, body, savedAt }: Rescued) =>
    [headingOf(body) || words.noTitle, words[where], savedAt.slice(0, 16).replace('T', ' ')]
      .filter(Boolean)
      .join(' | ')
  const textOf = (each: Rescued) => [titleOf(each), ...linesOf(each.body)].join('\n')
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => say(words.copied),
      () => say(words.notCopied),
    )

  function one(each: Rescued): Node {
    const details = el('details', {}, el('summary', { dir: 'auto' }, titleOf(each)))
    // Thousands of notes are a list first; words come when somebody looks.
    details.addEventListener(
      'toggle',
      () =>
        details.append(
          el('pre', { dir: 'auto' }, linesOf(each.body).join('\n')),
          button(words.copy, () => void copy(textOf(each))),
        ),
      { once: true },
    )
    return details
  }

  const list = el('div')
  let from = 0
  const more = button(words.more, () => next())
  function next() {
    list.append(...texts.slice(from, from + AT_ONCE).map(one))
    from += AT_ONCE
    more.hidden = from >= texts.length
  }
  next()

  function save() {
    const now = new Date().toISOString()
    const file = `skillednote-notes-${now.slice(0, 10)}.json`
    const { text, count } = notesFileOf(texts, now)
    handOut(file, [text])
    say(filled(words.savedNotes, { n: count, file }))
  }

  closeWhenIdle()
  return el(
    'div',
    {},
    el('h2', {}, words.open),
    el(
      'div',
      { class: 'row' },
      button(words.copyAll, () => void copy(texts.map(textOf).join('\n\n'))),
      button(words.saveNotes, save),
      // Nothing that was opened outlives the page.
      button(words.close, () => location.reload()),
    ),
    list,
    more,
    ...(lost.length === 0
      ? []
      : [
          el(
            'details',
            {},
            el('summary', {}, words.lost),
            ...lost.map(({ store, id, why }) =>
              el('p', { class: 'soft', dir: 'ltr' }, `${store} ${id}: ${why}`),
            ),
          ),
        ]),
  )
}

function closeWhenIdle() {
  let timer: ReturnType<typeof setTimeout> | undefined
  const again = () => {
    clearTimeout(timer)
    timer = setTimeout(() => location.reload(), IDLE_MS)
  }
  for (const sign of ['keydown', 'pointerdown', 'scroll'])
    addEventListener(sign, again, { passive: true })
  again()
}
