import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Step } from '../../../domain/history/history-entry'
import { beforeReload } from '../../../storage/before-reload'
import { beforeLock } from '../../../storage/session'
import { Page } from '../../../ui/page'
import { UndoProvider } from '../../../ui/undo'
import { keptPlace } from '../queue/kept-place'
import { KeysDialog } from '../queue/keys-dialog'
import { nextInQueue } from '../queue/queue'
import { showIn, sortOf, useQueue } from '../queue/use-queue'
import { BrokenHistory, NoSuchNote, NotSubmitted, OwnNote, Unreadable } from './not-for-review'
import { Notices } from './notices'
import { ReviewNote } from './review-note'
import { REVIEW_KEYS } from './review-keys'
import { reviewQuery, type Reviewed } from './review-query'
import { allSettled } from './use-aside'
import { useDecisions } from './use-decisions'

const route = getRouteApi('/words/review/$id')

/** Notes of the queue, one after the other. */
export function ReviewPage() {
  const { i18n, t } = useLingui()
  const { id } = route.useParams()
  const search = route.useSearch()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { data, isError, refetch } = useQuery(reviewQuery(client, id))
  const { rows = [] } = useQueue(sortOf(search))
  const [shaded, setShaded] = useState(false)
  const [said, setSaid] = useState('')
  const [keysOpen, setKeysOpen] = useState(false)
  const open = (next: string) => void navigate({ to: '/review/$id', params: { id: next }, search })
  const { decided, notTaken, unsent, decide, send, dismiss } = useDecisions(open)

  const show = showIn(search)
  const inQueue = rows.filter((row) => row.show === show && (row.id === id || !decided.has(row.id)))
  const next = nextInQueue(inQueue, id)
  const afterNext = next === undefined ? undefined : nextInQueue(inQueue, next)
  const before = nextInQueue(inQueue, id, -1)

  const at = inQueue.findIndex((row) => row.id === id)
  useEffect(() => {
    // Whoever goes back to the queue, or leaves and comes again, goes on here.
    if (at >= 0) keptPlace.keep({ show, id, at })
  }, [show, id, at])

  const isHere = data !== undefined
  useEffect(() => {
    if (!isHere) return
    let isGone = false
    const readAhead = async () => {
      for (const each of new Set([next, afterNext, before])) {
        if (isGone) return
        // oxlint-disable-next-line no-await-in-loop -- the next one first
        if (each !== undefined) await client.query(reviewQuery(client, each)).catch(() => undefined)
      }
    }
    void readAhead()
    return () => {
      isGone = true
    }
  }, [client, isHere, next, afterNext, before])

  useEffect(() => {
    const ends = [beforeLock(() => allSettled(client)), beforeReload(() => allSettled(client))]
    return () => ends.forEach((end) => end())
  }, [client])

  if (isError)
    return (
      <Page title={<Trans>This note could not be read</Trans>}>
        <p role="alert">
          <button type="button" className="text-accent underline" onClick={() => void refetch()}>
            <Trans>Try again</Trans>
          </button>
        </p>
      </Page>
    )
  if (data === undefined) return <div aria-busy className="h-dvh" />
  if (data === null) return <NoSuchNote />
  if (data.kind === 'unreadable') return <Unreadable raw={data.raw} />
  const shown = instead(data)
  if (shown) return shown

  const onDecide = (step: Step, ready: () => Promise<boolean>, done: () => void) => {
    // A key held down, while the next note is on its way.
    if (decided.has(id)) return
    const name = nameOf(data)
    const toQueue = () => void navigate({ to: '/review', search })
    const taken = decide({ id, revision: data.revision, name, step, ready, done })
    const words = {
      approved: t`${name}: approved`,
      returned: t`${name}: returned`,
      referred: t`${name}: another supervisor asked`,
    }
    setSaid(words[step.did.act as keyof typeof words])
    if (next !== undefined) open(next)
    else void taken.then((isDone) => isDone && toQueue())
  }
  return (
    <UndoProvider>
      <p role="status" className="sr-only">
        {said}
      </p>
      <Notices
        here={id}
        notTaken={notTaken}
        unsent={unsent}
        onDismiss={dismiss}
        onOpen={open}
        onSendAgain={(each, name) => void send(each, name)}
      />
      <ReviewNote
        key={id}
        reviewed={data}
        place={{ at: at + 1, of: inQueue.length, search }}
        shaded={shaded}
        onShade={() => setShaded(!shaded)}
        onDecide={onDecide}
        onSendAgain={() => void send(id, nameOf(data))}
        onStep={(by) => {
          const to = by === 1 ? next : before
          if (to !== undefined) open(to)
        }}
        onKeys={() => setKeysOpen(true)}
      />
      <KeysDialog
        open={keysOpen}
        onClose={() => setKeysOpen(false)}
        list={REVIEW_KEYS.map(({ keys, does }) => ({ keys, does: i18n._(does) }))}
      />
    </UndoProvider>
  )
}

const nameOf = ({ note: { visit } }: Reviewed): string =>
  [visit.patient.trim(), visit.number.trim()].filter(Boolean).join(' ')

/** A page of its own for what is not for this person to decide on. */
function instead(reviewed: Reviewed) {
  const { history, note } = reviewed
  if (history.kind === 'broken') return <BrokenHistory reviewed={reviewed} />
  if (history.role === 'author')
    return <OwnNote id={note.id} isDraft={history.standing.state === 'draft'} />
  return history.standing.n === 0 ? <NotSubmitted /> : undefined
}
