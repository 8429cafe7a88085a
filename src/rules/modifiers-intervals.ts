import { msg } from '@lingui/core/macro'
import { regionOf } from '../domain/region'
import { clockText, type ClockTime } from '../domain/time'
import type { Side, TreatedRegion, TreatmentBlock } from '../domain/treatment-block'
import type { ReadBlock, Treatment } from '../units/treatment'
import type { Facts } from './facts'
import { against, bornOut, untold, type Judgment } from './modifiers-judgment'
import type { Evidence } from './rule'

type Recorded = Pick<Facts, 'treatment' | 'note'>

/** A break as long as this between two services is taken for two encounters. Our proposal. */
const BREAK_MINUTES = 60

const given = ({ blocks }: Pick<Treatment, 'blocks'>, of: string): ReadBlock[] =>
  blocks.filter(
    ({ code, notCounted }) => code === of && (notCounted === undefined || notCounted === 'untimed'),
  )

/** When a service was given, as far as clock times say. */
export const intervalsOf = ({ blocks }: Pick<Treatment, 'blocks'>, of: string): Evidence[] =>
  blocks.filter(({ code }) => code === of).map(intervalOf)

function intervalOf({ code, start, end, minutes, index }: ReadBlock): Evidence {
  const when =
    start === undefined || end === undefined
      ? `${minutes ?? 0} min`
      : `${clockText(start)} to ${clockText(end)}`
  return { quote: `${code}, ${when}`, place: `session.blocks.${index}.start` }
}

type Timed = ReadBlock & { readonly start: ClockTime; readonly end: ClockTime }

const isTimed = (block: ReadBlock): block is Timed =>
  block.start !== undefined && block.end !== undefined && block.end > block.start

/** What the record says of a modifier that is to part two codes of the day. */
export function apartOf(
  facts: Recorded,
  code: string,
  partner: string,
  modifier: string,
): Judgment {
  const [own, others] = [given(facts.treatment, code), given(facts.treatment, partner)]
  for (const [of, blocks] of [
    [code, own],
    [partner, others],
  ] as const)
    if (blocks.length === 0)
      return untold(
        msg`Add ${of} to the session: nothing shows when it was given.`,
        [],
        'session.blocks',
      )
  if (modifier === 'XS') return byStructure(facts, own, others)
  if (modifier === 'XP') return byPerson(own, others)
  return byTime(own, others, modifier)
}

function byTime(
  own: readonly ReadBlock[],
  others: readonly ReadBlock[],
  modifier: string,
): Judgment {
  const all = [...own, ...others]
  const blank = all.find((block) => !isTimed(block))
  if (blank) {
    const { code } = blank
    return untold(
      msg`Enter start and end of ${code}: separate times bear the modifier out, a different diagnosis alone does not.`,
      all.filter(isTimed).map(intervalOf),
      `session.blocks.${blank.index}.start`,
    )
  }
  const timed = { own: own.filter(isTimed), others: others.filter(isTimed) }
  let gap = Infinity
  for (const one of timed.own)
    for (const two of timed.others) {
      const between = Math.max(one.start, two.start) - Math.min(one.end, two.end)
      if (between < 0)
        return against(
          msg`Correct the times or remove the modifier: ${one.code} and ${two.code} share minutes.`,
          [intervalOf(one), intervalOf(two)],
          `session.blocks.${one.index}.start`,
        )
      gap = Math.min(gap, between)
    }
  const evidence = [...all].sort(byStart).map(intervalOf)
  return modifier === 'XE' && gap < BREAK_MINUTES
    ? against(msg`Use 59 rather than XE: both services are of one session.`, evidence)
    : bornOut(evidence)
}

const byStart = (a: ReadBlock, b: ReadBlock): number => Number(a.start) - Number(b.start)

function byPerson(own: readonly ReadBlock[], others: readonly ReadBlock[]): Judgment {
  const evidence = [...own, ...others].map(({ code, performer, index }) => ({
    quote: `${code}, ${performer?.name.trim() ?? ''} ${performer?.credential ?? ''}`.trim(),
    place: `session.blocks.${index}.performer`,
  }))
  const nobody = [...own, ...others].find(({ performer }) => performer === undefined)
  if (nobody)
    return untold(
      msg`Say who gave it: XP is for two practitioners.`,
      evidence,
      `session.blocks.${nobody.index}.performer`,
    )
  return own.some((one) => others.some((two) => one.performer?.id === two.performer?.id))
    ? against(msg`Remove XP: the same person gave both services.`, evidence)
    : bornOut(evidence)
}

const inWords = ({ region, side }: TreatedRegion): string =>
  `${side} ${regionOf(region)?.inNote ?? region}`.trim()

interface Part {
  readonly area: string
  readonly side: Side
}

/** One side and the other of an area are two structures; a side left open may be either. */
const isSamePart = (a: Part, b: Part): boolean =>
  a.area === b.area && !(SIDED.has(a.side) && SIDED.has(b.side) && a.side !== b.side)

const SIDED: ReadonlySet<Side> = new Set<Side>(['left', 'right'])

function byStructure(
  { note }: Pick<Facts, 'note'>,
  own: readonly ReadBlock[],
  others: readonly ReadBlock[],
): Judgment {
  const places = (blocks: readonly ReadBlock[]) =>
    blocks.map(({ code, index }) => {
      const { regions } = note.session.blocks[index] as TreatmentBlock
      return {
        index,
        areas: regions.flatMap(({ region, side }) => {
          const area = regionOf(region)?.area
          return area === undefined ? [] : [{ area, side }]
        }),
        evidence: {
          quote: `${code}, ${regions.map(inWords).join(', ')}`,
          place: `session.blocks.${index}.regions`,
        },
      }
    })
  const [mine, theirs] = [places(own), places(others)]
  const evidence = [...mine, ...theirs].map((each) => each.evidence)
  const nowhere = [...mine, ...theirs].find(({ areas }) => areas.length === 0)
  if (nowhere)
    return untold(
      msg`Name the region of each service: XS is for two structures.`,
      evidence,
      `session.blocks.${nowhere.index}.regions`,
    )
  const same = mine.some((one) =>
    theirs.some((two) => one.areas.some((a) => two.areas.some((b) => isSamePart(a, b)))),
  )
  return same
    ? against(msg`Remove XS: both services were given to the same part of the body.`, evidence)
    : bornOut(evidence)
}
