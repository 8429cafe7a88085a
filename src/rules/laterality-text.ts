import { msg } from '@lingui/core/macro'
import type { Side } from '../domain/treatment-block'
import type { TechniqueFact } from './facts'
import type { Problem } from './rule'
import type { Said, SaidMention } from './said'
import { doneToday } from './today'

export const OTHER: Readonly<Record<string, Side>> = { right: 'left', left: 'right' }

/** Characters between two mentions of one sentence, where sentences are too long to be told by their quote. */
const NEAR = 80

const sameSentence = (a: SaidMention, b: SaidMention): boolean =>
  a.place === b.place && a.quote === b.quote && Math.abs(a.from - b.from) <= 2 * NEAR

// Five rules ask for the sides of every technique with every key: the few answers there are, made once.
const NEITHER: ReadonlySet<Side> = new Set()
const RIGHT: ReadonlySet<Side> = new Set<Side>(['right'])
const LEFT: ReadonlySet<Side> = new Set<Side>(['left'])
const BOTH: ReadonlySet<Side> = new Set<Side>(['right', 'left'])

/** Sides named for these techniques, "both" as right and left. */
export function sidesOf(techniques: readonly TechniqueFact[]): ReadonlySet<Side> {
  let right = false
  let left = false
  for (const { regions } of techniques)
    for (const { side } of regions) {
      right ||= side === 'right' || side === 'both'
      left ||= side === 'left' || side === 'both'
    }
  if (right) return left ? BOTH : RIGHT
  return left ? LEFT : NEITHER
}

/** Whether a technique names a side for any of its regions. */
export const isSided = ({ regions }: TechniqueFact): boolean =>
  regions.some(({ side }) => side !== '')

/** A side that a text names beside a part of the body. */
export interface SideTold {
  readonly side: Side
  readonly area: string
  readonly mention: SaidMention
}

/**
 * Sides that the texts name as those of this visit: not denied, not of the past, not to compare with,
 * not a movement or a way to lie.
 */
export function sidesTold(said: Said): readonly SideTold[] {
  let told = toldIn.get(said)
  if (!told) toldIn.set(said, (told = readSides(said)))
  return told
}

// What the texts say stays the same until a text changes.
const toldIn = new WeakMap<Said, readonly SideTold[]>()

function readSides(said: Said): readonly SideTold[] {
  const aside = said.about('other-side')
  return said.about('side').flatMap((mention) => {
    const [side, area] = String(mention.detail).split(':')
    if (area === undefined || aside.some((other) => sameSentence(other, mention))) return []
    return [{ side: side as Side, area, mention }]
  })
}

/** A side in the text at an area where the treated side is the other one. */
export function textAgainst(
  said: Said,
  treated: (area: string) => ReadonlySet<Side>,
): readonly Problem[] {
  const told = sidesTold(said)
  const techniques = doneToday(said, 'technique')
  const problems: Problem[] = []
  const seen = new Set<string>()
  for (const { side, area, mention } of told) {
    const opposite = OTHER[side]
    const sides = treated(area)
    if (!opposite || sides.size !== 1 || !sides.has(opposite) || seen.has(mention.place)) continue
    const beside = told.filter((t) => t.area === area && t.side !== side)
    // Both sides in one box were compared, unless a technique is said to have been done to this one.
    const done = techniques.some((t) => sameSentence(t, mention))
    const compared = beside.some((t) =>
      done ? sameSentence(t.mention, mention) : t.mention.place === mention.place,
    )
    if (compared) continue
    seen.add(mention.place)
    problems.push({
      message: msg`Check the side: "${mention.quote}" and the treated region do not agree.`,
      go: mention.place,
    })
  }
  return problems
}
