import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import type { DiagnosisCode } from '../coding/icd10/code'
import { searchIndex } from '../coding/icd10/search-index'
import type { Diagnosis } from '../domain/note'
import { Combobox } from '../ui/combobox'
import { Day } from '../ui/day'
import { HeldRow } from './diagnosis-held-row'
import { LookUpRow, type LookUp } from './diagnosis-lookup'
import { offerFor, rowKey, type DiagnosisRow, type Sources } from './diagnosis-rows'

const LIMIT = 8

interface DiagnosisSearchProps {
  label: string
  /** Place of the field in the note. */
  place: string
  query: string
  onQuery: (query: string) => void
  onFocus: () => void
  sources: Sources
  /** Undefined where nothing is looked up online. */
  lookUp: LookUp | undefined
  onChoose: (diagnosis: Diagnosis) => void
}

/** A code, or the row that looks up online. */
type Row = DiagnosisRow | { readonly kind: 'look-up'; readonly lookUp: LookUp }

const keyOf = (row: Row): string => (row.kind === 'look-up' ? 'look-up' : rowKey(row))
const episodesOf = (row: Row) => (row.kind === 'held' ? row.episodes : [])

/** The row that looks up stands last until somebody asks; then it comes first, with what it found. */
function withLookUp(rows: readonly DiagnosisRow[], lookUp: LookUp | undefined): readonly Row[] {
  if (!lookUp) return rows
  const row = { kind: 'look-up', lookUp } as const
  if (lookUp.state === 'idle') return [...rows, row]
  const answered = lookUp.state === 'answered' ? lookUp.codes : []
  const found = answered.map(({ code, name }): DiagnosisRow => ({
    kind: 'held',
    code: { code, label: name, words: '', side: '', areas: [], areasUnknown: true },
    episodes: [],
    named: false,
    origin: 'online',
  }))
  const once = new Map(found.map((one) => [rowKey(one), one]))
  return [row, ...once.values(), ...rows.filter((own) => !once.has(rowKey(own)))]
}

/** Find a diagnosis by words or by the beginning of its code; Enter takes the marked one. */
export function DiagnosisSearch(props: DiagnosisSearchProps) {
  const { label, place, query, sources, lookUp, onChoose } = props
  const { t } = useLingui()
  const [chosen, setChosen] = useState<ReadonlyMap<string, DiagnosisCode>>(new Map())
  const { list, date, wide } = sources
  const { rows: found, ended } = useMemo(
    () => offerFor(query, LIMIT, { list, date, wide }),
    [query, list, date, wide],
  )
  const rows = withLookUp(found, query.trim() === '' ? undefined : lookUp)
  const [typed, anyEpisodes] = [query.trim(), rows.some((row) => episodesOf(row).length > 1)]

  const codeIn = (row: Extract<DiagnosisRow, { kind: 'held' }>) =>
    chosen.get(rowKey(row)) ?? row.code
  const choose = (row: DiagnosisRow, code: DiagnosisCode) =>
    setChosen(new Map(chosen).set(rowKey(row), code))

  return (
    // The index is ready before the first letter is.
    <div
      onFocus={() => {
        searchIndex()
        props.onFocus()
      }}
    >
      <Combobox
        label={label}
        place={place}
        help={t`Type words or a code: 'knee pain r', 'M25.56'.`}
        empty={t`No match for "${typed}". Check the spelling or type the code.`}
        query={query}
        onQuery={(next) => {
          props.onQuery(next)
          setChosen(new Map())
        }}
        note={
          ended ? (
            <Trans>
              {ended.code} is no code of its own since{' '}
              <span className="whitespace-nowrap">{ended.since}</span>. Choose one of these:
            </Trans>
          ) : anyEpisodes ? (
            <Trans>
              A initial, D subsequent, S sequela. Left and right arrow keys change the marked one.
            </Trans>
          ) : undefined
        }
        foot={
          date !== undefined && !list.holdsOn(date) && date > list.span.to ? (
            <Trans>
              Our codes end <Day date={list.span.to} />: check them for this visit.
            </Trans>
          ) : undefined
        }
        options={rows}
        keyOf={keyOf}
        stays={(row) => row.kind === 'look-up'}
        onChoose={(row) => {
          if (row.kind === 'look-up') return row.lookUp.ask()
          if (row.kind === 'typed') return onChoose({ code: row.code, label: '' })
          const { code, label: words } = codeIn(row)
          onChoose({ code, label: words })
        }}
        onSideways={(row, by) => {
          if (row.kind !== 'held' || row.episodes.length < 2) return false
          const at = row.episodes.findIndex((c) => c.code === codeIn(row).code) + by
          const next = row.episodes[Math.max(0, Math.min(row.episodes.length - 1, at))]
          if (next) choose(row, next)
          return true
        }}
      >
        {(row) =>
          row.kind === 'look-up' ? (
            <LookUpRow lookUp={row.lookUp} />
          ) : row.kind === 'held' ? (
            <HeldRow row={row} code={codeIn(row)} onEpisode={(code) => choose(row, code)} />
          ) : row.absent ? (
            <Trans>Use {row.code} as typed; the official list does not have it</Trans>
          ) : (
            <Trans>Use {row.code} as typed; not in our list</Trans>
          )
        }
      </Combobox>
    </div>
  )
}
