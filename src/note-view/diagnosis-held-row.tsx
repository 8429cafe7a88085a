import { Trans } from '@lingui/react/macro'
import { episodeOf, type DiagnosisCode } from '../coding/icd10/code'
import type { DiagnosisRow } from './diagnosis-rows'

/** A code that is offered, with the episodes of care of an injury to choose from. */
export function HeldRow({
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
      <span className="min-w-40 flex-1">
        <span dir="auto" lang="en">
          {code.label}
        </span>
        {row.origin === 'ours' ? null : (
          <>
            {' '}
            <span className="text-xs text-ink-soft">
              {row.origin === 'list' ? (
                <Trans>official title</Trans>
              ) : (
                <Trans>from NLM, not checked for billing</Trans>
              )}
            </span>
          </>
        )}
      </span>
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
