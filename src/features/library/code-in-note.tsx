import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { FindingCounts } from '../../note-view/finding-counts'
import { METHOD_NAMES } from '../../note-view/method-names'
import { payerName } from '../../note-view/payer-name'
import type { Facts } from '../../rules/facts'
import type { Finding } from '../../rules/review'
import { TIERS } from '../../rules/rule'
import { InYourNote } from './in-your-note'

const CODE = '97140'
const FIRST = 5

/** The code page's answer for the note one came from: its minutes, its units and what is open. */
export function CodeInNote({ note }: { note: string }) {
  return (
    <InYourNote
      note={note}
      beside={
        <Link
          to="/notes/$id"
          params={{ id: note }}
          className="text-sm text-accent underline underline-offset-4"
        >
          <Trans>Go to the note</Trans>
        </Link>
      }
    >
      {({ facts, findings }) => (
        <div>
          <Answer facts={facts} findings={findings} note={note} />
        </div>
      )}
    </InYourNote>
  )
}

function Answer({
  facts: { treatment, count, payer },
  findings,
  note,
}: {
  facts: Facts
  findings: readonly Finding[]
  note: string
}) {
  const { i18n } = useLingui()
  const [all, setAll] = useState(false)
  const minutes = treatment.perCode.find(({ code }) => code === CODE)?.minutes
  const units = count?.lines.find(({ code }) => code === CODE)?.units ?? 0
  const open = TIERS.flatMap((tier) =>
    findings.filter(({ state, rule }) => state === 'unmet' && rule.tier === tier),
  )
  return (
    <>
      {minutes === undefined ? (
        <p>
          <Trans>No manual therapy is entered yet.</Trans>
        </p>
      ) : (
        <p className="text-base font-medium">
          <Plural value={minutes} one="# minute" other="# minutes" />
          {count && payer ? (
            <>
              {', '}
              <Plural value={units} one="# unit" other="# units" />{' '}
              <span className="text-sm font-normal text-ink-soft">
                {payerName(i18n, payer)}, {i18n._(METHOD_NAMES[payer.method])}
              </span>
            </>
          ) : (
            <span className="text-sm font-normal text-ink-soft">
              {'; '}
              <Trans>units follow once a payer is chosen</Trans>
            </span>
          )}
        </p>
      )}
      <p className="mt-1">
        <FindingCounts findings={open} />
      </p>
      <ul className="mt-1 grid gap-1">
        {(all ? open : open.slice(0, FIRST)).map(({ key, rule, problem }) => (
          <li key={key}>
            {problem ? (
              <Link
                to="/library/rules/$id"
                params={{ id: rule.id }}
                search={{ note }}
                className="text-accent underline underline-offset-4"
              >
                {problem.about ? `${i18n._(problem.about)}: ` : ''}
                {i18n._(problem.message)}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
      {open.length > FIRST ? (
        <button
          type="button"
          className="mt-1 min-h-6 font-medium text-accent pointer-coarse:min-h-11"
          onClick={() => setAll(!all)}
        >
          {all ? <Trans>Show fewer</Trans> : <Trans>{open.length - FIRST} more</Trans>}
        </button>
      ) : null}
    </>
  )
}
