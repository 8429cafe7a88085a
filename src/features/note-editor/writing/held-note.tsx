import { useEffect, useState, useSyncExternalStore } from 'react'
import { noteStore } from '../../../storage/note-queries'
import type { Stored } from '../../../storage/note-store'
import { oneWriter } from '../../../storage/one-writer'
import { CopyBar } from './copy-bar'
import { OpenNote } from './open-note'
import { ReadOnlyBar } from './read-only-bar'
import { useStrayKeys } from './use-stray-keys'

type Note = Extract<Stored, { kind: 'note' }>

/** What is shown of the note: read anew with each turn, so that nothing another tab wrote is missing. */
interface Shown {
  readonly turn: number
  readonly stored: Note
}

/** A note in the one tab that writes it, or to read in any other. */
export function HeldNote({ stored }: { stored: Note }) {
  const { id } = stored.note
  const [writer] = useState(() => oneWriter(id))
  const turn = useSyncExternalStore(writer.subscribe, () => writer.turn)
  const [shown, setShown] = useState<Shown>()
  const [copy, setCopy] = useState<string>()

  useEffect(() => writer.start(), [writer])

  const n = turn.kind === 'asking' ? undefined : turn.n
  useEffect(() => {
    if (n === undefined) return
    let isLate = false
    const show = (found: Stored | undefined) => {
      if (isLate) return
      // Gone meanwhile, or not to be read now: what is here stays on the screen.
      setShown((before) => ({
        turn: n,
        stored: found?.kind === 'note' ? found : (before?.stored ?? stored),
      }))
    }
    noteStore.open(id).then(show, () => show(undefined))
    return () => {
      isLate = true
    }
  }, [id, n, stored])

  const readOnly = turn.kind !== 'mine' || n !== shown?.turn
  useStrayKeys()
  // Room for the form to come: the place that was scrolled to is there already.
  if (!shown) return <div aria-busy className="h-[2000vh]" />
  return (
    <OpenNote
      key={shown.turn}
      stored={shown.stored}
      writer={writer}
      readOnly={readOnly}
      onCopy={setCopy}
      bar={
        <>
          {turn.kind === 'theirs' ? (
            <ReadOnlyBar taking={turn.taking} onTake={() => void writer.takeOver()} />
          ) : null}
          {copy === undefined ? null : <CopyBar id={id} copy={copy} with={copy} />}
        </>
      }
    />
  )
}
