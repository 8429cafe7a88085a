import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { Looked } from '../../storage/exchange/accept'
import type { Result } from '../../storage/exchange/exchange-messages'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'
import { ArrivalList } from './arrival-list'
import { inboxQuery, lookQuery } from './exchange-queries'
import { FromWords } from './from-words'
import { FileWords } from './inbox-page'
import { LINK } from './part'
import { Refusal } from './refusal'
import { useExchange } from './use-exchange'
import { When } from './when'
import { WorkProgress } from './work-progress'

type Accepted = Extract<Result<'accept'>, { kind: 'accepted' }>

/** One file that was brought in: whom it is from, what is in it, and whether to keep it. */
export function ArrivalPage() {
  const { t } = useLingui()
  const { id } = useParams({ from: '/words/vault/inbox/$id' })
  const { data } = useQuery(lookQuery(id))
  const [accepted, setAccepted] = useState<Accepted>()
  const title = accepted ? t`Notes kept` : t`A file brought in`
  return (
    <Page title={title} documentTitle={title}>
      {accepted ? (
        <AcceptedWords {...accepted} />
      ) : data === undefined ? (
        <p role="status" className="text-ink-soft">
          <Trans>Reading the file</Trans>
        </p>
      ) : data.kind === 'looked' ? (
        <Decide looked={data} onAccepted={setAccepted} />
      ) : (
        <p className="max-w-xl">
          <Trans>
            This file is not waiting any more.{' '}
            <Link to="/inbox" className={LINK}>
              Files brought in
            </Link>
          </Trans>
        </p>
      )}
    </Page>
  )
}

function AcceptedWords({ added, copies, same }: Accepted) {
  return (
    <div role="status" className="grid gap-2">
      <p className="text-base font-medium">
        <Plural value={added} _0="No new note." one="# note added." other="# notes added." />
      </p>
      {copies === 0 ? null : (
        <p>
          <Plural
            value={copies}
            one="# note differed from the one here and was kept as a copy beside it."
            other="# notes differed from those here and were kept as copies beside them."
          />
        </p>
      )}
      {same === 0 ? null : (
        <p>
          <Plural value={same} one="# note was here already." other="# notes were here already." />
        </p>
      )}
      <p className="mt-4">
        <Link
          to="/"
          className="inline-flex min-h-10 items-center rounded-md bg-accent px-4 text-sm font-medium text-on-accent hover:opacity-90"
        >
          <Trans>Open the notes</Trans>
        </Link>
      </p>
    </div>
  )
}

function Decide({
  looked,
  onAccepted,
}: {
  looked: Looked
  onAccepted: (accepted: Accepted) => void
}) {
  const id = useId()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { waiting, from, acceptedAt, arrivals, own } = looked
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [withOwn, setWithOwn] = useState(own !== undefined && own.keys !== 'other')
  const accept = useExchange('accept')
  const discard = useExchange('throwAway')
  const coming = arrivals.filter(({ does }, nth) => does !== 'nothing' && !left.has(nth)).length
  const isNews = coming > 0 || own !== undefined
  const keep = () =>
    accept.mutate(
      {
        given: [
          {
            id: waiting.id,
            chosen: left.size === 0 ? 'all' : arrivals.flatMap((_, i) => (left.has(i) ? [] : [i])),
            withOwn,
            now: new Date().toISOString(),
          },
        ],
      },
      {
        onSuccess: async (done) => {
          if (done.kind === 'accepted') onAccepted(done)
          for (const key of ['notes', 'inbox', 'people', 'payers'])
            await queryClient.invalidateQueries({ queryKey: [key], exact: true })
        },
      },
    )
  const throwAway = () =>
    discard.mutate(
      { given: [waiting.id] },
      {
        onSuccess: async () => {
          await queryClient.invalidateQueries({ queryKey: inboxQuery.queryKey, exact: true })
          await navigate({ to: '/inbox' })
        },
      },
    )
  return (
    <div className="grid gap-5">
      <div>
        <p className="font-medium">
          <FileWords file={waiting} />
        </p>
        <p className="text-sm text-ink-soft">
          <Trans>
            Made <When at={waiting.createdAt} />,{' '}
            <Plural value={waiting.notes} one="# note" other="# notes" />. Nothing of it is kept
            yet.
          </Trans>
        </p>
      </div>
      <FromWords from={from} file={waiting} />
      {acceptedAt === '' ? null : (
        <p className="rounded-md border border-line bg-surface p-3 text-sm">
          <Trans>
            You accepted this very file before, on <When at={acceptedAt} />.
          </Trans>
        </p>
      )}
      <Sums arrivals={arrivals} />
      {own ? (
        <div className="flex items-start gap-3 text-sm">
          <input
            id={id}
            type="checkbox"
            checked={withOwn}
            onChange={({ target }) => setWithOwn(target.checked)}
            aria-describedby={`${id}-about`}
            className="mt-0.5 size-4 shrink-0 accent-accent pointer-coarse:size-6"
          />
          <div>
            <label htmlFor={id} className="font-medium">
              <Trans>This is my own backup: take its keys, colleagues and payers too</Trans>
            </label>
            <p id={`${id}-about`} className="text-ink-soft">
              <Plural value={own.colleagues} one="# colleague" other="# colleagues" />,{' '}
              <Plural value={own.payers} one="# payer new here" other="# payers new here" />.{' '}
              {own.keys === 'other' ? (
                <Trans>The keys of this device stay, to open what was sent to them.</Trans>
              ) : null}
            </p>
          </div>
        </div>
      ) : null}
      {accept.isPending ? (
        <WorkProgress
          what={<Trans>Keeping the notes</Trans>}
          step={accept.step}
          onCancel={accept.stop}
        />
      ) : (
        <div className="flex flex-wrap gap-3">
          {isNews ? (
            <Button kind="primary" onClick={keep}>
              {coming === 0 ? (
                <Trans>Accept</Trans>
              ) : (
                <Plural value={coming} one="Accept # note" other="Accept # notes" />
              )}
            </Button>
          ) : null}
          <Button disabled={discard.isPending} onClick={throwAway}>
            <Trans>Throw away</Trans>
          </Button>
        </div>
      )}
      {accept.data && accept.data.kind !== 'accepted' ? <Refusal why={accept.data} /> : null}
      {accept.isError ? <Refusal why={{ kind: 'failed' }} /> : null}
      <ArrivalList file={waiting.id} arrivals={arrivals} left={left} onLeft={setLeft} />
    </div>
  )
}

/** What accepting all of it comes to. */
function Sums({ arrivals }: Pick<Looked, 'arrivals'>) {
  const count = (does: string) => arrivals.filter((each) => each.does === does).length
  const [added, copies, same] = [count('add'), count('add-copy'), count('nothing')]
  if (added + copies === 0)
    return (
      <p className="text-sm font-medium">
        <Trans>Nothing is new: every note of the file is here already, the same.</Trans>
      </p>
    )
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm font-medium">
      {added === 0 ? null : (
        <li>
          <Plural value={added} one="# new here" other="# new here" />
        </li>
      )}
      {copies === 0 ? null : (
        <li>
          <Plural
            value={copies}
            one="# differs from the one here: a copy is kept beside it"
            other="# differ from those here: copies are kept beside them"
          />
        </li>
      )}
      {same === 0 ? null : (
        <li>
          <Plural value={same} one="# here already" other="# here already" />
        </li>
      )}
    </ul>
  )
}
