import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { episodeOf, type DiagnosisCode } from '../coding/icd10/code'
import { searchIndex } from '../coding/icd10/search-index'
import type { Diagnosis } from '../domain/note'
import { Combobox } from '../ui/combobox'
import { offerFor, rowKey, type DiagnosisRow } from './diagnosis-rows'

const LIMIT = 8

interface DiagnosisSearchProps {
  label: string
  /** Place of the field in the note. */
  place: string
  onChoose: (diagnosis: Diagnosis) => void
}

/** Find a diagnosis by words or by the beginning of its code; Enter takes the marked one. */
export function DiagnosisSearch({ label, place, onChoose }: DiagnosisSearchProps) {
  const { t } = useLingui()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<ReadonlyMap<string, DiagnosisCode>>(new Map())
  const { rows, ended } = useMemo(() => offerFor(query, LIMIT), [query])
  const [typed, anyEpisodes] = [query.trim(), rows.some((row) => episodesOf(row).length > 1)]

  const codeIn = (row: Extract<DiagnosisRow, { kind: 'held' }>) =>
    chosen.get(rowKey(row)) ?? row.code
  const choose = (row: DiagnosisRow, code: DiagnosisCode) =>
    setChosen(new Map(chosen).set(rowKey(row), code))

  return (
    // The index is ready before the first letter is.
    <div onFocus={searchIndex}>
      <Combobox
        label={label}
        place={place}
        help={t`Type words or a code: 'knee pain r', 'M25.56'.`}
        empty={t`No match for "${typed}". Check the spelling or type the code.`}
        query={query}
        onQuery={(next) => {
          setQuery(next)
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
        options={rows}
        keyOf={rowKey}
        onChoose={(row) => {
          if (row.kind === 'typed') return onChoose({ code: row.code, label: '' })
          const { code, label: words } = codeIn(row)
          onChoose({ code, label: words })
        }}
        onSideways={(row, by) => {
          if (row.kind === 'typed' || row.episodes.length < 2) return false
          const at = row.episodes.findIndex((c) => c.code === codeIn(row).code) + by
          const next = row.episodes[Math.max(0, Math.min(row.episodes.length - 1, at))]
          if (next) choose(row, next)
          return true
        }}
      >
        {(row) =>
          row.kind === 'typed' ? (
            <Trans>Use {row.code} as typed; not in our list</Trans>
          ) : (
            <Held row={row} code={codeIn(row)} onEpisode={(code) => choose(row, code)} />
          )
        }
      </Combobox>
    </div>
  )
}

const episodesOf = (row: DiagnosisRow) => (row.kind === 'held' ? row.episodes : [])

function Held({
  row,
  code,
  onEpisode,
}: {
  row: Extract<DiagnosisRow, { kind: 'held' }>
  code: DiagnosisCode
  onEpisode: (code: DiagnosisCode) => void
}) {
  return (
    <span
      className={`flex flex-wrap items-baseline gap-x-3 ${row.named ? 'ms-2 border-s-2 border-line ps-3' : ''}`}
    >
      <span dir="ltr" className="w-20 shrink-0 font-medium">
        {code.code}
      </span>{' '}
      <span className="min-w-40 flex-1">{code.label}</span>
      {row.episodes.length > 1 ? (
        <span dir="ltr" aria-hidden="true" className="flex gap-1 self-center">
          {row.episodes.map((episode) => (
            // For a pointer alone: the arrow keys of the field do the same, and say so.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
            <span
              key={episode.code}
              onClick={(event) => {
                event.stopPropagation()
                onEpisode(episode)
              }}
              className={`grid size-6 place-items-center rounded-sm border text-xs pointer-coarse:size-9 ${
                episode.code === code.code
                  ? 'border-accent bg-surface font-medium text-ink'
                  : 'border-line text-ink-soft hover:border-line-strong'
              }`}
            >
              {episodeOf(episode.code)}
            </span>
          ))}
        </span>
      ) : null}
    </span>
  )
}
