import { Trans } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { useFieldArray } from 'react-hook-form'
import type { DraftNote } from '../../../domain/note'
import { NumberField, TextBox } from '../fields'
import { FindingMessage } from '../finding-message'
import { goTo } from '../go-to'
import { Section } from '../section'
import { BlockCard } from '../session/block-card'
import { QuickLine } from '../session/quick-line'
import { Tiles } from '../session/tiles'
import { useTimers } from '../session/use-timers'
import { UseBlockTimes } from '../session/use-block-times'
import { useFindingAt, useLive } from '../workspace'

// Neither is there before a press or a clock time asks for it.
const Catalogue = lazy(async () => ({ default: (await import('../session/catalogue')).Catalogue }))
const SessionTimeline = lazy(async () => ({
  default: (await import('../session/session-timeline')).SessionTimeline,
}))

export function SessionSection() {
  const [choosing, setChoosing] = useState(false)
  const timers = useTimers()
  const { fields } = useFieldArray<DraftNote, 'session.blocks', 'key'>({
    name: 'session.blocks',
    keyName: 'key',
  })
  const finding = useFindingAt('session.blocks')
  const timed = useLive((state) => state.facts.treatment.blocks.some((b) => b.end !== undefined))
  const linked = useLive((state) =>
    state.facts.note.session.blocks.some((block) => block.sameTimeAs !== ''),
  )
  return (
    <Section id="session" title={<Trans>Session</Trans>}>
      <Tiles onMore={() => setChoosing(true)} />
      <QuickLine />
      <Suspense fallback={null}>
        {choosing ? (
          <Catalogue
            onClose={() => setChoosing(false)}
            onChoose={(id) => {
              setChoosing(false)
              timers.add(id)
              const index = fields.length
              // The block is on the screen after this commit.
              requestAnimationFrame(() => goTo(`session.blocks.${index}.minutes`))
            }}
          />
        ) : null}
      </Suspense>
      <FindingMessage id="session.blocks-finding" finding={finding} />
      {timed ? (
        <Suspense fallback={<div className="h-29 rounded-lg border border-line bg-surface" />}>
          <SessionTimeline />
        </Suspense>
      ) : null}
      {fields.length > 0 ? (
        <ol className="grid gap-3">
          {fields.map((field, index) => (
            <BlockCard key={field.id} index={index} />
          ))}
        </ol>
      ) : (
        <p className="text-sm text-ink-soft">
          <Trans>No technique yet. Press one above to start its clock, or type a line.</Trans>
        </p>
      )}
      {linked ? (
        <TextBox
          place="session.sameTime"
          label={<Trans>Treated at the same time</Trans>}
          help={<Trans>Say that your hands were on all these regions at once, and how.</Trans>}
          rows={2}
        />
      ) : null}
      <div className="flex flex-wrap items-end gap-3">
        <div className="w-28">
          <NumberField
            place="session.timeIn"
            label={<Trans>Time in</Trans>}
            placeholder="10:00"
            inputMode="text"
          />
        </div>
        <div className="w-28">
          <NumberField
            place="session.timeOut"
            label={<Trans>Time out</Trans>}
            placeholder="10:45"
            inputMode="text"
          />
        </div>
        <UseBlockTimes />
      </div>
    </Section>
  )
}
