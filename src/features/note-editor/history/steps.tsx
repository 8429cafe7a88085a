import { Trans, useLingui } from '@lingui/react/macro'
import type { Resolution } from '../../../domain/history/comment'
import { HistoryEntry, type Actor } from '../../../domain/history/history-entry'
import { ACT_NAMES } from '../../../note-view/signing/state-names'
import type { NoteHistory } from '../../../storage/history/history-queries'
import { brokenWords } from './broken-words'
import { StepDetails } from './step-details'
import { Who, type Whose } from './whose-key'

interface StepsProps {
  readonly history: NoteHistory
  readonly whose: (actor: Actor) => Whose
}

/** Everything that happened to the note between people, the first step first. */
export function Steps({ history, whose }: StepsProps) {
  const { t } = useLingui()
  const read = history.entries.map((entry) => HistoryEntry.safeParse(entry).data)
  const wrong = history.kind === 'broken' ? history : undefined
  // What is cut off at the end has no entry to stand at.
  const count = Math.max(read.length, wrong?.seq ?? 0)
  return (
    <ol className="overflow-hidden rounded-lg border border-line bg-surface">
      {Array.from({ length: count }, (_, i) => {
        const entry = read[i]
        const nth = i + 1
        return (
          <li
            // oxlint-disable-next-line react/no-array-index-key -- a step is its place
            key={nth}
            className="grid gap-1 border-b border-line px-4 py-3 text-sm last:border-b-0"
          >
            {entry ? (
              <Taken
                entry={entry}
                whose={whose}
                answers={answersAfter(read, i)}
                isFirst={read.findIndex((each) => each?.by.keyId === entry.by.keyId) === i}
              />
            ) : (
              <p className="font-medium">{t`Step ${nth}`}</p>
            )}
            {wrong?.seq === nth ? (
              <p className="font-medium text-block">
                {wrong.why === 'cannot-check' ? null : <Trans>Not right.</Trans>}{' '}
                {brokenWords(wrong.why)}
              </p>
            ) : wrong && nth > wrong.seq ? (
              <p className="text-ink-soft">
                <Trans>Not checked: it stands on a step that is not right.</Trans>
              </p>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}

/** What the author answered to the comments of a return, with the submission after it. */
function answersAfter(
  entries: readonly (HistoryEntry | undefined)[],
  at: number,
): readonly Resolution[] {
  const next = entries.slice(at + 1).find((entry) => entry?.did.act === 'submitted')
  return next?.did.act === 'submitted' ? next.did.resolved : []
}

function Taken({
  entry,
  whose,
  answers,
  isFirst,
}: {
  entry: HistoryEntry
  whose: StepsProps['whose']
  answers: readonly Resolution[]
  /** The first step of this person here. */
  isFirst: boolean
}) {
  const { i18n } = useLingui()
  const { at, zone, by, did, why } = entry
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-semibold">{i18n._(ACT_NAMES[did.act])}</h3>
        <time dateTime={at} className="text-ink-soft tabular-nums">
          {whenText(i18n.locale, at, zone)}
        </time>
      </div>
      <p>
        <Who actor={by} whose={whose(by)} withWords={isFirst} />
      </p>
      {why === '' ? null : (
        <p className="max-w-[66ch] whitespace-pre-line wrap-anywhere">
          <bdi>{why}</bdi>
        </p>
      )}
      <StepDetails did={did} answers={answers} />
    </>
  )
}

/** By the clock of whoever acted, with its zone. */
function whenText(locale: string, at: string, zone: string): string {
  const how = {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  } as const
  try {
    return new Intl.DateTimeFormat(locale, { ...how, timeZone: zone || 'UTC' }).format(new Date(at))
  } catch {
    return new Intl.DateTimeFormat(locale, { ...how, timeZone: 'UTC' }).format(new Date(at))
  }
}
