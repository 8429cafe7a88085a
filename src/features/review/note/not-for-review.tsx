import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { HistoryEntry } from '../../../domain/history/history-entry'
import { NoteDocument } from '../../../note-view/note-document'
import type { Broken } from '../../../vault/history-chain'
import { Page } from '../../../ui/page'
import { RawText } from '../../../ui/raw-text'
import { Steps } from './history-tab'
import type { Reviewed } from './review-query'

const LINK = 'text-accent underline underline-offset-4'

export const ToQueue = () => (
  <Link to="/review" className={LINK}>
    <Trans>Go to the notes to review</Trans>
  </Link>
)

/** There is nothing here to decide on, and why. */
export function NotForReview({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <Page title={title}>
      <div className="grid max-w-prose gap-4 text-ink-soft">{children}</div>
      <p className="mt-4">
        <ToQueue />
      </p>
    </Page>
  )
}

export const NoSuchNote = () => (
  <NotForReview title={<Trans>No such note on this device</Trans>}>
    <p>
      <Trans>It may not have arrived yet, or its author took it back and it was deleted.</Trans>
    </p>
  </NotForReview>
)

export const Unreadable = ({ raw }: { raw: string }) => (
  <NotForReview title={<Trans>This note cannot be opened</Trans>}>
    <p>
      <Trans>Nothing was changed in it; this is all its record holds.</Trans>
    </p>
    <RawText text={raw} />
  </NotForReview>
)

/** Nobody reviews what they wrote. */
export const OwnNote = ({ id, isDraft }: { id: string; isDraft: boolean }) => (
  <NotForReview title={<Trans>This is your own note</Trans>}>
    <p>
      {isDraft ? (
        <Trans>It is a draft that was not submitted. Nobody reviews their own note.</Trans>
      ) : (
        <Trans>Nobody reviews their own note. Whoever you submitted it to does.</Trans>
      )}
    </p>
    <p>
      <Link to="/notes/$id" params={{ id }} className={LINK}>
        <Trans>Open the note</Trans>
      </Link>
    </p>
  </NotForReview>
)

/** Somebody else's note that was never submitted to anybody. */
export const NotSubmitted = () => (
  <NotForReview title={<Trans>This note was not submitted</Trans>}>
    <p>
      <Trans>Its author has not asked anybody to review it.</Trans>
    </p>
  </NotForReview>
)

const WRONG: Readonly<Partial<Record<Broken, MessageDescriptor>>> = {
  form: msg`it is not a step as this app writes them.`,
  'other-note': msg`it belongs to another note.`,
  order: msg`a step is missing, is there twice, or stands in the wrong place.`,
  changed: msg`its words were changed after it was signed.`,
  signature: msg`its signature does not fit.`,
  keys: msg`the keys it names are not those of the person it names.`,
  cut: msg`the last steps are missing.`,
  'cannot-check': msg`this browser cannot check signatures. A newer version of it can.`,
}

/** A history that does not hold: what is wrong, and where. The note is shown; nothing can be decided on it. */
export function BrokenHistory({ reviewed }: { reviewed: Reviewed }) {
  const { i18n, t } = useLingui()
  const { history, text, note } = reviewed
  if (history.kind !== 'broken') return null
  const { seq, why, entries } = history
  const whole = entries.flatMap((entry) => {
    const read = HistoryEntry.safeParse(entry)
    return read.success ? [read.data] : []
  })
  const number = note.visit.number.trim()
  return (
    <Page
      wide
      title={
        <>
          <bdi>{note.visit.patient.trim() || t`No name yet`}</bdi>
          {number ? t`, visit ${number}` : null}
        </>
      }
    >
      <div role="alert" className="rounded-lg border-2 border-block bg-block-soft p-4">
        <h2 className="font-semibold text-block">
          <Trans>The history of this note is not whole. Nothing can be decided on it.</Trans>
        </h2>
        <p className="mt-1">
          {why === 'cut' ? <Trans>After step {seq - 1}:</Trans> : <Trans>Step {seq}:</Trans>}{' '}
          {i18n._(WRONG[why] ?? msg`it could not be taken when it was.`)}
        </p>
        <p className="mt-1 text-sm">
          <Trans>
            Keep the note as it is and tell its author, or whoever looks after this device. A copy
            elsewhere, a package or an audit packet, shows what was there.
          </Trans>
        </p>
      </div>
      <div className="mt-6 grid gap-8 lg:grid-cols-[minmax(0,19fr)_minmax(0,15fr)]">
        <NoteDocument note={text} />
        <section>
          <h2 className="mb-1 font-semibold">
            <Trans>Steps that can be read</Trans>
          </h2>
          <div className="text-sm">
            {whole.length > 0 ? <Steps entries={whole} /> : <Trans>None.</Trans>}
          </div>
        </section>
      </div>
      <p className="mt-6">
        <ToQueue />
      </p>
    </Page>
  )
}
