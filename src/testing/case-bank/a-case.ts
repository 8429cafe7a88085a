import type { DraftNote } from '../../domain/note'
import { newFinding, newPerson } from '../../domain/new-note'
import type { Credential } from '../../domain/credential'
import { NO_CARE_DATES } from '../../domain/plan-of-care'
import type { Side, TreatmentBlock } from '../../domain/treatment-block'
import { aNote, block, type Change } from '../a-note'

/** What a careful biller would say of a whole note. */
export interface BankCase {
  readonly name: string
  readonly kind: 'clean' | 'terse' | 'one flaw' | 'several flaws' | 'stuffed' | 'wordy'
  readonly note: DraftNote
  /** Rules that must ask; of a list in the list any one is enough. */
  readonly expects: readonly (string | readonly string[])[]
}

type Finding = DraftNote['objective']['findings'][number]

/** A visit as it would be told to a colleague; what is left out is blank in the note. */
export interface Visit {
  readonly payer?: string
  readonly codes: readonly string[]
  readonly number?: string
  readonly timeIn?: string
  readonly timeOut?: string
  readonly people?: readonly { id: string; credential: Credential; supervisor?: string }[]
  readonly blocks: readonly TreatmentBlock[]
  readonly subjective?: string
  readonly symptoms?: string
  readonly limitation?: string
  readonly baseline?: string
  readonly objective?: string
  readonly findings?: readonly Finding[]
  readonly pain?: readonly [before: string, after: string]
  readonly assessment?: string
  readonly skill?: string
  readonly plan?: string
  readonly goal?: string
  readonly planned?: readonly string[]
  readonly frequency?: string
  readonly duration?: string
}

/** A block on the clock: `clock` is "10:02-10:14". */
export function timed(
  intervention: string,
  clock: string,
  where: readonly [region: string, side?: Side][] = [],
  rest: Partial<TreatmentBlock> = {},
): TreatmentBlock {
  const [start = '', end = ''] = clock.split('-')
  const minutesOf = (time: string) => {
    const [hours = '0', minutes = '0'] = time.split(':')
    return Number(hours) * 60 + Number(minutes)
  }
  return block(intervention, minutesOf(end) - minutesOf(start), {
    start,
    end,
    regions: where.map(([region, side = '']) => ({ region, side })),
    ...rest,
  })
}

/** A finding before and after: `finding('range', 'rotation', 'c5-6', 'right', '55', '68', '°')`. */
export const finding = (
  kind: Finding['kind'],
  what: string,
  region: string,
  side: Side,
  before: string,
  after = '',
  unit = '',
): Finding => ({
  ...newFinding(`${what} ${region} ${side}`),
  kind,
  what,
  region,
  side,
  before,
  after,
  unit,
})

/** The whole note of a visit, then changed. */
export function visit(told: Visit, ...changes: readonly Change[]): DraftNote {
  return aNote(
    (note) => {
      const people = told.people ?? [{ id: 'me', credential: 'PT' as const }]
      note.people = people.map(({ id, credential, supervisor = '' }) => ({
        ...newPerson(id),
        name: id === 'me' ? 'R. Okafor' : 'L. Brandt',
        credential,
        supervisor,
      }))
      note.visit = {
        ...note.visit,
        patient: 'GAR',
        birthYear: '1958',
        number: told.number ?? '6',
        payer: told.payer ?? 'medicare-b',
        diagnoses: told.codes.map((code) => ({ code, label: '' })),
      }
      note.session.timeIn = told.timeIn ?? ''
      note.session.timeOut = told.timeOut ?? ''
      note.session.blocks = told.blocks.map((one) => ({ ...one }))
      note.subjective = {
        text: told.subjective ?? '',
        symptoms: told.symptoms ?? '',
        limitations: told.limitation
          ? [{ id: 'l1', activity: told.limitation, baseline: told.baseline ?? '' }]
          : [],
      }
      note.objective = {
        ...note.objective,
        text: told.objective ?? '',
        findings: (told.findings ?? []).map((one) => ({ ...one })),
      }
      note.assessment = {
        ...note.assessment,
        text: told.assessment ?? '',
        painBefore: told.pain?.[0] ?? '',
        painAfter: told.pain?.[1] ?? '',
        skill: told.skill ?? '',
      }
      note.plan = {
        text: told.plan ?? '',
        goals: told.goal ? [{ id: 'g1', text: told.goal }] : [],
        planned: [...(told.planned ?? [])],
        frequency: told.frequency ?? '',
        duration: told.duration ?? '',
        change: '',
        care: { ...NO_CARE_DATES },
      }
    },
    ...changes,
  )
}
