import { RULES_EDITION } from '../../../rules/edition'
import { factsOf } from '../../../rules/facts'
import { review } from '../../../rules/review'
import { mayChangeByDay, tallyOf } from '../../../rules/triage'
import { besideIn, type Beside } from '../../../storage/beside'
import type { Check, CountsBefore } from '../../../storage/checks'
import { ofPerson } from '../../../storage/earlier-notes'
import type { HeldHead, HeldNote, Shelf } from '../../../storage/shelf'
import { besideNow, whyOutdated, type JudgedBy, type Reason } from './outdated'
import type { TablesHere } from './tables-here'

/** A note that is to be checked, and why. */
export interface Outdated {
  readonly head: HeldHead
  readonly why: Reason
  readonly beside: Beside<HeldHead>
  readonly before: Check | undefined
}

export interface Looked {
  /** How many notes are held. */
  readonly of: number
  readonly outdated: readonly Outdated[]
}

/** One of several threads takes a part of the notes that stays the same whatever the others have done. */
export interface Share {
  readonly at: number
  readonly of: number
}

const ALL: Share = { at: 0, of: 1 }

/** The newest visit first: who waits for it looks at that one. Notes of one day are compared with one another. */
const newestFirst = (a: HeldHead, b: HeldHead) =>
  a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1

/** Finds what is to be checked among all held notes, or among those named. */
export async function look(
  shelf: Shelf,
  now: JudgedBy,
  { ids, share = ALL }: { ids?: readonly string[] | undefined; share?: Share } = {},
): Promise<Looked> {
  const [heads, checks] = await Promise.all([shelf.heads(), shelf.checks()])
  const sorted = heads.toSorted(newestFirst)
  const beside = besideIn(heads)
  const asked = ids && new Set(ids)
  const size = Math.ceil(sorted.length / share.of)
  const mine = sorted.slice(share.at * size, (share.at + 1) * size)
  const outdated = mine.flatMap((head): Outdated[] => {
    if (asked && !asked.has(head.id)) return []
    const others = withoutOthers(head, beside(head))
    const before = checks.get(head.id)
    const why = whyOutdated(head, before, now, () => besideNow(others))
    return why ? [{ head, why, beside: others, before }] : []
  })
  return { of: heads.length, outdated }
}

/** What was written on the same day speaks to authors alone. */
const withoutOthers = (head: HeldHead, beside: Beside<HeldHead>): Beside<HeldHead> =>
  head.standing?.role === 'reviewer' ? { ...beside, sameDay: [] } : beside

/** Notes stay in memory as long as those of the next days may be compared with them. */
const MOST_KEPT = 3000

/** Opens each note once, for itself and for those it is compared with. */
function reader(shelf: Shelf) {
  const kept = new Map<string, HeldNote | undefined>()
  return {
    async open(ids: Iterable<string>): Promise<void> {
      const missing = [...new Set(ids)].filter((id) => !kept.has(id))
      const notes = await shelf.read(missing)
      for (const [i, id] of missing.entries()) kept.set(id, notes[i])
    },
    noteOf: (id: string) => kept.get(id),
    forgetOldest() {
      for (const id of kept.keys()) {
        if (kept.size <= MOST_KEPT) return
        kept.delete(id)
      }
    },
  }
}

/** So many are opened, judged and written at once: little is lost when it is stopped, and nobody waits long. */
const AT_ONCE = 50

/** Checks notes and keeps what was found, some at a time. Stopped anywhere, what was kept is right. */
export async function* check(
  shelf: Shelf,
  outdated: readonly Outdated[],
  tables: TablesHere,
  today: string,
): AsyncGenerator<readonly Check[], void> {
  const notes = reader(shelf)
  const idsOf = ({ head, beside }: Outdated) => [
    head.id,
    ...beside.before.map(({ id }) => id),
    ...beside.sameDay.map(({ id }) => id),
  ]
  for (let at = 0; at < outdated.length; at += AT_ONCE) {
    const some = outdated.slice(at, at + AT_ONCE)
    await notes.open(some.flatMap(idsOf))
    const checks = some.flatMap((one) => checked(one, notes.noteOf, tables, today) ?? [])
    await shelf.keep(checks)
    notes.forgetOldest()
    yield checks
  }
}

/** Undefined for a note that cannot be read. */
function checked(
  { head, beside, before }: Outdated,
  noteOf: (id: string) => HeldNote | undefined,
  tables: TablesHere,
  today: string,
): Check | undefined {
  const { id, standing } = head
  const held = noteOf(id)
  if (!held) return undefined
  const notesOf = (heads: readonly HeldHead[]) =>
    heads.flatMap((each) => noteOf(each.id)?.note ?? [])
  const { note, rev } = held
  const role = standing?.role ?? 'author'
  try {
    const facts = factsOf(note, {
      ...tables.judging(note),
      today,
      earlier: ofPerson(notesOf(beside.before), note.visit.birthYear),
      ...(role === 'author' && { sameDay: notesOf(beside.sameDay) }),
    })
    const findings = review(facts)
    const tally = tallyOf(findings, role)
    const changed = before?.rev === rev && otherCounts(before, tally)
    return {
      ...tally,
      id,
      rev,
      role,
      edition: RULES_EDITION,
      tables: tables.name,
      beside: besideNow(beside),
      day: mayChangeByDay(findings) ? today : '',
      ...(changed && { before: changed }),
    }
  } catch {
    // One that no rule can be asked about keeps no other from being checked.
    return undefined
  }
}

const otherCounts = (
  { edition, blockers, fix }: Check,
  now: Pick<Check, 'blockers' | 'fix'>,
): CountsBefore | undefined =>
  blockers === now.blockers && fix === now.fix ? undefined : { edition, blockers, fix }
