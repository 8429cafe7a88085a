import type { Page } from '@playwright/test'
import type { Deed, HistoryEntry } from '../src/domain/history/history-entry'
import { standingOf } from '../src/domain/history/standing'
import type { DraftNote } from '../src/domain/note'
import type { Aside } from '../src/storage/history/asides'
import { asHead } from '../src/storage/history/history-rows'
import type { ReviewSettings } from '../src/storage/history/review-settings'
import { noteRowText } from '../src/storage/note-row-text'
import type { HeadStanding } from '../src/storage/note-store'
import { headOf } from '../src/storage/record'
import { aSignatory, CHECKED, type Signatory } from '../src/testing/a-history'
import { aVault } from '../src/testing/a-vault'
import { toBase64url } from '../src/vault/digest'
import { chained, digestOf } from '../src/vault/history-chain'
import { writeIdentity } from '../src/vault/identity'
import { sealer } from '../src/vault/seal'
import { slowDigest } from '../src/vault/slow-digest'
import { putRows, type PutRow } from './kept'
import { VAULT } from './vault'

const { seal, open } = sealer(aVault(VAULT))

/** The person whose vault specs open, a physical therapist. Their keys are in it once `keepPerson` ran. */
export const ME = await aSignatory('N. Dalal', 'PT')
export const STUDENT = await aSignatory('S. Lin', 'student')
export const ASSISTANT = await aSignatory('T. Reyes', 'PTA')
/** Another therapist, who may sign for others. */
export const OTHER = await aSignatory('M. Haddad', 'PT')

export const PIN = '2468'
const SALT = new Uint8Array(16).fill(7)
const PIN_DIGEST = toBase64url(await slowDigest(PIN, SALT))

const reviewer = ({ keyId, name }: Signatory) => ({ keyId, name })

/** What happens to a note, as a person would say it. */
export const deeds = {
  signed: { act: 'signed', awaits: 'cosignature', checked: CHECKED },
  signedAlone: { act: 'signed', awaits: 'nobody', checked: CHECKED },
  approved: { act: 'approved', checked: CHECKED },
  cosigned: { act: 'cosigned' },
  locked: { act: 'locked' },
  withdrawn: { act: 'withdrawn' },
} as const satisfies Record<string, Deed>

export const submittedTo = (
  who: readonly Signatory[] = [ME],
  resolved: Extract<Deed, { act: 'submitted' }>['resolved'] = [],
): Deed => ({ act: 'submitted', to: who.map(reviewer), resolved })

export const returnedWith = (
  comments: Extract<Deed, { act: 'returned' }>['comments'],
  reasons: Extract<Deed, { act: 'returned' }>['reasons'] = comments.length === 0 ? ['other'] : [],
): Deed => ({ act: 'returned', reasons, comments })

export const referredTo = (who: Signatory): Deed => ({ act: 'referred', to: reviewer(who) })

/** One step: who, what, and about which wording of the note where that is not the one it has now. */
export interface TakenStep {
  readonly by: Signatory
  readonly did: Deed
  readonly about?: DraftNote
  readonly why?: string
}

/** Signed by its author and submitted to the person of the vault. */
export const submittedBy = (by: Signatory = STUDENT, to: Signatory = ME): readonly TakenStep[] => [
  { by, did: deeds.signed },
  { by, did: submittedTo([to]) },
]

/** Its history, the steps a minute apart from `at` on. */
export async function historyOf(
  note: DraftNote,
  steps: readonly TakenStep[],
  at = '2026-01-12T17:00:00.000Z',
): Promise<HistoryEntry[]> {
  const entries: HistoryEntry[] = []
  for (const { by, did, about = note, why = '' } of steps) {
    const occasion = {
      note: note.id,
      digest: await digestOf(JSON.parse(JSON.stringify(about))),
      at: new Date(Date.parse(at) + entries.length * 60_000).toISOString(),
      zone: 'America/Chicago',
    }
    const standing = standingOf(entries)
    entries.push(...(await chained(by.identity, by.credential, standing, occasion, [{ did, why }])))
  }
  return entries
}

export interface GivenHistory {
  readonly note: DraftNote
  /** Whoever wrote the note, when `history` is left out: they signed and submitted it. */
  readonly from?: Signatory
  readonly history?: readonly TakenStep[]
  /** When its first step was taken. */
  readonly at?: string
  /** What the person keeps beside it. */
  readonly aside?: Partial<Aside>
  /** Earlier wordings that are kept of it, the oldest first. */
  readonly earlier?: readonly DraftNote[]
  /** What somebody made of its steps by hand, with the key of the vault. */
  readonly tamper?: (entries: readonly HistoryEntry[]) => readonly object[]
}

