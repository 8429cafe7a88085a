import { isSamePerson } from '../../vault/contact'
import type { Refused } from '../packages/refused'
import { accept, look, type Looked } from './accept'
import type { Desk } from './desk'
import { layRefused, takeIn } from './inbox'
import { mailAt, mailFor, takeOut, type Mail } from './mail'
import { profilesHere } from './profiles-here'

export interface Collected {
  readonly kind: 'collected'
  /** Notes that are new here, and notes whose history went on. */
  readonly added: number
  readonly extended: number
  /** Files that wait for a person. */
  readonly waiting: number
  /** Files among them that nobody can read: they say why. */
  readonly refused: number
  /** Mail that stays in the box, to be tried again. */
  readonly kept: number
  /** Ids of notes that have other steps or words than before. */
  readonly changed: readonly string[]
}

/** What another try, or another version of the app, may do better. */
const MAY_PASS: ReadonlySet<Refused['kind']> = new Set([
  'newer',
  'cannot-check',
  'too-slow',
  'stopped',
  'full',
  'failed',
])

const TAKEN_BY_ITSELF: ReadonlySet<string> = new Set(['add', 'extend', 'nothing'])

/**
 * Whether a person would only press the button: from somebody whose keys are known, every note with its
 * history, nothing beside it, and nobody in it under a known name with other keys.
 */
async function isPlain(desk: Desk, { waiting, from, arrivals, own }: Looked): Promise<boolean> {
  if (waiting.of === 'backup' || own || waiting.odd > 0) return false
  const isAllHistory = arrivals.every(
    ({ does, hasHistory, changed }) =>
      hasHistory && TAKEN_BY_ITSELF.has(does) && changed.length === 0,
  )
  if (!isAllHistory) return false
  if (from.signer === 'self' || from.signer === 'known') return true
  const { from: contact } = waiting
  return (
    from.signer === 'unknown' &&
    contact !== undefined &&
    (await profilesHere(desk)).some((each) => isSamePerson(each.contact, contact))
  )
}

/**
 * Empties the post box of this vault, a piece at a time: what is plain goes to the notes, all else into the
 * inbox. A piece leaves the box once it is in either, and a second time it changes nothing. `only` is the id of
 * one piece.
 */
export async function collectMail(
  desk: Desk,
  asked: { readonly now: string; readonly only?: string },
): Promise<Collected> {
  const vault = desk.vault.id
  const ids = asked.only === undefined ? await mailFor(vault) : [asked.only]
  const sum = { added: 0, extended: 0, waiting: 0, refused: 0, kept: 0 }
  const changed = new Set<string>()
  for (const [i, id] of ids.entries()) {
    const mail = await mailAt(vault, id)
    if (mail) await collectOne(desk, mail, asked.now, { sum, changed })
    desk.report(i + 1, ids.length)
  }
  return { kind: 'collected', ...sum, changed: [...changed] }
}

interface Counted {
  readonly sum: Record<'added' | 'extended' | 'waiting' | 'refused' | 'kept', number>
  readonly changed: Set<string>
}

async function collectOne(
  desk: Desk,
  { id, bytes }: Mail,
  now: string,
  { sum, changed }: Counted,
): Promise<void> {
  const taken = await takeIn(desk, { file: new Blob([bytes]), opening: 'keys', now })
  if (taken.kind !== 'taken-in') {
    if (MAY_PASS.has(taken.kind)) {
      sum.kept += 1
      return
    }
    await layRefused(desk, { mail: id, why: taken, now })
    sum.refused += 1
    sum.waiting += 1
    return takeOut(id)
  }
  const looked = await look(desk, taken.id)
  const isTaken = looked.kind === 'looked' && (await isPlain(desk, looked))
  const done = isTaken
    ? await accept(desk, { id: taken.id, chosen: 'all', withOwn: false, now })
    : undefined
  if (done?.kind === 'accepted') {
    sum.added += done.added
    sum.extended += done.extended
    for (const each of done.changed) changed.add(each)
  } else sum.waiting += 1
  await takeOut(id)
}
