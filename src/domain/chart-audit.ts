import { z } from './z'

export const ANSWERS = ['yes', 'no', 'not-applicable'] as const
export const Answer = z.enum(ANSWERS)
export type Answer = z.infer<typeof Answer>

const text = (most: number) => z.string().check(z.maxLength(most))

/** The most that is written about one question of one chart. */
export const MOST_EVIDENCE = 2000
export const MOST_CHARTS = 100

const Answered = z.object({
  /** '' while only words are there. */
  answer: z.union([z.literal(''), Answer]),
  evidence: text(MOST_EVIDENCE),
})
export type Answered = z.infer<typeof Answered>

/** One note of the sample. What names it is kept with the audit: the note itself may be gone by then. */
const Chart = z.object({
  note: text(200),
  date: text(40),
  patient: text(200),
  author: text(200),
  /** By the id of the question. */
  answers: z.record(z.string(), Answered),
})
export type Chart = z.infer<typeof Chart>

/** How the charts were chosen: enough to choose the same ones again. */
const Sample = z.object({
  from: text(10),
  to: text(10),
  /** Key id of the author, '' for all. */
  author: text(100),
  which: z.enum(['signed', 'all']),
  seed: z.int().check(z.nonnegative()),
  /** How many there were to choose from. */
  of: z.int().check(z.nonnegative()),
})
export type Sample = z.infer<typeof Sample>

/** A person's answers to the same questions about some charts. The notes are only read. */
export const ChartAudit = z.object({
  v: z.literal(1),
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  createdAt: text(40),
  sample: Sample,
  charts: z.array(Chart).check(z.maxLength(MOST_CHARTS)),
})
export type ChartAudit = z.infer<typeof ChartAudit>

/** How many charts have an answer to every question. */
export const chartsDone = (charts: readonly Chart[], questions: readonly string[]): number =>
  charts.filter(({ answers }) => questions.every((id) => (answers[id]?.answer ?? '') !== '')).length

/** Fewer charts than this say more about chance than about a person: no totals are shown for them. */
export const FEWEST_FOR_TOTALS = 5

/** How one question was answered over all charts. */
export interface Total {
  readonly yes: number
  readonly no: number
  readonly notApplicable: number
  /** Whole percent of yes among yes and no; undefined for fewer than five of them. */
  readonly percent: number | undefined
}

export function totalOf(charts: readonly Chart[], question: string): Total {
  const count = (answer: Answer) =>
    charts.filter(({ answers }) => answers[question]?.answer === answer).length
  const [yes, no] = [count('yes'), count('no')]
  const percent = yes + no < FEWEST_FOR_TOTALS ? undefined : Math.round((100 * yes) / (yes + no))
  return { yes, no, notApplicable: count('not-applicable'), percent }
}
