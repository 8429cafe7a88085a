import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import {
  chartsDone,
  FEWEST_FOR_TOTALS,
  totalOf,
  type Chart,
  type ChartAudit,
} from '../../domain/chart-audit'
import { dateText } from '../../narrative/date-text'
import { RULES_EDITION } from '../../rules/edition'
import { Button } from '../../ui/button'
import { saveFile } from '../../ui/save-file'
import { answersCsv, auditFindingsCsv, type ChartFindings } from './audit-csv'
import { ANSWER_NAMES } from './question-row'
import { QUESTION_IDS, QUESTIONS } from './questions'
import { readChart, type ReadChart } from './read-chart'

const HEAD = 'px-2 py-1.5 text-end font-normal text-ink-soft'
const FIGURE = 'px-2 py-1.5 text-end'
const CSV = 'text/csv;charset=utf-8'

/** What the answers come to, and the tables to take along. */
export function AuditResults({
  audit,
  begin,
}: {
  audit: ChartAudit
  begin: (start: HTMLElement | null) => void
}) {
  const { t } = useLingui()
  const { charts } = audit
  const done = chartsDone(charts, QUESTION_IDS)
  return (
    <section ref={begin} tabIndex={-1} aria-label={t`Results`} className="outline-none">
      {done < FEWEST_FOR_TOTALS ? (
        <p className="mb-4 max-w-xl text-sm">
          <Plural
            value={done}
            one={`# chart is done. Totals are shown from ${FEWEST_FOR_TOTALS} on: fewer say more about chance than about care.`}
            other={`# charts are done. Totals are shown from ${FEWEST_FOR_TOTALS} on: fewer say more about chance than about care.`}
          />
        </p>
      ) : (
        <>
          <p className="mb-4 max-w-xl text-sm text-ink-soft">
            <Trans>
              The percentage is of the charts that were answered with yes or no; for fewer than five
              of those there is none.
            </Trans>
          </p>
          <Totals charts={charts} />
        </>
      )}
      <h2 className="mt-8 mb-3 text-lg font-semibold tracking-tight">
        <Trans>Chart by chart</Trans>
      </h2>
      <ByChart charts={charts} />
      <SaveTables audit={audit} />
    </section>
  )
}

