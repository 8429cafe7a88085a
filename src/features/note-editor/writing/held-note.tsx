import { useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { historyQuery } from '../../../storage/history/history-queries'
import { noteStore } from '../../../storage/note-queries'
import type { Stored } from '../../../storage/note-store'
import { hearNotes } from '../../../storage/note-tabs'
import { oneWriter } from '../../../storage/one-writer'
import type { Passed } from '../sign/pass-on'
import { CopyBar } from './copy-bar'
import { HeldContext, heldAs, isOpen, type Held } from './held'
import { OpenNote } from './open-note'
import { ReadOnlyBar } from './read-only-bar'
import { useStrayKeys } from './use-stray-keys'

const HeldBar = lazy(async () => ({ default: (await import('./held-bar')).HeldBar }))

type Note = Extract<Stored, { kind: 'note' }>

/** What is shown of the note: read anew with each turn, so that nothing another tab wrote is missing. */
interface Shown {
  readonly turn: number
  readonly isOpen: boolean
  readonly stored: Note
}

/** Where the note stands between people; read anew when another tab does something with it. */
function useHistory(id: string) {
  const client = useQueryClient()
  const query = historyQuery(id)
  const { data, isError, isFetchedAfterMount } = useQuery(query)
  useEffect(
    () =>
      hearNotes((message) => {
        if (message.say === 'acted' && message.id === id)
          void client.invalidateQueries({ queryKey: historyQuery(id).queryKey })
      }),
    [client, id],
  )
  return { history: data, isKnown: isFetchedAfterMount || isError }
}

/** A note in the one tab that writes it, or to read in any other. */
export function HeldNote({ stored }: { stored: Note }) {
  const { id } = stored.note
  const [writer] = useState(() => oneWriter(id))
  const turn = useSyncExternalStore(writer.subscribe, () => writer.turn)
  const { history, isKnown } = useHistory(id)
  const as = heldAs(history)
  const open = isKnown ? isOpen(as) : undefined
  const [shown, setShown] = useState<Shown>()
  const [copy, setCopy] = useState<string>()
  const [passed, setPassed] = useState<Passed>()
  const held = useMemo<Held>(() => ({ as, history, passed, setPassed }), [as, history, passed])

  useEffect(() => writer.start(), [writer])

  const n = turn.kind === 'asking' ? undefined : turn.n
  useEffect(() => {
    if (n === undefined || open === undefined) return
    let isLate = false
    const show = (found: Stored | undefined) => {
      if (isLate) return
      // Gone meanwhile, or not to be read now: what is here stays on the screen.
      setShown((before) => ({
        turn: n,
        isOpen: open,
        stored: found?.kind === 'note' ? found : (before?.stored ?? stored),
      }))
    }
    noteStore.open(id).then(show, () => show(undefined))
    return () => {
      isLate = true
    }
  }, [id, n, open, stored])

  const readOnly = turn.kind !== 'mine' || !shown?.isOpen || n !== shown.turn || !open
  useStrayKeys()
  // Room for the form to come: the place that was scrolled to is there already.
  if (!shown) return <div aria-busy className="h-[2000vh]" />
  return (
    <HeldContext value={held}>
      <OpenNote
        key={`${shown.turn} ${shown.isOpen}`}
        stored={shown.stored}
        writer={writer}
        isOpen={shown.isOpen}
        readOnly={readOnly}
        onCopy={setCopy}
        bar={
          <>
            {open && turn.kind === 'theirs' ? (
              <ReadOnlyBar taking={turn.taking} onTake={() => void writer.takeOver()} />
            ) : null}
            {as === 'draft' && !passed ? null : (
              <Suspense fallback={null}>
                <HeldBar id={id} />
              </Suspense>
            )}
            {copy === undefined ? null : <CopyBar id={id} copy={copy} with={copy} />}
          </>
        }
      />
    </HeldContext>
  )
}