async function sealedRow(store: string, id: string, text: string, revision = 1): Promise<PutRow> {
  const place = { store, id, revision }
  return { store, row: { id, f: 1, rev: revision, ...(await seal(place, text)) } }
}

async function rowsOf(given: GivenHistory, role: HeadStanding['role']): Promise<readonly PutRow[]> {
  const { note, from = STUDENT, history = submittedBy(from), at, aside, earlier = [] } = given
  const { tamper = (all: readonly HistoryEntry[]): readonly object[] => all } = given
  const entries = await historyOf(note, history, at)
  const savedAt = entries.at(-1)?.at ?? new Date().toISOString()
  const held = { standing: standingOf(entries), entries, role }
  const standing = asHead({ ...held, me: ME.keyId, anchor: { n: 0, last: '' }, isBroken: false })
  const revision = earlier.length + 1
  const { id } = note
  return Promise.all([
    sealedRow('notes', id, noteRowText(JSON.stringify(note), savedAt, ''), revision),
    sealedRow('heads', id, JSON.stringify(headOf(note, savedAt, standing)), revision),
    ...tamper(entries).map((entry, i) => sealedRow('history', id, JSON.stringify(entry), i + 1)),
    ...earlier.map((each, i) =>
      sealedRow('revs', id, noteRowText(JSON.stringify(each), savedAt, ''), i + 1),
    ),
    ...(aside
      ? [
          sealedRow(
            'asides',
            id,
            JSON.stringify({ opened: '', comments: [], resolved: [], ...aside }),
          ),
        ]
      : []),
  ])
}

/** Notes that others wrote and sent here. */
export async function keepForReview(page: Page, given: readonly GivenHistory[]): Promise<void> {
  const rows = await Promise.all(given.map((each) => rowsOf(each, 'reviewer')))
  await putRows(page, rows.flat())
}

/** A note of the person's own, with what happened to it. */
export const keepOwn = async (
  page: Page,
  note: DraftNote,
  history: readonly TakenStep[],
  rest: Omit<GivenHistory, 'note' | 'history'> = {},
): Promise<void> => putRows(page, await rowsOf({ note, history, ...rest }, 'author'))

/** Texts of the vault itself, by name. */
export const keepTexts = async (page: Page, texts: Readonly<Record<string, string>>) =>
  putRows(
    page,
    await Promise.all(Object.entries(texts).map(([name, text]) => sealedRow('kept', name, text))),
  )

/** The keys of the person, their PIN (`PIN`), and how they have their notes reviewed. */
export const keepPerson = (
  page: Page,
  {
    who = ME,
    pin = true,
    settings = {},
  }: { who?: Signatory; pin?: boolean; settings?: ReviewSettings } = {},
) =>
  keepTexts(page, {
    identity: writeIdentity(who.identity),
    'review-settings': JSON.stringify(settings),
    ...(pin && {
      pin: JSON.stringify({ salt: toBase64url(SALT), digest: PIN_DIGEST, wrong: 0 }),
    }),
  })

/** The steps of a note as they lie in the browser's store, opened. */
export async function historyIn(page: Page, id: string): Promise<readonly HistoryEntry[]> {
  const rows = await page.evaluate(
    ([name, note]) =>
      new Promise<{ rev: number; iv: string; ct: string }[]>((resolve, reject) => {
        const request = indexedDB.open(name)
        request.onerror = () => reject(new Error(request.error?.message))
        request.onsuccess = () => {
          const keys = IDBKeyRange.bound([note, 0], [note, Infinity])
          const all = request.result.transaction('history').objectStore('history').getAll(keys)
          all.onsuccess = () => {
            request.result.close()
            const text = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))
            const found = all.result as { rev: number; iv: Uint8Array; ct: Uint8Array }[]
            resolve(found.map(({ rev, iv, ct }) => ({ rev, iv: text(iv), ct: text(ct) })))
          }
        }
      }),
    [`skillednote-${VAULT}`, id] as const,
  )
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'))
  return Promise.all(
    rows.map(async ({ rev, iv, ct }) => {
      const place = { store: 'history', id, revision: rev }
      return JSON.parse(await open(place, { iv: bytes(iv), ct: bytes(ct) })) as HistoryEntry
    }),
  )
}
