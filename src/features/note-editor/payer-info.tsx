import { useLingui } from '@lingui/react/macro'
import { lazy, memo, Suspense, useId, useState } from 'react'

const PayerAsks = lazy(async () => ({ default: (await import('./payer-asks')).PayerAsks }))

/** An info button in a row of the charge; what the payer asks unfolds below, in line. */
export const PayerInfo = memo(function PayerInfo({ code }: { code: string }) {
  const { t } = useLingui()
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        aria-label={t`What the payer asks, ${code}`}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="inline-flex size-6 items-center justify-center self-center rounded-full border border-line-strong text-xs font-medium text-ink-soft hover:bg-accent-soft aria-expanded:border-accent aria-expanded:text-accent pointer-coarse:size-9"
      >
        <span aria-hidden="true" className="font-serif italic">
          i
        </span>
      </button>
      <div id={id} hidden={!open} className="order-last w-full border-t border-line pt-3">
        {open ? (
          <Suspense fallback={null}>
            <PayerAsks />
          </Suspense>
        ) : null}
      </div>
    </>
  )
})
