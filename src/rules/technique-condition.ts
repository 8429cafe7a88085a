import { msg } from '@lingui/core/macro'
import { suits } from '../coding/technique-indications'
import { aboutBlock } from './about-block'
import type { DiagnosisFact, TechniqueFact } from './facts'
import { areNear } from './near-areas'
import { notApplicable, rule, unknown, unmetEach } from './rule'
import { at } from './sources'

/** A diagnosis speaks about a technique at or near its region; one of the whole person, or unheld, about any. */
function concerns({ status }: DiagnosisFact, { areas }: TechniqueFact): boolean {
  const own = status.kind === 'billable' ? status.code.areas : []
  return own.length === 0 || areas.length === 0 || areas.some((a) => own.some((b) => areNear(a, b)))
}

/** Whether a diagnosis of its region suits a technique; undefined where we hold nothing, `elsewhere` where none is there. */
function judge(technique: TechniqueFact, diagnoses: readonly DiagnosisFact[]) {
  const near = diagnoses.filter((diagnosis) => concerns(diagnosis, technique))
  const answers = near.map(({ entry }) => suits(technique.intervention, entry))
  if (answers.includes(true)) return 'suits'
  if (answers.includes(undefined)) return 'not-held'
  // A region without a diagnosis is another rule's matter.
  return answers.length === 0 ? 'elsewhere' : 'against'
}

export const fitsCondition = rule({
  id: 'technique.fits-condition',
  tier: 'consider',
  says: msg`Each technique is one commonly used for a diagnosis of its region.`,
  why: msg`A technique that suits no listed condition looks unnecessary to a reviewer.`,
  cites: [
    at('clinical-texts', 'techniques by diagnosis group'),
    at('code-97140', 'medical necessity: suits the condition'),
  ],
  covers: ['S13'],
  needs: ['manual', 'diagnoses'],
  go: 'visit.diagnoses',
  check({ manual, diagnoses }) {
    const entered = diagnoses.filter(({ entry }) => entry.trim() !== '')
    if (entered.length === 0) return notApplicable
    const judged = manual.map((technique) => ({
      index: technique.index,
      verdict: judge(technique, entered),
    }))
    const against = judged.filter(({ verdict }) => verdict === 'against')
    if (against.length === 0 && judged.some(({ verdict }) => verdict === 'not-held'))
      return unknown(
        msg`Judge for yourself: we hold nothing about what suits one of these diagnoses.`,
      )
    return unmetEach(
      against.map(({ index }) => ({
        message: msg`Check that this suits the diagnosis, or add the diagnosis that it treats.`,
        go: `session.blocks.${index}.intervention`,
        about: aboutBlock(index),
      })),
      ...entered.map(({ entry, index }) => ({ quote: entry, place: `visit.diagnoses.${index}` })),
    )
  },
})
