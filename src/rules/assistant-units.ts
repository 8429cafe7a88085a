import { msg } from '@lingui/core/macro'
import { assistantShare, minutesByRole, type AssistantShare } from '../units/assistant-share'
import type { Facts, LineFact } from './facts'
import { has } from './line-modifiers'
import { against, bornOut, type Judgment } from './modifiers-judgment'
import { met, notApplicable, rule, unmet, unmetEach, type Evidence, type Problem } from './rule'
import { at } from './sources'

const CODE = '97140'

/** How the units of a code divide, and how its lines mark them. */
export interface MarkedUnits {
  readonly clinician: number
  readonly assistant: number
  readonly units: number
  readonly share: AssistantShare
  /** CQ, CO, or both where assistants of both disciplines gave the service. */
  readonly fitting: readonly string[]
  /** Units of the lines that carry CQ or CO. */
  readonly marked: number
}

/** The session and its lines, counted. */
export type Claimed = Pick<Facts, 'treatment' | 'lines'> & {
  readonly count: NonNullable<Facts['count']>
}

const MARK_OF: Readonly<Record<string, string>> = { PTA: 'CQ', OTA: 'CO' }

function fittingMarks({ treatment }: Pick<Facts, 'treatment'>, of: string): readonly string[] {
  const marks = treatment.blocks.flatMap(({ code, performer }) =>
    code === of && performer ? (MARK_OF[performer.credential] ?? []) : [],
  )
  return [...new Set(marks)]
}

/** Units on lines with CQ or CO; a line without typed units takes what the others leave. */
function unitsMarked(lines: readonly LineFact[], units: number): number {
  const typed = lines.reduce((sum, { units: u }) => sum + (u.kind === 'ok' ? u.value : 0), 0)
  const rest = Math.max(0, units - typed)
  const marks = lines.filter((line) => has(line, 'CQ', 'CO'))
  return marks.reduce((sum, { units: u }) => sum + (u.kind === 'ok' ? u.value : rest), 0)
}

/** Divides the units of a code between clinician and assistant and compares with its lines. */
export function markedUnits(code: string, { count, treatment, lines }: Claimed): MarkedUnits {
  const units = count.lines.find((line) => line.code === code)?.units ?? 0
  const { clinician, assistant } = minutesByRole(treatment, code)
  return {
    clinician,
    assistant,
    units,
    share: assistantShare(clinician, assistant, units),
    fitting: fittingMarks({ treatment }, code),
    marked: unitsMarked(
      lines.filter((line) => line.code === code),
      units,
    ),
  }
}

const asEvidence = ({ clinician, assistant, share, fitting }: MarkedUnits): Evidence[] => [
  {
    quote: `${clinician} + ${assistant} min: ${share.plain} without, ${share.assistant} with ${fitting.join(' / ')}`,
    place: 'session.blocks',
  },
]

/** What the minutes say of CQ or CO on a line. */
export function judgeMark(facts: Claimed, line: LineFact, modifier: string): Judgment {
  const found = markedUnits(line.code, facts)
  const { share, fitting, marked } = found
  if (share.assistant === 0)
    return against(msg`Check CQ or CO: the minutes give no unit to an assistant.`, [
      {
        quote: `${found.clinician} + ${found.assistant} min, ${found.units} units`,
        place: 'session.blocks',
      },
    ])
  if (!fitting.includes(modifier)) {
    const wanted = fitting.join(' / ')
    return against(
      msg`Check ${modifier}: the assistant's credential asks for ${wanted}.`,
      asEvidence(found),
    )
  }
  return marked === share.assistant
    ? bornOut(asEvidence(found))
    : against(divide(found), asEvidence(found))
}

/** Says how many units go on which line. */
function divide({ share, fitting, marked }: MarkedUnits) {
  const { plain, assistant } = share
  const modifier = fitting.join(' / ')
  return plain === 0
    ? msg`Put ${modifier} on all ${assistant} units; ${marked} carry it.`
    : msg`Divide the units over two lines: ${plain} without and ${assistant} with ${modifier}; ${marked} carry it.`
}

