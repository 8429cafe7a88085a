import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { Key } from '../../ui/key'
import { useShortcut } from '../../ui/shortcut'
import { Button } from '../../ui/button'
import { useLive } from './workspace'
import { LastUnitChoice } from './last-unit-choice'
import { Announced, TimedMinutes, UnitLines } from './units-lines'
import { SecondCount, UnitsPayer } from './units-payer'

const UnitsWorking = lazy(async () => {
  const { UnitsWorking: component } = await import('../../note-view/units-working')
  return { default: component }
})

const StripPayers = lazy(async () => ({ default: (await import('./strip-payers')).StripPayers }))

// The same elements each time: React does not look into them again.
const NAME = (
  <h2 id="units-strip-name" className="sr-only">
    <Trans>Units and minutes</Trans>
  </h2>
)
const WORKING = (
  <>
    <Trans>Working</Trans>
    <Key>i</Key>
  </>
)

/** Units and minutes of the session, always in view; its numbers change in place. */
export function UnitsStrip() {
  const { t } = useLingui()
  const [open, setOpen] = useState<'working' | 'payers'>()
  const toggle = (what: typeof open) => setOpen((was) => (was === what ? undefined : what))
  const strip = useRoomAbove()
  useShortcut('i', () => toggle('working'))
  const problem = useProblem()
  return (
    <div ref={strip} className="sticky top-0 z-20 -mx-4 bg-paper px-4 pt-2 pb-3 print:hidden">
      <div
        role="group"
        aria-labelledby="units-strip-name"
        className={`flex min-h-15 contain-layout flex-wrap items-center gap-x-4 gap-y-0.5 rounded-lg max-sm:min-h-12 border bg-surface px-3.5 py-2 ${problem ? 'border-fix' : 'border-line'}`}
      >
        {NAME}
        <div className="min-w-0">
          <UnitLines />
          <p className="text-xs sm:min-h-4">
            {problem ?? (
              <span className="max-sm:hidden">
                <UnitsPayer open={open === 'payers'} onPress={() => toggle('payers')} />
              </span>
            )}
          </p>
        </div>
        <div className="ms-auto flex items-center gap-4 *:last:shrink-0 max-sm:ms-0 max-sm:w-full max-sm:justify-between">
          <TimedMinutes />
          <Button
            size="small"
            className="max-sm:min-h-7 max-sm:text-xs"
            aria-expanded={open === 'working'}
            onClick={() => toggle('working')}
          >
            {WORKING}
          </Button>
        </div>
        <SecondCount />
        <LastUnitChoice />
      </div>
      {open ? (
        <div
          role="group"
          aria-label={open === 'working' ? t`Working` : t`Payers`}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls where the screen is low
          tabIndex={0}
          className="mt-2 max-h-[60vh] overflow-y-auto rounded-lg border border-line bg-surface p-4"
        >
          <Suspense fallback={null}>
            {open === 'payers' ? (
              <StripPayers />
            ) : (
              <>
                <p className="mb-3 text-sm sm:hidden">
                  <UnitsPayer open={false} onPress={() => toggle('payers')} />
                </p>
                <Working />
              </>
            )}
          </Suspense>
        </div>
      ) : null}
      <Announced />
    </div>
  )
}

function Working() {
  const method = useLive((state) => state.facts.count?.method)
  const treatment = useLive((state) => state.facts.treatment)
  const payer = useLive((state) => state.facts.payer)
  const secondary = useLive((state) => state.facts.secondary)
  const lastUnitTo = useLive((state) => state.facts.note.coding.lastUnitTo)
  return (
    <UnitsWorking
      treatment={treatment}
      method={method ?? 'eight-minute'}
      lastUnitTo={lastUnitTo}
      payers={payer && secondary ? [payer, secondary] : undefined}
    />
  )
}

const ROOM_PX = 8

/** Whatever the page scrolls to, such as a field that takes the focus, stops under the strip, however high it is. */
function useRoomAbove() {
  const strip = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => {
      style.scrollPaddingBlockStart = `${(strip.current?.offsetHeight ?? 0) + ROOM_PX}px`
    })
    if (strip.current) observer.observe(strip.current)
    return () => {
      observer.disconnect()
      style.scrollPaddingBlockStart = ''
    }
  }, [])
  return strip
}

/** What keeps the strip from being the whole truth: words, not only a colour. */
function useProblem() {
  const conflicts = useLive((state) => state.facts.treatment.conflicts)
  const differ = conflicts.find((c) => c.kind === 'minutes-differ')
  const over = conflicts.find((c) => c.kind === 'more-than-visit')
  const blank = conflicts.filter((c) => c.kind === 'no-minutes' || c.kind === 'bad-minutes').length
  if (blank > 0)
    return (
      <span className="text-fix">
        <Plural value={blank} one="# block has no minutes" other="# blocks have no minutes" />
      </span>
    )
  if (differ) {
    const by = Math.abs(differ.minutes - differ.clock)
    return (
      <span className="text-fix">
        <Trans>Minutes and times differ by {by}</Trans>
      </span>
    )
  }
  if (over) {
    const by = over.sum - over.visit
    return (
      <span className="text-fix">
        <Trans>
          Blocks sum to {over.sum}, the visit is {over.visit}: {by} too many
        </Trans>
      </span>
    )
  }
  if (conflicts.some((c) => c.kind === 'overlap'))
    return (
      <span className="text-fix">
        <Trans>Blocks of one person overlap</Trans>
      </span>
    )
  return undefined
}
