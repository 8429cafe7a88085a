import type { ChartAudit } from '../../domain/chart-audit'
import { csv } from '../../narrative/csv'
import type { Finding } from '../../rules/review'
import { FINDING_COLUMNS, findingCells } from './packet/findings-csv'
import type { Say } from './packet/packet-note'
import { QUESTIONS } from './questions'

/** One line for each question of each chart. No word of a patient's but what a person wrote as evidence. */
export const answersCsv = ({ charts, sample }: ChartAudit, say: Say): string =>
  csv(
    [
      'chart',
      'of',
      'seed',
      'visit_date',
      'author',
      'note',
      'question',
      'asks',
      'answer',
      'evidence',
    ],
    ...charts.flatMap(({ date, author, note, answers }, i) =>
      QUESTIONS.map(({ id, asks }) => [
        i + 1,
        sample.of,
        sample.seed,
        date,
        author,
        note,
        id,
        say(asks),
        answers[id]?.answer ?? '',
        answers[id]?.evidence ?? '',
      ]),
    ),
  )

/** What the rules say of one chart of the audit. */
export interface ChartFindings {
  readonly chart: number
  readonly date: string
  readonly author: string
  readonly note: string
  /** Where the note stands, and the rules it was signed under; '' where it was not. */
  readonly state: string
  readonly signedUnder: string
  readonly findings: readonly Finding[]
}

/** One line for each finding of each chart, with the edition of the rules that said so. */
export const auditFindingsCsv = (
  charts: readonly ChartFindings[],
  edition: string,
  say: Say,
): string =>
  csv(
    ['chart', 'visit_date', 'author', 'note', 'note_state', 'signed_under', ...FINDING_COLUMNS],
    ...charts.flatMap(({ chart, date, author, note, state, signedUnder, findings }) =>
      findings.map((finding) => [
        chart,
        date,
        author,
        note,
        state,
        signedUnder,
        ...findingCells(finding, edition, say),
      ]),
    ),
  )