/** Rules about the modifiers for what an assistant gave. None is ever added for the writer. */
export const assistantUnits = [
  rule({
    id: 'modifiers.assistant',
    tier: 'consider',
    says: msg`Under Medicare, units that an assistant gave carry CQ or CO, and no others do.`,
    why: msg`More than a tenth of a unit by the assistant alone makes it the assistant's.`,
    cites: [at('claims-manual', 'ch. 5 §20.1, assistants')],
    covers: ['S10'],
    needs: ['payer', 'count', 'lines', 'treatment'],
    go: 'coding.lines',
    check({ payer, count, lines, treatment }) {
      if (!payer.medicare) return notApplicable
      const own = lines.filter(({ code }) => code === CODE)
      const carrying = own.filter((line) => has(line, 'CQ', 'CO'))
      const found = markedUnits(CODE, { count, lines, treatment })
      if (found.share.assistant === 0)
        return carrying.length === 0
          ? notApplicable
          : unmetEach(
              carrying.map(({ place }) => ({
                message: msg`Check CQ or CO: the minutes give no unit to an assistant.`,
                go: place,
              })),
            )
      if (carrying.length > 0)
        return met(
          ...carrying.map(({ code, modifiers, place }) => ({
            quote: [code, ...modifiers].join(' '),
            place,
          })),
        )
      return unmet(missing(found), { go: own[0]?.place ?? 'coding.lines' })
    },
  }),
  rule({
    id: 'modifiers.assistant-units',
    tier: 'consider',
    says: msg`As many units carry CQ or CO as the assistant gave; the others stand on a line without.`,
    why: msg`Units are judged one by one: the last is the therapist's with 8 minutes of it.`,
    cites: [
      at('assistant-examples', 'one service, several units'),
      at('claims-manual', 'ch. 5 §20.1'),
    ],
    needs: ['payer', 'count', 'lines', 'treatment'],
    go: 'coding.lines',
    check({ payer, count, lines, treatment }) {
      if (!payer.medicare) return notApplicable
      const problems: Problem[] = []
      const evidence: Evidence[] = []
      const firsts = lines.filter(
        ({ code }, i) => lines.findIndex((line) => line.code === code) === i,
      )
      for (const first of firsts) {
        const { code } = first
        const found = markedUnits(code, { count, lines, treatment })
        const carrying = lines.find((line) => line.code === code && has(line, 'CQ', 'CO'))
        const { share, marked } = found
        const go = (carrying ?? first).place
        const about = msg`Code ${code}`
        // Without a mark, or with one and no unit of an assistant, manual therapy is asked about above.
        const other = code !== CODE
        if (share.assistant === 0 || !carrying) {
          if (other && carrying)
            problems.push({
              message: msg`Check CQ or CO: the minutes give no unit to an assistant.`,
              go,
              about,
            })
          if (other && share.assistant > 0) problems.push({ message: missing(found), go, about })
        } else if (marked !== share.assistant) problems.push({ message: divide(found), go, about })
        else evidence.push(...asEvidence(found))
      }
      return problems.length + evidence.length === 0
        ? notApplicable
        : unmetEach(problems, ...evidence)
    },
  }),
  rule({
    id: 'modifiers.assistant-kind',
    tier: 'consider',
    says: msg`CQ is for a physical therapist assistant, CO for an occupational therapy assistant.`,
    why: msg`The modifier names the assistant's discipline; the wrong one names the wrong person.`,
    cites: [at('claims-manual', 'ch. 5 §20.1, assistants')],
    needs: ['lines', 'treatment'],
    go: 'coding.lines',
    check({ lines, treatment }) {
      const judged = lines.flatMap((line) => {
        const fitting = fittingMarks({ treatment }, line.code)
        return fitting.length === 0
          ? []
          : line.modifiers
              .filter((modifier) => modifier === 'CQ' || modifier === 'CO')
              .map((modifier) => ({ line, modifier, fits: fitting.includes(modifier), fitting }))
      })
      if (judged.length === 0) return notApplicable
      return unmetEach(
        judged
          .filter(({ fits }) => !fits)
          .map(({ line, modifier, fitting }) => {
            const wanted = fitting.join(' / ')
            return {
              message: msg`Check ${modifier}: the assistant's credential asks for ${wanted}.`,
              go: line.place,
            }
          }),
        ...judged.map(({ line, modifier }) => ({
          quote: `${line.code} ${modifier}`,
          place: line.place,
        })),
      )
    },
  }),
] as const

function missing({ fitting, share, units, clinician, assistant }: MarkedUnits) {
  const modifier = fitting.join(' / ')
  const theirs = share.assistant
  return msg`Consider ${modifier}: the assistant gave ${theirs} of ${units} units (${assistant} of ${clinician + assistant} min).`
}
