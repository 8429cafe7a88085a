import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId, useMemo, useState, type ReactNode } from 'react'
import { addDays, readDate } from '../../domain/calendar'
import { MOST_CHARTS, type ChartAudit, type Sample } from '../../domain/chart-audit'
import { sampleOf } from '../../domain/chart-sample'
import { plainDigits } from '../../domain/entry'
import { localDate } from '../../note-view/local-date'
import { auditsQuery, keepAudit } from '../../storage/audit-queries'
import type { ListEntry } from '../../storage/note-store'
import { readPreferences } from '../../storage/preferences'
import { Button } from '../../ui/button'
import { authorsOf, candidatesIn } from './candidates'

const DAYS = 90
const CHARTS = 10
const MOST_SEED = 999_999

const INPUT =
  'h-10 rounded-md border border-line-strong bg-surface px-3 text-base pointer-coarse:h-11'

const aSeed = () => 1000 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 9000)

const wholeNumber = (entry: string, least: number, most: number): number | undefined => {
  const text = plainDigits(entry)
  const value = /^\d{1,6}$/.test(text) ? Number(text) : undefined
  return value !== undefined && value >= least && value <= most ? value : undefined
}

/** Which charts: the period, by whom, how many, and the seed that draws the same ones again. */
export function NewSample({ notes }: { notes: readonly ListEntry[] }) {
  const { t } = useLingui()
  const [today] = useState(() => localDate(new Date()))
  const [from, setFrom] = useState(() => addDays(today, -DAYS))
  const [to, setTo] = useState(today)
  const [author, setAuthor] = useState('')
  const [which, setWhich] = useState<Sample['which']>('signed')
  const [size, setSize] = useState(String(CHARTS))
  const [seed, setSeed] = useState(() => String(aSeed()))
  const client = useQueryClient()
  const navigate = useNavigate()

  const isPeriod = [from, to].every((each) => readDate(each).kind === 'ok') && from <= to
  const everybody = useMemo(
    () => (isPeriod ? candidatesIn(notes, { from, to, author: '', which }) : []),
    [notes, isPeriod, from, to, which],
  )
  const authors = authorsOf(everybody)
  // Somebody without a note in this period is nobody's choice.
  const chosen = authors.has(author) ? author : ''
  const fitting = everybody.filter((each) => chosen === '' || each.author === chosen)
  const [wanted, number] = [wholeNumber(size, 1, MOST_CHARTS), wholeNumber(seed, 0, MOST_SEED)]
  const drawn = Math.min(wanted ?? 0, fitting.length)

  const { mutate, isPending, isError } = useMutation({
    mutationFn: async () => {
      const { name } = readPreferences()
      const audit: ChartAudit = {
        v: 1,
        id: crypto.randomUUID(),
        createdAt: new Date().toISOString(),
        sample: { from, to, author: chosen, which, seed: number ?? 0, of: fitting.length },
        charts: sampleOf(fitting, drawn, number ?? 0).map((each) => ({
          note: each.id,
          date: each.date,
          patient: each.patient.slice(0, 200),
          author: each.authorName || name,
          answers: {},
        })),
      }
      const revision = await keepAudit({ audit, revision: 0 })
      client.setQueryData(auditsQuery.queryKey, (list = []) => [{ audit, revision }, ...list])
      return audit.id
    },
    networkMode: 'always',
    onSuccess: (id) => void navigate({ to: '/audit/$id', params: { id } }),
  })

  return (
    <form
      className="grid max-w-xl gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (drawn > 0 && number !== undefined) mutate()
      }}
    >
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Field label={<Trans>Visits from</Trans>}>
          {(id) => (
            <input
              id={id}
              type="date"
              value={from}
              onChange={({ target }) => setFrom(target.value)}
              className={INPUT}
            />
          )}
        </Field>
        <Field label={<Trans>Visits to</Trans>}>
          {(id) => (
            <input
              id={id}
              type="date"
              value={to}
              onChange={({ target }) => setTo(target.value)}
              className={INPUT}
            />
          )}
        </Field>
        <Field label={<Trans>Author</Trans>}>
          {(id) => (
            <select
              id={id}
              value={chosen}
              onChange={({ target }) => setAuthor(target.value)}
              className={INPUT}
            >
              <option value="">{t`Everybody`}</option>
              {[...authors].map(([keyId, name]) => (
                <option key={keyId} value={keyId}>
                  {name || t`No name yet`}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={<Trans>Which notes</Trans>}>
          {(id) => (
            <select
              id={id}
              value={which}
              onChange={({ target }) => setWhich(target.value === 'all' ? 'all' : 'signed')}
              className={INPUT}
            >
              <option value="signed">{t`Signed notes`}</option>
              <option value="all">{t`All notes, drafts too`}</option>
            </select>
          )}
        </Field>
        <Field label={<Trans>How many charts</Trans>}>
          {(id) => (
            <input
              id={id}
              inputMode="numeric"
              value={size}
              aria-invalid={wanted === undefined}
              onChange={({ target }) => setSize(target.value)}
              className={INPUT}
            />
          )}
        </Field>
        <Field label={<Trans>Seed, to draw the same charts again</Trans>}>
          {(id) => (
            <input
              id={id}
              inputMode="numeric"
              value={seed}
              aria-invalid={number === undefined}
              onChange={({ target }) => setSeed(target.value)}
              className={INPUT}
            />
          )}
        </Field>
      </div>
      <p role="status" className="text-sm">
        {!isPeriod ? (
          <Trans>Choose two dates, the earlier one first.</Trans>
        ) : wanted === undefined ? (
          t`Choose from 1 to ${MOST_CHARTS} charts.`
        ) : number === undefined ? (
          <Trans>The seed is a number of up to six digits.</Trans>
        ) : fitting.length === 0 ? (
          which === 'signed' ? (
            <Trans>No signed note in this period. Choose other dates, or all notes.</Trans>
          ) : (
            <Trans>No note in this period. Choose other dates.</Trans>
          )
        ) : (
          <Plural
            value={fitting.length}
            one={`${drawn} of # note is drawn.`}
            other={`${drawn} of # notes are drawn, spread over authors and weeks.`}
          />
        )}
      </p>
      {isError ? (
        <p role="alert" className="text-sm text-block">
          <Trans>The audit could not be kept. Try again.</Trans>
        </p>
      ) : null}
      <div>
        <Button
          type="submit"
          kind="primary"
          disabled={isPending || drawn === 0 || number === undefined}
        >
          <Trans>Draw the charts</Trans>
        </Button>
      </div>
    </form>
  )
}

function Field({ label, children }: { label: ReactNode; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {children(id)}
    </div>
  )
}
