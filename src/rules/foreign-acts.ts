import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { aboutBlock } from './about-block'
import type { Facts } from './facts'
import { blocksOf, TRAINING } from './own-block'
import { besideIn, pairsAmong, servicesOf } from './pairs-day'
import type { ExclusionTopic } from './reading/mention'
import type { Problem } from './rule'

/** What is not manual therapy even when it stands in a block of it, and where its minutes may stand instead. */
const FOREIGN: readonly {
  topic: ExclusionTopic
  own: readonly string[]
  says: MessageDescriptor
}[] = [
  {
    topic: 'needling',
    own: [],
    says: msg`Take the needling out of manual therapy: give it its own block.`,
  },
  { topic: 'injection', own: [], says: msg`Take the injection out of manual therapy.` },
  {
    topic: 'electrical-stimulation',
    own: [],
    says: msg`Take the electrical stimulation out of manual therapy: give it its own block.`,
  },
  {
    topic: 'biofeedback',
    own: [],
    says: msg`Take the biofeedback out of manual therapy: give it its own block.`,
  },
  // Warmth or exercise may be named beside a technique ("after the hot pack") once it has a block of its own.
  {
    topic: 'modality',
    own: [
      '97010',
      '97012',
      '97016',
      '97018',
      '97022',
      '97024',
      '97026',
      '97028',
      '97033',
      '97034',
      '97035',
      '97036',
    ],
    says: msg`Take the modality out of manual therapy: give it its own block.`,
  },
  {
    topic: 'exercise',
    own: TRAINING,
    says: msg`Take the exercise out of manual therapy: give it its own block.`,
  },
]

/** Acts written into the block of a technique, one problem for each block. */
export const foreignActs = ({
  manual,
  said,
  treatment,
}: Pick<Facts, 'said' | 'treatment'> & {
  manual: NonNullable<Facts['manual']>
}): Problem[] =>
  manual.flatMap(({ index }) => {
    const go = `session.blocks.${index}.detail`
    const found = FOREIGN.find(
      ({ topic, own }) =>
        said.about(topic).some((m) => m.place === go) && blocksOf({ treatment }, own).length === 0,
    )
    return found ? [{ message: found.says, go, about: aboutBlock(index) }] : []
  })

/**
 * Services of the day that no modifier makes payable beside 97140, unless one of the two is not reported.
 * Claims nothing for a date no table reaches: `pairs.never` speaks there.
 */
export function forbiddenPairs({
  treatment,
  lines,
  note,
  pairs,
  dateRead,
}: Pick<Facts, 'treatment' | 'lines' | 'note' | 'pairs' | 'dateRead'>): Problem[] {
  const inForce =
    dateRead.kind === 'ok' ? pairs.pairsOn(dateRead.value, note.visit.setting) : undefined
  if (!inForce) return []
  return pairsAmong(servicesOf(treatment, lines), inForce).flatMap((pair) => {
    const other = pair.indicator === 0 ? besideIn(pair, '97140') : undefined
    return (other?.blocks ?? []).map(({ code, index }) => ({
      message: msg`Report ${code} or 97140, not both: no modifier allows the two on one day.`,
      go: `session.blocks.${index}.intervention`,
      about: aboutBlock(index),
    }))
  })
}
