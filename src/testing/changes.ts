import type { Side, TreatmentBlock } from '../domain/treatment-block'
import { aNote, block, type Change } from './a-note'

/** Where a block was given. */
export const at = (region: string, side: Side = '') => ({ regions: [{ region, side }] })

/** Another payer. */
export const payer =
  (id: string): Change =>
  (n) => {
    n.visit.payer = id
  }

/** Words of the examination. */
export const objective =
  (text: string): Change =>
  (n) => {
    n.objective.text = text
  }

/** Words of the assessment. */
export const assessment =
  (text: string): Change =>
  (note) => {
    note.assessment.text = text
  }

/** Pain before and after. */
export const pain =
  (before: string, after: string): Change =>
  (note) => {
    note.assessment.painBefore = before
    note.assessment.painAfter = after
  }

/** Words of the plan. */
export const plan =
  (text: string): Change =>
  (n) => {
    n.plan.text = text
  }

/** No response of any kind is left. */
export const silent: Change = (note) => {
  for (const finding of note.objective.findings) finding.after = ''
  note.objective.text = ''
  note.assessment = {
    text: '',
    painBefore: '6',
    painAfter: '',
    tolerance: '',
    adverse: '',
    adverseText: '',
    skill: '',
  }
}

/** These blocks instead of its own. */
export const blocks =
  (...list: ReturnType<typeof block>[]): Change =>
  (note) => {
    note.session.blocks = list
  }

/** These blocks beside its own. */
export const beside =
  (...blocks: readonly TreatmentBlock[]): Change =>
  (n) => {
    n.session.blocks.push(...blocks)
  }

/** Two regions treated together. */
export const both = [
  { region: 'c5-6', side: 'right' as const },
  { region: 'upper-trapezius', side: 'right' as const },
]

/** Twelve minutes of joint mobilization. */
export const mobilization = (region = 'c5-6', grade = 'III', rest: Partial<TreatmentBlock> = {}) =>
  block('joint-mobilization', 12, { ...at(region), parameters: { grade }, ...rest })

/** Ten minutes of soft-tissue work. */
export const softTissue = (rest: Partial<TreatmentBlock> = {}) =>
  block('soft-tissue-mobilization', 10, { ...at('upper-trapezius', 'right'), ...rest })

/** Fifteen minutes of lymphatic drainage. */
export const drainage = () => block('lymphatic-drainage', 15, at('neck-lymph', 'right'))

/** Five minutes of thrust manipulation. */
export const thrust = (region: string, segment = '') =>
  block('thrust-manipulation', 5, { ...at(region), parameters: { segment } })

/** A note of these blocks and diagnoses alone, by Medicare unless a change says otherwise. */
export const treated = (
  blocks: readonly TreatmentBlock[],
  codes: readonly string[] = [],
  ...changes: readonly Change[]
) =>
  aNote(
    (n) => {
      n.session.blocks = [...blocks]
      n.visit.diagnoses = codes.map((code) => ({ code, label: '' }))
    },
    ...changes,
  )
