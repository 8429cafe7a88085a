import type { Area } from '../domain/region'
import type { Place } from '../domain/place'
import type { Facts, FindingFact, TechniqueFact } from './facts'
import { areNear } from './near-areas'
import { findingIsNear } from './necessity-findings'
import type { Said } from './said'
import { answersNeed, needOf } from './technique-needs'

/** What a patient is to gain: a goal, or a limitation that is to go. */
export interface ChainEnd {
  readonly id: string
  readonly kind: 'goal' | 'limitation'
  readonly words: string
  readonly place: Place
}

/** `said` by the writer, or `fits`: it matches so plainly that nobody has to say it. */
export type Link = 'said' | 'fits' | 'none'

/** The chain from technique to impairment to what the patient gains. */
export interface Chain {
  readonly techniques: readonly TechniqueFact[]
  readonly impairments: readonly FindingFact[]
  readonly ends: readonly ChainEnd[]
  /** Why a technique was done: by technique, then impairment. */
  readonly answers: readonly (readonly Link[])[]
  /** What an impairment stands in the way of: by impairment, then end. */
  readonly hinders: readonly (readonly Link[])[]
}

type Asked = Pick<Facts, 'note' | 'techniques' | 'findings' | 'said'>

const states = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

function endsOf({ note }: Asked): readonly ChainEnd[] {
  return [
    ...note.subjective.limitations.map(({ id, activity }, i): ChainEnd => {
      return { id, kind: 'limitation', words: activity, place: `subjective.limitations.${i}` }
    }),
    ...note.plan.goals.map(({ id, text }, i): ChainEnd => {
      return { id, kind: 'goal', words: text, place: `plan.goals.${i}` }
    }),
  ].filter(({ words }) => states(words))
}

function answer(technique: TechniqueFact, impairment: FindingFact, ids: ReadonlySet<string>): Link {
  const { purpose } = technique.block
  if (purpose.includes(impairment.finding.id)) return 'said'
  // Who named one finding for it has said which; the others are not assumed.
  if (purpose.some((id) => ids.has(id))) return 'none'
  const plain = findingIsNear(impairment, technique) && impairment.area !== undefined
  return plain && answersNeed(impairment.finding, needOf(technique)) ? 'fits' : 'none'
}

const ARM_AND_NECK: readonly Area[] = ['head', 'cervical', 'shoulder', 'elbow', 'wrist-hand']
const LEG: readonly Area[] = ['hip', 'knee', 'ankle-foot']
// Activities that only one half of the body is in the way of; most need both.
const OF_ARM =
  /\b(?:overhead|reach\w*|shelf|comb\w*|hair|bra|grip\w*|grasp\w*|jar|typ(?:e|ing)|writ(?:e|ing)|keyboard|chew\w*|jaw|blind spot|throw\w*)\b/i
const OF_LEG =
  /\b(?:walk\w*|ambulat\w*|stairs?|steps?|squat\w*|kneel\w*|run(?:ning)?|jog\w*|hik\w*|limp\w*|curb)\b/i

/** Whether words about an activity plainly concern another part of the body than `area`. */
function isElsewhere({ words, place }: ChainEnd, area: Area | undefined, said: Said): boolean {
  if (area === undefined) return false
  const named = said.about('region').filter((m) => m.place === `${place}.text`)
  if (named.length > 0) return !named.some(({ detail }) => areNear(detail, area))
  const ofArm = OF_ARM.test(words)
  if (ofArm === OF_LEG.test(words)) return false
  return (ofArm ? LEG : ARM_AND_NECK).includes(area)
}

function hindrance(
  { finding, area }: FindingFact,
  end: ChainEnd,
  { techniques, said }: Asked,
  ids: ReadonlySet<string>,
): Link {
  if (finding.goals.includes(end.id)) return 'said'
  if (finding.goals.some((id) => ids.has(id))) return 'none'
  const through = techniques.some(
    ({ block }) => block.purpose.includes(finding.id) && block.purpose.includes(end.id),
  )
  if (through) return 'said'
  return isElsewhere(end, area, said) ? 'none' : 'fits'
}

// Several rules of one review ask for the same chain.
const made = new WeakMap<Asked, Chain>()

/**
 * The chain of a note: techniques, listed impairments, and goals and limitations, with every link the
 * writer made and every one that is plain without it. Made once for the facts of a note.
 */
export function chainOf(facts: Asked): Chain {
  let chain = made.get(facts)
  if (!chain) made.set(facts, (chain = linked(facts)))
  return chain
}

function linked(facts: Asked): Chain {
  const { techniques } = facts
  const impairments = facts.findings.filter(
    ({ finding }) => states(finding.what) || states(finding.before),
  )
  const ends = endsOf(facts)
  const findingIds = new Set(impairments.map(({ finding }) => finding.id))
  const endIds = new Set(ends.map(({ id }) => id))
  return {
    techniques,
    impairments,
    ends,
    answers: techniques.map((t) => impairments.map((f) => answer(t, f, findingIds))),
    hinders: impairments.map((f) => ends.map((e) => hindrance(f, e, facts, endIds))),
  }
}

export const isLinked = (link: Link | undefined): boolean => link !== undefined && link !== 'none'

/** Impairments that stand in the way of nothing named. */
export const idleImpairments = ({ impairments, hinders, ends }: Chain): readonly FindingFact[] =>
  ends.length === 0
    ? []
    : impairments.filter((_, i) => !(hinders[i] as readonly Link[]).some(isLinked))

/** Techniques that no impairment, goal or limitation of the note is named for, or plainly fits. */
export const idleTechniques = ({ techniques, answers, ends }: Chain): readonly TechniqueFact[] =>
  techniques.filter(
    ({ block }, i) =>
      !(answers[i] as readonly Link[]).some(isLinked) &&
      !ends.some(({ id }) => block.purpose.includes(id)),
  )

/** Goals and limitations that neither an impairment nor a technique leads to. */
export const idleEnds = ({ techniques, ends, hinders }: Chain): readonly ChainEnd[] =>
  ends.filter(
    ({ id }, i) =>
      !hinders.some((links) => isLinked(links[i])) &&
      !techniques.some(({ block }) => block.purpose.includes(id)),
  )
