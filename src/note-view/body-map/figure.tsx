import { useLingui } from '@lingui/react/macro'
import { memo, type ReactNode } from 'react'
import { BACK_OUTLINE, FRONT_OUTLINE } from './drawing'
import { points, smoothPath, whole } from './outline'
import { SHEET, SPOTS, type View } from './spots'

const BODY: Record<View, string> = {
  front: smoothPath(whole(points(FRONT_OUTLINE))),
  back: smoothPath(whole(points(BACK_OUTLINE))),
}

// Lines that only help the eye: face, collarbones, fingers, toes. Drawn on both halves.
const MARKS: Record<View, string> = {
  front:
    'M8 39Q13 36 18.5 38.5M0 54Q2.5 55 4.5 53M0 64Q5 64.5 8 63M11 113.5Q24 112 36 115Q50 119 61 117.5' +
    'M113.6 373 112.8 354M118 377 117.6 355M123.6 373 122.6 353M28 593V599M33 593.5V600M38 593V599.5',
  back: 'M113.6 373 112.8 354M118 377 117.6 355M123.6 373 122.6 353',
}

/** Wide invisible edges under the spots, so that a tap in a gap still finds its region. */
const Reach = memo(function Reach({ view }: { view: View }) {
  return SPOTS.filter((spot) => spot.view === view && spot.reach === undefined).map((spot) => (
    <path
      key={spot.id}
      d={spot.path}
      data-spot={spot.id}
      className="fill-none stroke-transparent stroke-[7px] [pointer-events:stroke]"
    />
  ))
})

/** One standing figure. Right and left are the patient's and never follow the direction of the page. */
export function Figure({ view, children }: { view: View; children: ReactNode }) {
  const { t } = useLingui()
  const right = t`Patient's right`
  const left = t`Left`
  const name = view === 'front' ? t`Front` : t`Back`
  return (
    <div className="relative shrink-0 grow-0 basis-[88%] snap-center @xl:max-w-80 @xl:shrink @xl:grow @xl:basis-0">
      <div
        aria-hidden="true"
        className="text-ink-soft grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] gap-2 px-3 pb-1 text-xs"
      >
        <span dir="auto" className="text-left">
          {view === 'front' ? right : left}
        </span>
        <span dir="auto" className="text-ink font-medium">
          {name}
        </span>
        <span dir="auto" className="text-right">
          {view === 'front' ? left : right}
        </span>
      </div>
      <svg
        viewBox={`${-SHEET.width / 2} ${SHEET.top} ${SHEET.width} ${SHEET.height}`}
        className="mx-auto block h-auto max-h-[40rem] w-full touch-manipulation overflow-visible select-none"
        role="group"
        aria-label={name}
      >
        <path
          d={BODY[view]}
          aria-hidden="true"
          className="fill-surface stroke-line-strong [stroke-width:1.5px] [vector-effect:non-scaling-stroke]"
        />
        <g aria-hidden="true">
          <Reach view={view} />
        </g>
        {children}
        <g
          aria-hidden="true"
          className="stroke-line-strong pointer-events-none fill-none [stroke-linecap:round] [stroke-width:1px]"
        >
          <path d={MARKS[view]} className="[vector-effect:non-scaling-stroke]" />
          <path
            d={MARKS[view]}
            transform="scale(-1 1)"
            className="[vector-effect:non-scaling-stroke]"
          />
        </g>
      </svg>
    </div>
  )
}