function Totals({ charts }: { charts: readonly Chart[] }) {
  const { i18n, t } = useLingui()
  return (
    <div
      role="region"
      aria-label={t`Answers over all charts`}
      className="overflow-x-auto"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself
      tabIndex={0}
    >
      <table className="w-full text-sm tabular-nums">
        <caption className="sr-only">
          <Trans>Answers over all charts</Trans>
        </caption>
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className="py-1.5 text-start font-normal text-ink-soft">
              <Trans>Question</Trans>
            </th>
            <th scope="col" className={HEAD}>
              <Trans>Yes, of yes and no</Trans>
            </th>
            <th scope="col" className={HEAD}>
              <Trans>n</Trans>
            </th>
            <th scope="col" className={HEAD}>
              {i18n._(ANSWER_NAMES.yes)}
            </th>
            <th scope="col" className={HEAD}>
              {i18n._(ANSWER_NAMES.no)}
            </th>
            <th scope="col" className={HEAD}>
              {i18n._(ANSWER_NAMES['not-applicable'])}
            </th>
          </tr>
        </thead>
        <tbody>
          {QUESTIONS.map(({ id, asks }) => {
            const { yes, no, notApplicable, percent } = totalOf(charts, id)
            return (
              <tr key={id} className="border-b border-line">
                <th scope="row" className="min-w-40 py-1.5 text-start font-normal">
                  {i18n._(asks)}
                </th>
                <td className={`${FIGURE} font-medium`}>
                  {percent === undefined ? '–' : i18n.number(percent / 100, { style: 'percent' })}
                </td>
                <td className={FIGURE}>{yes + no}</td>
                <td className={FIGURE}>{yes}</td>
                <td className={FIGURE}>{no}</td>
                <td className={FIGURE}>{notApplicable}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function ByChart({ charts }: { charts: readonly Chart[] }) {
  const { t } = useLingui()
  return (
    <ol className="rounded-lg border border-line bg-surface">
      {charts.map((chart, i) => {
        const given = (answer: string) =>
          QUESTION_IDS.filter((id) => chart.answers[id]?.answer === answer).length
        const nos = given('no')
        const open = QUESTIONS.length - given('yes') - nos - given('not-applicable')
        const name = chart.patient || t`No patient named`
        return (
          <li
            key={chart.note}
            className="flex flex-wrap gap-x-4 gap-y-0.5 border-b border-line px-4 py-2 text-sm last:border-b-0"
          >
            <span className="tabular-nums">{i + 1}.</span>
            <span className="grow wrap-anywhere">
              <bdi>{name}</bdi>, <bdi>{dateText(chart.date)}</bdi>, <bdi>{chart.author}</bdi>
            </span>
            <span>
              {nos === 0 ? <Trans>nothing answered no</Trans> : t`answered no: ${nos}`}
              {open === 0 ? '' : `, ${t`open: ${open}`}`}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

/** Where a note stands, and by which rules it was checked when it was signed last. */
function signedAs({ history }: Extract<ReadChart, { readonly kind: 'chart' }>) {
  if (history.kind === 'broken') return { state: 'broken', signedUnder: '' }
  const signed = history.standing.signatures.findLast(({ did }) => 'checked' in did)
  const signedUnder = signed && 'checked' in signed.did ? signed.did.checked.edition : ''
  return { state: history.standing.state, signedUnder }
}

/** Lets the page draw and answer keys between two charts. */
const breath = () => new Promise((resolve) => setTimeout(resolve))

function SaveTables({ audit }: { audit: ChartAudit }) {
  const { i18n } = useLingui()
  const client = useQueryClient()
  const { createdAt, sample, charts } = audit
  const name = (what: string) =>
    `skillednote-audit-${createdAt.slice(0, 10)}-seed-${sample.seed}-${what}.csv`
  const findings = useMutation({
    mutationFn: async () => {
      const read: ChartFindings[] = []
      for (const [i, { note, date, author }] of charts.entries()) {
        await breath()
        const chart = await readChart(client, note)
        if (chart.kind === 'chart')
          read.push({
            chart: i + 1,
            note,
            date,
            author,
            ...signedAs(chart),
            findings: chart.findings,
          })
      }
      return { read, text: auditFindingsCsv(read, RULES_EDITION, (each) => i18n._(each)) }
    },
    networkMode: 'always',
    onSuccess: ({ text }) => saveFile(name('findings'), text, CSV),
  })
  const left = charts.length - (findings.data?.read.length ?? charts.length)
  return (
    <div className="mt-8 grid max-w-xl gap-3 border-t border-line pt-6">
      <div className="flex flex-wrap gap-3">
        <Button
          onClick={() =>
            saveFile(
              name('answers'),
              answersCsv(audit, (each) => i18n._(each)),
              CSV,
            )
          }
        >
          <Trans>Save the answers (CSV)</Trans>
        </Button>
        <Button disabled={findings.isPending} onClick={() => findings.mutate()}>
          <Trans>Save all findings (CSV)</Trans>
        </Button>
      </div>
      <p className="text-sm text-ink-soft">
        <Trans>
          The tables name no patient; what you wrote as evidence goes along as it is. Findings are
          those of the rules of today, each with its source and the edition of the rules.
        </Trans>
      </p>
      <p role="status" className="text-sm empty:hidden">
        {findings.isPending ? <Trans>Reading the charts</Trans> : null}
        {findings.isError ? <Trans>The charts cannot be read now.</Trans> : null}
        {left > 0 ? (
          <Plural
            value={left}
            one="# chart cannot be read here any more and is not in the table."
            other="# charts cannot be read here any more and are not in the table."
          />
        ) : null}
      </p>
    </div>
  )
}
