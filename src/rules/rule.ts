import type { MessageDescriptor } from '@lingui/core'
import type { Place } from '../domain/place'
import type { Citation } from './sources'
import type { Facts } from './facts'

/** How much a finding weighs: `blocker` stops signing, `fix` wants a change or a reason, `consider` is advice. */
export const TIERS = ['blocker', 'fix', 'consider'] as const
export type Tier = (typeof TIERS)[number]

/** Words or intervals of the note that satisfied a rule. */
export interface Evidence {
  readonly quote: string
  readonly place: Place
}

/** One thing a note still needs: what to do, and where. */
export interface Problem {
  readonly message: MessageDescriptor
  readonly go: Place
  /** Names the thing the problem is about ("Block 2, soft tissue"), where a rule can find several. */
  readonly about?: MessageDescriptor
}

export type Verdict =
  | { kind: 'met'; evidence: readonly Evidence[] }
  | { kind: 'unmet'; problems: readonly Problem[] }
  | { kind: 'notApplicable'; why?: MessageDescriptor }
  | { kind: 'unknown'; why: MessageDescriptor }

/** A phrase to start from; `___` marks a blank that the writer fills. Never a fact. */
export type PhraseStub = string

/** The facts a check may read: those it declared, known to be there. */
type Declared<Need extends keyof Facts> = { readonly [K in Need]: NonNullable<Facts[K]> }
/** Facts a check may look at without waiting for them. */
type Optional<Also extends keyof Facts> = { readonly [K in Also]: Facts[K] }

export interface Rule {
  readonly id: string
  readonly tier: Tier
  /** What the rule asks for, one plain sentence. */
  readonly says: MessageDescriptor
  /** Why a reviewer cares, at most 90 characters. */
  readonly why: MessageDescriptor
  readonly cites: readonly [Citation, ...Citation[]]
  /** Statements of the code page (coding/code-97140.ts) that this rule checks. */
  readonly covers: readonly string[]
  readonly needs: readonly (keyof Facts)[]
  /** Facts nobody has entered yet do not fail a rule; the engine answers `waiting` for it. */
  check(facts: Facts): Verdict
  /** Where the rule would be answered, for facts still waited for. */
  readonly go: Place
  /** The writer may point at words of the note that satisfy it. */
  readonly coverable: boolean
  readonly phrases: readonly PhraseStub[]
  /** For the writer's eyes alone: drawn from other notes, left out of reviews and of what leaves the device. */
  readonly privateTo?: 'author'
}

interface RuleEntry<Need extends keyof Facts, Also extends keyof Facts> {
  id: string
  tier: Tier
  says: MessageDescriptor
  why: MessageDescriptor
  cites: readonly [Citation, ...Citation[]]
  covers?: readonly string[]
  needs: readonly Need[]
  also?: readonly Also[]
  go: Place
  check(facts: Declared<Need> & Optional<Also>): Verdict
  coverable?: boolean
  phrases?: readonly PhraseStub[]
  privateTo?: 'author'
}

/**
 * Declares a rule. The check sees exactly the facts it names: those it needs are never undefined, those
 * it reads beside them may be. Examples live beside the rules in `*.examples.ts`, joined by id, so that
 * they never reach the browser's editor bundle.
 */
export function rule<const Need extends keyof Facts, const Also extends keyof Facts = never>(
  entry: RuleEntry<Need, Also>,
): Rule {
  // The engine calls a check only when every declared fact is there.
  return { covers: [], coverable: false, phrases: [], ...entry } as Rule
}

const NOTHING: readonly Evidence[] = []

export const met = (...evidence: readonly Evidence[]): Verdict => ({
  kind: 'met',
  evidence: evidence.length === 0 ? NOTHING : evidence,
})
export const notApplicable: Verdict = { kind: 'notApplicable' }
export const unknown = (why: MessageDescriptor): Verdict => ({ kind: 'unknown', why })

/** One problem at one place. */
export const unmet = (
  message: MessageDescriptor,
  at: { go: Place; about?: MessageDescriptor },
): Verdict => ({
  kind: 'unmet',
  problems: [{ message, ...at }],
})

/** As many problems as were found; none means met. */
export const unmetEach = (
  problems: readonly Problem[],
  ...evidence: readonly Evidence[]
): Verdict => (problems.length === 0 ? met(...evidence) : { kind: 'unmet', problems })
