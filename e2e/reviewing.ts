import type { Page } from '@playwright/test'
import type { DraftNote } from '../src/domain/note'
import type { HistoryEntry } from '../src/domain/history/history-entry'
import { aGoodNote, type Change } from '../src/testing/a-note'
import {
  deeds,
  historyIn,
  keepForReview,
  keepPerson,
  ME,
  returnedWith,
  STUDENT,
  submittedTo,
  type GivenHistory,
} from './kept-history'

export const note = (id: string, ...changes: readonly Change[]): DraftNote =>
  aGoodNote(
    (draft) => {
      draft.id = id
      const [author] = draft.people
      if (author) author.name = 'S. Lin'
    },
    ...changes,
  )

export const patient =
  (name: string): Change =>
  (draft) => {
    draft.visit.patient = name
  }

/** `n` notes, the first having waited longest. */
export const waiting = (n: number): GivenHistory[] =>
  Array.from({ length: n }, (_, i) => ({
    note: note(`n-${i}`, patient(`P${String(i).padStart(2, '0')}`)),
    at: new Date(Date.UTC(2026, 0, 12, 15, i)).toISOString(),
  }))

export async function open(
  page: Page,
  given: readonly GivenHistory[],
  id = given[0]?.note.id ?? '',
) {
  await keepPerson(page)
  await keepForReview(page, given)
  await page.goto(`/review/${id}`)
}

export const tab = (page: Page, name: string) =>
  page.getByRole('tab', { name: new RegExp(`^${name}`) })
export const deed = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}`) })
export const box = (page: Page) => page.getByLabel('What should change')
export const sentence = (page: Page, text: string) =>
  page.getByRole('button', { name: text, exact: true })
export const lastOf = async (page: Page, id: string): Promise<HistoryEntry | undefined> =>
  (await historyIn(page, id)).at(-1)

export const asked = [
  {
    id: 'c1',
    on: 'sentence',
    place: 'subjective.text',
    quote: 'Neck pain for weeks.',
    rule: '',
    reason: 'unclear',
    text: 'How many weeks?',
  },
  {
    id: 'c2',
    on: 'note',
    place: '',
    quote: '',
    rule: '',
    reason: 'goal-link',
    text: 'Which goal?',
  },
  {
    id: 'c3',
    on: 'field',
    place: 'plan.duration',
    quote: 'duration: 4 weeks',
    rule: '',
    reason: 'other',
    text: 'Why four?',
  },
] as const

/** Returned once with these comments, changed, and sent again. */
export function sentAgain(id = 'n-0', isKept = true): GivenHistory {
  const before = note(id, (draft) => {
    draft.subjective.text = 'Neck pain for weeks. Before this she drove daily without trouble.'
  })
  const by = STUDENT
  return {
    note: note(id),
    earlier: isKept ? [before] : [],
    history: [
      { by, did: deeds.signed, about: before },
      { by, did: submittedTo(), about: before },
      { by: ME, did: returnedWith([...asked], ['unclear']), about: before, why: 'Nearly there.' },
      { by, did: deeds.signed },
      { by, did: submittedTo([ME], [{ comment: 'c1', reply: 'Three.' }]) },
    ],
  }
}
