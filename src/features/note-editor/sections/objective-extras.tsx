import { Trans } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import type { DraftNote } from '../../../domain/note'
import { Button } from '../../../ui/button'
import { FindingMessage } from '../finding-message'
import { useFindingAt, useLive } from '../workspace'

// None of these is there before a technique, an entry or a press asks for it.
const ScreensField = lazy(async () => ({
  default: (await import('../screening/screens-field')).ScreensField,
}))
const Measures = lazy(async () => ({ default: (await import('../measures/measures')).Measures }))
const ChainPanel = lazy(async () => ({
  default: (await import('../chain/chain-panel')).ChainPanel,
}))

/** Safety screens, as soon as something calls for one. */
export function Screens() {
  const any = useLive(
    ({ facts: { note } }) => note.session.blocks.length + note.objective.screenings.length > 0,
  )
  return any ? (
    <Suspense fallback={null}>
      <ScreensField />
    </Suspense>
  ) : null
}

/** Outcome measures: a button until there is one. */
export function OutcomeMeasures() {
  const [added, setAdded] = useState(false)
  const { setValue } = useFormContext<DraftNote>()
  const any = useLive((state) => state.facts.note.objective.scores.length > 0)
  const finding = useFindingAt('objective.scores')
  const add = async () => {
    setAdded(true)
    const { newScore } = await import('../measures/last-score')
    setValue('objective.scores', [newScore()], { shouldDirty: true })
  }
  if (any || added)
    return (
      <Suspense fallback={<div className="h-24 rounded-lg border border-line bg-surface" />}>
        {any ? <Measures first={added} /> : null}
      </Suspense>
    )
  return (
    <div>
      <h3 className="mb-2 text-sm font-medium">
        <Trans>Outcome measures</Trans>
      </h3>
      <Button size="small" data-place="objective.scores" onClick={() => void add()}>
        <Trans>Add outcome measure</Trans>
      </Button>
      <FindingMessage id="objective.scores-finding" finding={finding} />
    </div>
  )
}

/** The line from technique to finding to goal, drawn when it is asked for. */
export function HowItHangsTogether() {
  const [open, setOpen] = useState(false)
  return (
    <div>
      <Button size="small" aria-expanded={open} onClick={() => setOpen((was) => !was)}>
        <Trans>How it hangs together</Trans>
      </Button>
      {open ? (
        <Suspense fallback={<div className="mt-3 h-40 rounded-lg border border-line bg-surface" />}>
          <ChainPanel />
        </Suspense>
      ) : null}
    </div>
  )
}
