import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { daysBetween } from '../../../domain/calendar'
import { CREDENTIAL_NAMES } from '../../../note-view/credentials'
import { localDate } from '../../../note-view/local-date'
import { payerName } from '../../../note-view/payer-name'
import { STATE_NAMES } from '../../../note-view/signing/state-names'
import { RULES_EDITION } from '../../../rules/edition'
import { Day } from '../../../ui/day'
import { Key } from '../../../ui/key'
import { anchorProps, useReviewing } from './anchor'
import { Moment } from './moment'

/** Where the note stands in the queue it was opened from. */
export interface Place {
  /** Counted from 1; 0 for one that is not in it. */
  readonly at: number
  readonly of: number
  readonly search: { readonly sort?: string; readonly show?: string }
}

const STEP =
  'inline-flex min-h-8 items-center gap-1.5 rounded-md px-2 hover:bg-accent-soft disabled:opacity-60 pointer-coarse:min-h-11'

/** Whose visit this is, who wrote it, who pays, and how long it waits. */
export function Heading({ place, onStep }: { place: Place; onStep: (by: 1 | -1) => void }) {
  const { i18n, t } = useLingui()
  const { reviewed } = useReviewing()
  const { note, history, facts } = reviewed
  const { patient, number, date } = note.visit
  const title = useRef<HTMLHeadingElement>(null)
  // The next note begins where it is read out from.
  useEffect(() => title.current?.focus({ preventScroll: true }), [])
  // No word of the patient: the browser keeps titles on the disk, in its history.
  const name = t`Review`
  useEffect(() => {
    document.title = `${name} - SkilledNote`
    return () => {
      document.title = 'SkilledNote'
    }
  }, [name])
  const author = history.kind === 'whole' ? history.entries[0]?.by : undefined
  const { payer } = facts
  return (
    <header className="pt-4 pb-3 lg:pb-0">
      <nav
        aria-label={t`Queue`}
        className="-mx-2 mb-2 flex flex-wrap items-center gap-x-1 text-sm text-ink-soft"
      >
        <Link
          to="/review"
          search={place.search}
          activeOptions={{ exact: true }}
          className={`${STEP} text-accent`}
        >
          <Trans>Review</Trans>
        </Link>
        {place.at > 0 ? (
          <span className="px-2">
            <Trans>
              {place.at} of {place.of}
            </Trans>
          </span>
        ) : null}
        <span className="ms-auto flex">
          <button type="button" onClick={() => onStep(-1)} disabled={place.of < 2} className={STEP}>
            <Trans>Previous</Trans>
            <Key>k</Key>
          </button>
          <button type="button" onClick={() => onStep(1)} disabled={place.of < 2} className={STEP}>
            <Trans>Next</Trans>
            <Key>j</Key>
          </button>
        </span>
      </nav>
      <h1
        ref={title}
        tabIndex={-1}
        {...anchorProps({ on: 'note' })}
        className="rounded-sm text-xl font-semibold tracking-tight outline-none"
      >
        <bdi>{patient.trim() || t`No name yet`}</bdi>
        {number.trim() ? t`, visit ${number.trim()}` : null}
      </h1>
      <p className="mt-1 flex flex-wrap gap-x-2 text-sm [&>*:not(:last-child)]:after:content-['_·']">
        {facts.date ? (
          <span>
            <Day date={facts.date} />
          </span>
        ) : (
          <span>{date || t`No date`}</span>
        )}
        {author ? (
          <span>
            <bdi>{author.name || t`No name yet`}</bdi>,{' '}
            {i18n._(CREDENTIAL_NAMES[author.credential])}
          </span>
        ) : null}
        {payer ? <bdi>{payerName(i18n, payer)}</bdi> : null}
      </p>
      <p className="mt-0.5 text-sm text-ink-soft">
        <State />
      </p>
      <p className="mt-0.5 text-xs text-ink-soft">
        <Trans>Checked with the rules of today, edition {RULES_EDITION}</Trans>
      </p>
    </header>
  )
}

function State() {
  const { i18n } = useLingui()
  const { history } = useReviewing().reviewed
  const [today] = useState(() => localDate(new Date()))
  if (history.kind !== 'whole') return null
  const { standing, entries } = history
  const { state } = standing
  const last = entries.at(-1)
  const sent = entries.findLast(({ did }) => did.act === 'submitted')
  const isWaiting = state === 'submitted' || state === 'resubmitted'
  const at = isWaiting ? sent?.at : last?.at
  const days = at ? daysBetween(localDate(new Date(at)), today) : 0
  return (
    <>
      <span className="font-medium text-ink">{i18n._(STATE_NAMES[state])}</span>
      {at ? (
        <>
          {', '}
          {isWaiting ? (
            <Trans>
              waiting since <Moment at={at} />
            </Trans>
          ) : (
            <Moment at={at} />
          )}
          {isWaiting && days > 0 ? (
            <>
              {' ('}
              <Plural value={days} one="# day" other="# days" />)
            </>
          ) : null}
        </>
      ) : null}
    </>
  )
}
