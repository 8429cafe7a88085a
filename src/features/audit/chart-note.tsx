import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Chart } from '../../domain/chart-audit'
import { dateText } from '../../narrative/date-text'
import { narrate } from '../../narrative/narrate'
import { safeLine } from '../../narrative/safe-text'
import { asSigned, signedText } from '../../narrative/signed-text'
import { NoteDocument } from '../../note-view/note-document'
import type { ReadChart } from './read-chart'

/** The note as it reads, to look things up in; nothing of it can be changed here. */
export function ChartNote({
  chart,
  read,
  failed,
}: {
  chart: Chart
  /** Undefined while it is on its way. */
  read: ReadChart | undefined
  failed: boolean
}) {
  const { t } = useLingui()
  const name = safeLine(chart.patient) || t`No patient named`
  return (
    <section
      aria-label={t`The note`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself
      tabIndex={0}
      className="min-w-0 rounded-lg border border-line bg-surface p-4 sm:p-8 lg:sticky lg:top-0 lg:max-h-dvh lg:self-start lg:overflow-y-auto"
    >
      <h2 className="text-base font-semibold wrap-anywhere">
        <bdi>{name}</bdi>, <bdi>{dateText(chart.date)}</bdi>
      </h2>
      <p className="mb-4 text-sm text-ink-soft">
        <bdi>{safeLine(chart.author)}</bdi>
      </p>
      {failed ? (
        <p role="alert">
          <Trans>The note cannot be read now.</Trans>
        </p>
      ) : read === undefined ? (
        <p className="text-ink-soft">
          <Trans>Reading the note</Trans>
        </p>
      ) : read.kind === 'gone' ? (
        <p>
          <Trans>This note is not on this device any more. What you answered is kept.</Trans>
        </p>
      ) : read.kind === 'unreadable' ? (
        <p>
          <Trans>This note cannot be read. What you answered is kept.</Trans>
        </p>
      ) : (
        <Words read={read} />
      )}
      <p className="mt-6 text-sm">
        <Link
          to="/notes/$id/packet"
          params={{ id: chart.note }}
          className="text-accent underline underline-offset-4"
        >
          <Trans>Audit packet of this note</Trans>
        </Link>
      </p>
    </section>
  )
}

function Words({ read }: { read: Extract<ReadChart, { readonly kind: 'chart' }> }) {
  const { facts, history } = read
  const draft = narrate(facts, 'standard')
  const isWhole = history.kind === 'whole' && history.sameWords
  const signed = isWhole ? signedText(history.entries) : undefined
  const note = signed ? asSigned(draft, signed) : draft
  return (
    <>
      {note.mark === '' ? null : (
        <p lang="en" dir="ltr" className="mb-4 font-serif text-sm text-ink-soft">
          {note.mark}
        </p>
      )}
      <NoteDocument note={note} level={3} />
      {note.signed ? (
        <div lang="en" dir="ltr" className="mt-6 grid gap-2 font-serif text-sm wrap-anywhere">
          {note.signed.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {note.signed.addenda.map(({ head, lines }) => (
            <div key={head}>
              <p>{head}</p>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          ))}
        </div>
      ) : null}
    </>
  )
}
