import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { memo, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useFormContext } from 'react-hook-form'
import type { DraftNote } from '../../../domain/note'
import type { TreatmentBlock } from '../../../domain/treatment-block'
import { Key } from '../../../ui/key'
import { useShortcut } from '../../../ui/shortcut'
import { useUndo } from '../../../ui/undo'
import { QuickChip } from './quick-chip'
import { blockOf, readQuickLine } from './quick-entry'
import { useTimers } from './use-timers'

/** What the last Enter did, as long as it can be taken back. */
interface Entered {
  readonly line: string
  /** What stayed in the line. */
  readonly left: string
  readonly blocks: readonly TreatmentBlock[]
}

/** The session typed in one line; Enter makes blocks of it. */
export const QuickLine = memo(function QuickLine() {
  const { t } = useLingui()
  const { getValues, setValue } = useFormContext<DraftNote>()
  const timers = useTimers()
  const offerUndo = useUndo()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const last = useRef<Entered>(undefined)
  const [line, setLine] = useState('')
  useShortcut('/', () => input.current?.focus())
  const parts = line.trim() === '' ? [] : readQuickLine(line, getValues('people'))

  const add = (entered: Entered) => {
    last.current = entered
    timers.append(entered.blocks)
    setLine((now) => (now === entered.line ? entered.left : now))
    offerUndo(
      plural(entered.blocks.length, { one: 'Added # block', other: 'Added # blocks' }),
      () => takeBack(entered),
    )
  }

  const takeBack = (entered: Entered) => {
    if (last.current !== entered) return
    last.current = undefined
    const made = new Set(entered.blocks.map((block) => block.id))
    const kept = getValues('session.blocks').filter((block) => !made.has(block.id))
    setValue('session.blocks', kept, { shouldDirty: true, shouldTouch: true })
    setLine((now) => {
      const since = (now.startsWith(entered.left) ? now.slice(entered.left.length) : now).trim()
      return since === '' ? entered.line : `${entered.line}; ${since.replace(/^[;\s]+/, '')}`
    })
    input.current?.focus()
  }

  const enter = () => {
    const author = getValues('people')[0]?.id ?? ''
    const blocks = parts.flatMap((part) => blockOf(part, crypto.randomUUID(), author) ?? [])
    if (blocks.length === 0) return
    const left = parts.filter((part) => part.intervention === undefined).map((part) => part.text)
    add({ line, left: left.join('; '), blocks })
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      enter()
    } else if (
      event.key.toLowerCase() === 'z' &&
      (event.ctrlKey || event.metaKey) &&
      !event.shiftKey &&
      last.current &&
      line === last.current.left
    ) {
      event.preventDefault()
      const entered = last.current
      takeBack(entered)
      offerUndo(t`Line restored`, () => add(entered))
    }
  }

  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        <Trans>Quick line</Trans>
      </label>
      <div dir="ltr" className="relative">
        <input
          ref={input}
          id={id}
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="done"
          aria-describedby={`${id}-read`}
          value={line}
          onChange={(event) => setLine(event.target.value)}
          onKeyDown={onKeyDown}
          className="h-10 w-full rounded-md border border-line-strong bg-surface px-3 font-mono text-sm pointer-fine:pe-20 pointer-coarse:h-11 pointer-coarse:text-base"
        />
        <span className="pointer-events-none absolute inset-y-0 end-3 flex items-center text-ink-soft">
          <Key>{line === '' ? '/' : 'Enter'}</Key>
        </span>
      </div>
      <div id={`${id}-read`} className="mt-1.5 min-h-6 text-xs">
        {parts.length === 0 ? (
          <p className="text-ink-soft">
            <Trans>
              Technique, grade, region, side, minutes. For example{' '}
              <code dir="ltr">jm g3 c5-6 r 12; stm ut r 10 @10:14 pta; +97110 15</code>
            </Trans>
          </p>
        ) : (
          <ul className="flex flex-wrap gap-1.5">
            {parts.map((part, i) => (
              // A part is its place in the line: two can be the same words.
              // oxlint-disable-next-line react/no-array-index-key
              <QuickChip key={i} part={part} />
            ))}
          </ul>
        )}
      </div>
    </div>
  )
})
