import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { Looked } from '../../storage/exchange/accept'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'
import { AcceptedWords, type Done } from './accepted-words'
import { ArrivalList } from './arrival-list'
import { isTaken, Sums } from './arrival-sums'
import { inboxQuery, lookQuery } from './exchange-queries'
import { FromWords } from './from-words'
import { FileWords } from './inbox-page'
import { LINK } from './part'
import { Refusal } from './refusal'
import { useExchange } from './use-exchange'
import { When } from './when'
import { WorkProgress } from './work-progress'

/** One file that was brought in: whom it is from, what is in it, and whether to keep it. */
export function ArrivalPage() {
  const { t } = useLingui()
  const { id } = useParams({ from: '/words/vault/inbox/$id' })
  const { data } = useQuery(lookQuery(id))
  const [accepted, setAccepted] = useState<Done>()
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

function Decide({ looked, onAccepted }: { looked: Looked; onAccepted: (accepted: Done) => void }) {
  const id = useId()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { waiting, from, acceptedAt, arrivals, own } = looked
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [withOwn, setWithOwn] = useState(own !== undefined && own.keys !== 'other')
  const accept = useExchange('accept')
  const discard = useExchange('throwAway')
  const coming = arrivals.filter(({ does }, nth) => isTaken(does) && !left.has(nth)).length
  const hasHistories = arrivals.some(({ hasHistory }) => hasHistory)
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
          if (done.kind !== 'accepted') return
          onAccepted({ ...done, toReview: waiting.of === 'draft-for-review' && hasHistories })
          for (const key of ['notes', 'inbox', 'people', 'payers'])
            await queryClient.invalidateQueries({ queryKey: [key], exact: true })
          for (const note of done.changed)
            await queryClient.invalidateQueries({ queryKey: ['notes', note] })
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
        {waiting.refused ? null : (
          <p className="text-sm text-ink-soft">
            <Trans>
              Made <When at={waiting.createdAt} />,{' '}
              <Plural value={waiting.notes} one="# note" other="# notes" />. Nothing of it is kept
              yet.
            </Trans>
          </p>
        )}
      </div>
      {waiting.refused ? (
        <Refusal why={waiting.refused} />
      ) : (
        <FromWords from={from} file={waiting} />
      )}
      <Warnings looked={looked} />
      {acceptedAt === '' ? null : (
        <p className="rounded-md border border-line bg-surface p-3 text-sm">
          <Trans>
            You accepted this very file before, on <When at={acceptedAt} />.
          </Trans>
        </p>
      )}
      {waiting.refused ? null : <Sums arrivals={arrivals} />}
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
      {arrivals.length === 0 ? null : (
        <ArrivalList file={waiting.id} arrivals={arrivals} left={left} onLeft={setLeft} />
      )}
    </div>
  )
}

/** What a person has to know before they press anything. */
function Warnings({ looked: { waiting, arrivals } }: { looked: Looked }) {
  const { t } = useLingui()
  const names = [...new Set(arrivals.flatMap(({ changed }) => changed))]
  return (
    <>
      {names.map((name) => (
        <p
          key={name}
          role="alert"
          className="rounded-md border-2 border-block bg-block-soft p-3 text-sm font-medium"
        >
          {t`Steps in it are signed as ${name}, with other keys than the ones you know. Ask them before you accept.`}
        </p>
      ))}
      {waiting.of === 'backup' || waiting.of === 'plain' || waiting.odd === 0 ? null : (
        <p className="rounded-md border-2 border-fix bg-fix-soft p-3 text-sm">
          <Plural
            value={waiting.odd}
            one="# signed text holds characters that hide or turn text. Read it with care."
            other="# signed texts hold characters that hide or turn text. Read them with care."
          />
        </p>
      )}
    </>
  )
}
