import { Trans } from '@lingui/react/macro'
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react'
import { Button } from './button'
import { useShortcut } from './shortcut'

const SECONDS = 10

interface Offer {
  readonly what: string
  readonly undo: () => void
  readonly id: number
}

const UndoContext = createContext<(what: string, undo: () => void) => void>(() => undefined)

/** Offers to take back what was just done, for ten seconds. */
export const useUndo = () => useContext(UndoContext)

/** Holds the last thing that can be taken back and shows it quietly at the foot of the page. */
export function UndoProvider({ children }: { children: ReactNode }) {
  const [offer, setOffer] = useState<Offer>()
  const offerUndo = useCallback(
    (what: string, undo: () => void) => setOffer({ what, undo, id: performance.now() }),
    [],
  )
  useEffect(() => {
    if (!offer) return
    const timer = setTimeout(() => setOffer(undefined), SECONDS * 1000)
    return () => clearTimeout(timer)
  }, [offer])
  const take = () => {
    offer?.undo()
    setOffer(undefined)
  }
  return (
    <UndoContext value={offerUndo}>
      {children}
      {offer ? <UndoKey onUndo={take} /> : null}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-0 bottom-20 z-40 flex justify-center px-4 print:hidden"
      >
        {offer ? (
          <div className="pointer-events-auto flex items-center gap-3 rounded-md border border-line-strong bg-surface px-4 py-2 text-sm shadow-lg">
            {offer.what}
            <Button kind="quiet" size="small" onClick={take}>
              <Trans>Undo</Trans>
            </Button>
          </div>
        ) : null}
      </div>
    </UndoContext>
  )
}

function UndoKey({ onUndo }: { onUndo: () => void }) {
  // Inside a field the browser's own undo belongs to the words being typed.
  useShortcut('Ctrl+z', onUndo, { whileTyping: false })
  return null
}
