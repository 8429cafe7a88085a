import { useLingui } from '@lingui/react/macro'
import { useCallback, useEffect, useId, useRef, type ReactNode } from 'react'
import { holdCaret } from './caret'

/** A modal dialog on the platform's own element: it traps focus, closes on Escape and gives focus back. */
export function Dialog({
  open,
  onClose,
  title,
  atTop = false,
  children,
}: {
  open: boolean
  onClose: () => void
  title: ReactNode
  /** What changes its height while somebody types keeps its upper edge. */
  atTop?: boolean
  children: ReactNode
}) {
  const { t } = useLingui()
  const id = useId()
  const element = useRef<HTMLDialogElement>(null)
  const giveCaretBack = useRef<() => void>(undefined)
  const giveBack = useCallback(() => {
    giveCaretBack.current?.()
    giveCaretBack.current = undefined
  }, [])
  // Taken off the page while it is open, it has no time to close.
  useEffect(() => giveBack, [giveBack])
  useEffect(() => {
    const dialog = element.current
    if (!open) return dialog?.close()
    giveCaretBack.current = holdCaret()
    dialog?.showModal()
    // The platform would take the close button; what the dialog is for comes first.
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus()
  }, [open])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- a click on the backdrop is a convenience; Escape and the button are the way
    <dialog
      ref={element}
      aria-labelledby={id}
      onCancel={(event) => {
        // Closed by what is drawn next, not beside it: a key pressed at once finds it closed, or open.
        event.preventDefault()
        onClose()
      }}
      onClose={({ currentTarget }) => {
        // Said late: it may be open again.
        if (currentTarget.open) return
        giveBack()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
      className={`${atTop ? 'mx-auto mt-[10dvh] mb-auto' : 'm-auto'} max-h-[85dvh] w-[min(36rem,calc(100vw-2rem))] overflow-y-auto rounded-lg border border-line-strong bg-surface p-5 text-ink backdrop:bg-black/40`}
    >
      {open ? (
        <>
          <div className="mb-3 flex items-center justify-between gap-3">
            <h2 id={id} className="text-lg font-semibold">
              {title}
            </h2>
            <button
              type="button"
              aria-label={t`Close`}
              onClick={onClose}
              className="size-8 rounded-md text-ink-soft hover:bg-accent-soft"
            >
              ✕
            </button>
          </div>
          {children}
        </>
      ) : null}
    </dialog>
  )
}
