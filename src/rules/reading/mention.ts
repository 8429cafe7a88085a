/**
 * Whether the words say that something was done or is so. For what is not an act (a symptom, a goal, a
 * plan) `performed` means that it is stated. `planned` is also the wish and the goal; `history` is
 * anything before or outside this visit; `education` is what the patient was taught or does alone.
 */
export type Status = 'performed' | 'negated' | 'history' | 'planned' | 'education'

export type ExclusionTopic =
  /** A needle without an injection: dry needling, acupuncture. */
  | 'needling'
  /** Something injected. */
  | 'injection'
  /** Current through electrodes: TENS, NMES, interferential. */
  | 'electrical-stimulation'
  /** Training by a muscle signal (EMG). */
  | 'biofeedback'
  /** Heat, cold, sound, light, machine traction, pump; detail: its code. */
  | 'modality'
  /** Stroking and kneading; detail `friction` for friction massage. */
  | 'massage'
  /** The patient's own exercise. */
  | 'exercise'
  /** Balance, gait, transfers, activities; detail: its code. */
  | 'neuro-activity'
  /** More than one patient at a time, or a shared therapist. */
  | 'group'
  /** Somebody who cannot furnish therapy did it, or nobody did. */
  | 'unskilled-person'

export type Topic =
  | ExclusionTopic
  /** A technique of 97140; detail: intervention id. */
  | 'technique'
  /** What the patient feels: pain, stiffness, numbness. */
  | 'symptom'
  /** What the patient cannot do, or only with help or for a while. */
  | 'functional-limitation'
  /** A limitation with a number. */
  | 'baseline'
  /** Onset, mechanism, course, earlier level of function. */
  | 'history'
  /** What examination found; detail: kind, with `:measured` for a number or a defined grade. */
  | 'finding'
  /** How the patient reacted to the treatment. */
  | 'response'
  /** A value before and after, or a change in a value. */
  | 'retest'
  /** A reaction in words that say nothing: "tolerated well". */
  | 'vague-response'
  /** An unwanted reaction. */
  | 'adverse'
  /** Better over visits. */
  | 'improvement'
  /** The same over visits. */
  | 'no-change'
  /** Worse over visits. */
  | 'worse'
  /** What is to be done next. */
  | 'plan'
  /** What the patient is to reach. */
  | 'goal'
  /** A plan in words that say nothing: "continue POC". */
  | 'vague-plan'
  /** The plan was altered. */
  | 'plan-change'
  /** Visits per week, or for how long. */
  | 'frequency'
  /** A choice, adjustment or watch that took a therapist. */
  | 'skilled-decision'
  /** The patient agreed, risks explained. */
  | 'consent'
  /** Skin was looked at. */
  | 'skin-check'
  /** A clot in a vein was asked about or looked for. */
  | 'clot-check'
  /** Hands-on work makes exercise or activity possible. */
  | 'adjunct'
  /** Why going on is expected to help. */
  | 'expected-gain'
  /** A claim of skill or need that names no decision. */
  | 'hollow-skill'
  /** One therapist with one patient. */
  | 'one-on-one'
  /** How two disciplines divided the minutes of a session. */
  | 'shared-minutes'
  /** Several regions treated at once, said so. */
  | 'same-time'
  /** A part of the body; detail: area id. */
  | 'region'
  /** A side; detail: right, left or both, with `:area` when the part stands beside it. */
  | 'side'
  /** A duration; detail: `<intervention id, total, timed or ->:<minutes>`. */
  | 'minutes'
  /** A duration that is not exact. */
  | 'approximate-time'
  /** Care that keeps rather than improves. */
  | 'maintenance'
  /** A safety screen was done: test, questions, consent. */
  | 'screening'
  /** A sign that needs a physician. */
  | 'red-flag'
  /** The number under which a payer authorized the care. */
  | 'authorization'
  /** A place too wide to treat: "neck", "multiple areas". */
  | 'vague-area'
  /** A paper of the episode that is there; detail: plan, certification or report. */
  | 'care-paper'
  /** What drainage is justified by; detail: change, measures, teaching, hand-over, longer, risk or cleared. */
  | 'drainage-need'
  /** Why a sentence names a side that was not treated: compared, well, operated, a movement to it. */
  | 'other-side'

/** Words of a text and what they say. `text.slice(from, to) === words`. */
export interface Mention {
  readonly topic: Topic
  readonly status: Status
  /** The sentence or clause around the words, trimmed, at most 160 characters. */
  readonly quote: string
  readonly words: string
  readonly from: number
  readonly to: number
  readonly detail?: string
}
