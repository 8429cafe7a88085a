import type { Clauses } from './clauses'
import type { Cue, CueKind } from './cues'
import type { Status } from './mention'

/**
 * What cues can do to a topic. An `act` is done or not; a `state` is there or not; a `report` is so or
 * wished for; a `statement` stands for itself ("plan:", "12 min"); a `mention` only names something that
 * the words around it may deny ("no pain in the left knee").
 */
export type Nature = 'act' | 'state' | 'report' | 'statement' | 'mention'

/** Tokens of a hit: first, and one past the last. */
export interface Hit {
  readonly nature: Nature
  readonly from: number
  readonly to: number
}

// "home TENS unit": the words themselves tell.
const MAY_SHARE: ReadonlySet<CueKind> = new Set(['education', 'history'])
const BACK = 7
const AHEAD = 7
// Behind a verb of doing, only its own auxiliaries and adverbs count: "did not receive".
const BEHIND_VERB = 3
// Most tokens of a list item, up to the last "and".
const ITEM = 5

const WORKS: Readonly<Record<Nature, Partial<Record<CueKind, Status>>>> = {
  act: {
    negator: 'negated',
    'negator-after': 'negated',
    history: 'history',
    planned: 'planned',
    aim: 'planned',
    education: 'education',
  },
  state: { negator: 'negated', 'absent-after': 'negated', aim: 'planned' },
  report: { aim: 'planned' },
  statement: {},
  mention: { negator: 'negated', 'negator-after': 'negated', 'absent-after': 'negated' },
}
const RANK: readonly Status[] = ['negated', 'planned', 'education', 'history', 'performed']
// "without pain" in a goal is a wish, not a denial.
const RANK_OF_STATES: readonly Status[] = ['planned', 'negated', 'performed']

/** Whether what follows the comma at `comma` carries on the list that stood before it, as far as the hit goes. */
function listGoesOn(clauses: Clauses, comma: number, hit: Hit): boolean {
  const { commas, ors, verbs, joiners, walls, tokens } = clauses
  for (let i = comma + 1; i < tokens.length && !commas[i] && !walls[i]; i += 1) {
    if (ors[i]) return true
    if (verbs[i]) return false
  }
  // A side behind a comma is denied with the list, not with the word before it.
  if (hit.nature === 'mention') return false
  return hit.nature === 'state' || !joiners[hit.to]
}

/** The tokens before the hit whose cues reach it: from this one on. */
function reachBack(clauses: Clauses, hit: Hit, taken: readonly boolean[]): number {
  let left = BACK
  let blocked = false
  let i = hit.from - 1
  let linked = false
  for (; i >= 0 && left > 0; i -= 1) {
    if (clauses.walls[i]) break
    if (clauses.commas[i]) {
      if (!listGoesOn(clauses, i, hit)) break
      left = BACK
      linked = true
    } else if (clauses.ors[i]) {
      linked = true
      left = BACK
    } else {
      // A second act without "and", "or" or a comma between starts afresh.
      if (taken[i] && hit.nature === 'act' && (!linked || blocked)) break
      if (clauses.verbs[i] && !blocked && hit.nature === 'act') {
        blocked = true
        left = Math.min(left, BEHIND_VERB + 1)
      }
      left -= 1
    }
  }
  return i + 1
}

/** One past the last token after the hit whose cues reach it. */
function reachAhead(clauses: Clauses, hit: Hit): number {
  const { walls, commas, ors, ands, ends, tokens } = clauses
  const list = commas[hit.to] || ors[hit.to]
  let i = hit.to
  let left = AHEAD
  for (; i < tokens.length && left > 0; i += 1) {
    if (walls[i]) break
    // What begins with the connective still counts: "as needed".
    if (ends[i]) return i + 1
    if (commas[i] || ors[i]) {
      const last = ands.indexOf(true, i)
      if (!list || last < 0 || last > i + ITEM) break
      left = AHEAD
    }
    left -= 1
  }
  return i
}

const covers = (outer: Cue, at: number): boolean => outer.from <= at && at < outer.to

/**
 * Reads what the cues around a hit make of it. Negation weighs most, then plan, teaching and history;
 * "today" outweighs history. `taken` marks tokens of acts.
 */
export function statusOf(
  hit: Hit,
  clauses: Clauses,
  cues: readonly Cue[],
  taken: readonly boolean[],
): Status {
  const works = WORKS[hit.nature]
  const first = reachBack(clauses, hit, taken)
  const end = reachAhead(clauses, hit)
  // "numbness held steady", "pain deferred": behind a state only its absence counts.
  const acted = hit.nature === 'act'
  const reaches = (cue: Cue): boolean =>
    cue.from < hit.from || (cue.from === hit.from && MAY_SHARE.has(cue.kind))
      ? cue.leads && cue.from >= first
      : cue.trails && cue.from >= hit.to && cue.from < end && (acted || cue.kind === 'absent-after')
  const inRange = cues.filter(reaches)
  const shams = cues.filter((cue) => cue.kind === 'not-a-cue')
  const isSham = (cue: Cue): boolean =>
    shams.some((sham) => covers(sham, cue.from) && (hit.from >= sham.to || hit.from < sham.from))
  const today = inRange.some((cue) => cue.kind === 'today')
  const rank = acted ? RANK : RANK_OF_STATES
  let status: Status = 'performed'
  for (const cue of inRange) {
    const found = works[cue.kind]
    if (found === undefined || isSham(cue) || (found === 'history' && today)) continue
    if (rank.indexOf(found) < rank.indexOf(status)) status = found
  }
  return status
}
