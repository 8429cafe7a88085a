import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { historyQuery, type NoteHistory } from '../../../storage/history/history-queries'
import { Button } from '../../../ui/button'
import { ReturnedBar } from '../comments/returned-bar'
import { Bar, LINK, ToHistory, useNames, WHEN } from './bar'
import { useHeld } from './held'
import { PassedOn } from './passed-on'
import { TakeBack } from './take-back'

type Whole = Extract<NoteHistory, { kind: 'whole' }>

/** What stands over a note that went between people: where it is, and what may be done with it there. */
export function HeldBar({ id }: { id: string }) {
  const { as, history, passed } = useHeld()
  if (as === 'unknown') return <Unknown id={id} />
  if (as === 'broken' || history?.kind !== 'whole') return <Broken id={id} />
  return (
    <>
      {as === 'waiting' ? <Waiting id={id} history={history} /> : null}
      {as === 'signed' ? <Signed id={id} history={history} /> : null}
      {as === 'theirs' ? <Theirs id={id} history={history} /> : null}
      {as === 'returned' ? <ReturnedBar id={id} history={history} /> : null}
      {passed && (as === 'draft' || as === 'returned') ? (
        <Bar tone="calm" isNew stays={false}>
          <p className="grow font-medium">
            <Trans>Taken back. You can write in it again.</Trans>
          </p>
          <PassedOn id={id} passed={passed} />
        </Bar>
      ) : null}
    </>
  )
}

function Unknown({ id }: { id: string }) {
  const client = useQueryClient()
  return (
    <Bar tone="fix" loud>
      <p className="grow">
        <Trans>Where this note stands cannot be read now. Until then it is read-only.</Trans>
      </p>
      <Button
        size="small"
        onClick={() => void client.invalidateQueries({ queryKey: historyQuery(id).queryKey })}
      >
        <Trans>Try again</Trans>
      </Button>
    </Bar>
  )
}

function Broken({ id }: { id: string }) {
  return (
    <Bar tone="block" loud>
      <p className="grow">
        <strong className="font-semibold">
          <Trans>The history of this note is not whole.</Trans>
        </strong>{' '}
        <Trans>
          A step is missing, or something was changed outside of SkilledNote. You can read and copy
          the note; it cannot be written, signed or sent.
        </Trans>
      </p>
      <Link to="/notes/$id/output" params={{ id }} className={LINK}>
        <Trans>Copy text</Trans>
      </Link>
      <ToHistory id={id}>
        <Trans>See what is there</Trans>
      </ToHistory>
    </Bar>
  )
}

function Waiting({ id, history }: { id: string; history: Whole }) {
  const { i18n, t } = useLingui()
  const { passed } = useHeld()
  const namesOf = useNames()
  const [isAsking, setAsking] = useState(false)
  const who = namesOf(history.standing.reviewers.map(({ name }) => name))
  const since = history.entries.findLast(({ did }) => did.act === 'submitted')?.at ?? ''
  const when = i18n.date(new Date(since), WHEN)
  return (
    <Bar tone="calm" isNew={passed?.did === 'submitted'}>
      <p className="grow">
        <strong className="font-semibold">{t`Waiting for ${who} since ${when}.`}</strong>{' '}
        <Trans>Until then it is read-only.</Trans>
      </p>
      <ToHistory id={id}>
        <Trans>What happened to it</Trans>
      </ToHistory>
      <Button size="small" onClick={() => setAsking(true)}>
        <Trans>Take it back</Trans>
      </Button>
      <PassedOn id={id} passed={passed} />
      <TakeBack id={id} from={who} open={isAsking} onClose={() => setAsking(false)} />
    </Bar>
  )
}

function Signed({ id, history }: { id: string; history: Whole }) {
  const { i18n, t } = useLingui()
  const namesOf = useNames()
  const { signatures, locked } = history.standing
  const who = namesOf(signatures.map(({ by }) => by.name))
  const when = i18n.date(new Date(signatures.at(-1)?.at ?? ''), WHEN)
  return (
    <Bar tone="calm">
      <p className="grow">
        <strong className="font-semibold">{t`Signed by ${who} on ${when}.`}</strong>{' '}
        {locked ? (
          <Trans>Locked: no signature follows.</Trans>
        ) : (
          <Trans>Its words stay as they are.</Trans>
        )}
      </p>
      <ToHistory id={id}>
        <Trans>Add an addendum</Trans>
      </ToHistory>
    </Bar>
  )
}

function Theirs({ id, history }: { id: string; history: Whole }) {
  const { t } = useLingui()
  const { me, standing, entries } = history
  const who = entries[0]?.by.name || t`Somebody else`
  const isMine = standing.reviewers.some(({ keyId }) => keyId === me)
  return (
    <Bar tone="calm">
      <p className="grow font-semibold">{t`This note is by ${who}.`}</p>
      {isMine ? (
        <Link to="/review/$id" params={{ id }} className={LINK}>
          <Trans>Review it</Trans>
        </Link>
      ) : null}
      <ToHistory id={id}>
        <Trans>What happened to it</Trans>
      </ToHistory>
    </Bar>
  )
}
