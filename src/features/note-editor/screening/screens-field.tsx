import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { screenOf, SCREENS } from '../../../coding/screens'
import type { DraftNote } from '../../../domain/note'
import type { Screening } from '../../../domain/screening'
import { useUndo } from '../../../ui/undo'
import { TextBox } from '../fields'
import { FindingMessage } from '../finding-message'
import { useFindingAt, useLive } from '../workspace'
import { screensOnScreen } from './called-for'

const ORDER = SCREENS.map(({ id }) => id)
const PLACE = 'objective.screenings'

/** Safety screens that the techniques and diagnoses call for, each recorded by one press. */
export function ScreensField() {
  const finding = useFindingAt(PLACE)
  const shown = useLive(screensOnScreen)
  if (shown === '') return null
  const sorted = shown.split(' ').toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
  return (
    <fieldset data-place={PLACE} className="min-w-0">
      <legend className="text-sm font-medium">
        <Trans>Safety screens</Trans>
      </legend>
      <p className="mt-0.5 mb-2 text-xs text-ink-soft">
        <Trans>Offered for what you did and coded. Press what you screened; leave the rest.</Trans>
      </p>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {sorted.map((id) => (
          <ScreenRow key={id} id={id} />
        ))}
      </ul>
      <FindingMessage id={`${PLACE}-finding`} finding={finding} />
    </fieldset>
  )
}

function ScreenRow({ id }: { id: string }) {
  const { i18n } = useLingui()
  const records = useWatch<DraftNote, 'objective.screenings'>({ name: PLACE })
  const index = records.findIndex(({ screen }) => screen === id)
  const record = records[index]
  const finding = useFindingAt(`${PLACE}.${index}`)
  const press = usePress(id)
  const screen = screenOf(id)
  const name = screen ? i18n._(screen.label) : id
  return (
    <li data-place={index < 0 ? undefined : `${PLACE}.${index}`} className="px-3 py-2.5">
      <div
        role="group"
        aria-label={name}
        className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2"
      >
        <p className="min-w-0 flex-1 basis-60 text-sm">
          <span className="font-medium">{name}</span>
          {screen ? (
            <span className="block text-xs text-ink-soft">{i18n._(screen.items)}</span>
          ) : null}
        </p>
        <span className="flex gap-2">
          <Answer pressed={record?.result === 'negative'} onPress={() => press('negative')}>
            <Trans>Screened, negative</Trans>
          </Answer>
          <Answer pressed={record?.result === 'positive'} onPress={() => press('positive')}>
            <Trans>Positive</Trans>
          </Answer>
        </span>
      </div>
      {record?.result === 'positive' ? (
        <div className="mt-2">
          <TextBox
            place={`${PLACE}.${index}.text`}
            label={<Trans>What you found, and what you did about it</Trans>}
            rows={2}
          />
        </div>
      ) : null}
      <FindingMessage id={`${PLACE}-${id}-finding`} finding={finding} />
    </li>
  )
}

/** Records a result, changes it, or takes it back when it is pressed again. */
function usePress(id: string): (result: Screening['result']) => void {
  const { t } = useLingui()
  const { getValues, setValue } = useFormContext<DraftNote>()
  const offerUndo = useUndo()
  return (result) => {
    const all = getValues(PLACE)
    const write = (next: Screening[]) => setValue(PLACE, next, { shouldDirty: true })
    const there = all.find(({ screen }) => screen === id)
    if (!there) return write([...all, { screen: id, result, text: '' }])
    if (there.result !== result)
      return write(all.map((each) => (each === there ? { ...each, result } : each)))
    write(all.filter((each) => each !== there))
    if (there.text.trim() !== '')
      offerUndo(t`Screen removed`, () => write([...getValues(PLACE), there]))
  }
}

function Answer({
  pressed,
  onPress,
  children,
}: {
  pressed: boolean
  onPress: () => void
  children: ReactNode
}) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onPress}
      className="inline-flex min-h-9 items-center gap-1.5 rounded-md border border-line-strong bg-surface px-3 text-sm hover:bg-accent-soft aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:font-medium pointer-coarse:min-h-11"
    >
      {pressed ? <span aria-hidden="true">✓</span> : null}
      {children}
    </button>
  )
}
