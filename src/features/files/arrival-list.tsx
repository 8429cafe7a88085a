import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { Arrival } from '../../storage/exchange/accept'
import { exchange } from '../../storage/exchange/exchange'
import { Button } from '../../ui/button'
import { isTaken } from './arrival-sums'
import { DoesWords, NotTaken } from './arrival-words'
import { Refusal } from './refusal'

const NoteWords = lazy(() =>
  import('./note-words').then(({ NoteWords: shown }) => ({ default: shown })),
)
const AT_ONCE = 50

/** The notes of a file, each with what accepting it would do. `left` are the places of those left out. */
export function ArrivalList({
  file,
  arrivals,
  left,
  onLeft,
}: {
  file: string
  arrivals: readonly Arrival[]
  left: ReadonlySet<number>
  onLeft: (left: ReadonlySet<number>) => void
}) {
  const [most, setMost] = useState(AT_ONCE)
  const more = Math.min(AT_ONCE, arrivals.length - most)
  return (
    <>
      <ul className="rounded-lg border border-line bg-surface">
        {arrivals.slice(0, most).map((arrival, nth) => (
          <Row
            // Places in a file do not move.
            // oxlint-disable-next-line react/no-array-index-key
            key={nth}
            file={file}
            nth={nth}
            arrival={arrival}
            isLeft={left.has(nth)}
            onLeft={(yes) => {
              const next = new Set(left)
              if (yes) next.add(nth)
              else next.delete(nth)
              onLeft(next)
            }}
          />
        ))}
      </ul>
      {more > 0 ? (
        <div>
          <Button size="small" onClick={() => setMost(most + AT_ONCE)}>
            <Plural value={more} one="Show # more" other="Show # more" />
          </Button>
        </div>
      ) : null}
    </>
  )
}

function Row({
  file,
  nth,
  arrival,
  isLeft,
  onLeft,
}: {
  file: string
  nth: number
  arrival: Arrival
  isLeft: boolean
  onLeft: (left: boolean) => void
}) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const { patient, number, date, does } = arrival
  const name = patient || t`No name yet`
  const visit = number === '' ? '' : t`visit ${number}`
  return (
    <li className="border-b border-line px-4 py-2.5 text-sm last:border-b-0">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <label className="flex min-h-8 min-w-0 grow items-center gap-3 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={!isLeft && isTaken(does)}
            disabled={!isTaken(does)}
            onChange={({ target }) => onLeft(!target.checked)}
            className="size-4 shrink-0 accent-accent"
          />
          <span className="min-w-0 wrap-anywhere">
            <bdi className="font-medium">{name}</bdi>
            {visit === '' ? null : `, ${visit}`} <span className="text-ink-soft">{date}</span>
          </span>
        </label>
        <span className={does === 'add-copy' || does === 'refused' ? 'text-fix' : 'text-ink-soft'}>
          <DoesWords arrival={arrival} />
        </span>
        <Button
          kind="quiet"
          size="small"
          aria-expanded={isOpen}
          aria-label={isOpen ? t`Hide the text of ${name}` : t`Show the text of ${name}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? <Trans>Hide text</Trans> : <Trans>Show text</Trans>}
        </Button>
      </div>
      {arrival.why === undefined ? null : <NotTaken arrival={arrival} why={arrival.why} />}
      {isOpen ? <Text file={file} nth={nth} /> : null}
    </li>
  )
}

function Text({ file, nth }: { file: string; nth: number }) {
  const { data } = useQuery({
    queryKey: ['inbox', file, nth],
    queryFn: () => exchange('noteIn', [file, nth]),
    networkMode: 'always',
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  })
  if (!data)
    return (
      <p role="status" className="py-2 text-ink-soft">
        <Trans>Reading the note</Trans>
      </p>
    )
  if (data.kind !== 'note') return <Refusal why={data} />
  return (
    <div className="mt-2 border-t border-line py-3">
      <Suspense fallback={null}>
        <NoteWords note={data.note} />
      </Suspense>
    </div>
  )
}
