import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { SETTINGS, type Setting } from '../../../coding/ncci-pairs'
import { missingParts, readNcciName } from '../../../coding/ncci-name'
import { quarterName, type Quarter } from '../../../coding/ncci-quarter'
import { localDate } from '../../../note-view/local-date'
import { Button } from '../../../ui/button'
import { choosableQuarters } from './ncci-table'
import { useSettingNames } from './setting-names'

/** CMS splits the edits of a quarter into this many files. */
const USUAL_PARTS = 4

/** Which quarter and setting the picked files are of: as their names say, or as the person chooses. */
export function NcciChoice({
  files,
  busy,
  onRead,
  onLeave,
}: {
  files: readonly File[]
  /** The files are being read; what was chosen stays on the screen for another try. */
  busy: boolean
  onRead: (quarter: Quarter, setting: Setting) => void
  onLeave: () => void
}) {
  const { t } = useLingui()
  const id = useId()
  const [quarters] = useState(() => choosableQuarters(localDate(new Date())))
  const names = files.map(({ name }) => readNcciName(name))
  const told = names.find(({ quarter }) => quarter)?.quarter
  const [chosen, setChosen] = useState(told ? quarterName(told) : '')
  const [setting, setSetting] = useState(names.find((name) => name.setting)?.setting)
  const settingNames = useSettingNames()
  const quarter = quarters.find((each) => quarterName(each) === chosen)
  const parts = names.map(({ part }) => part)
  const missing = missingParts(parts)
  const numbered = parts.filter((part) => part !== undefined).length
  const mixed =
    new Set(names.flatMap((name) => (name.quarter ? [quarterName(name.quarter)] : []))).size > 1 ||
    new Set(names.flatMap((name) => name.setting ?? [])).size > 1
  return (
    <form
      className="grid gap-4 rounded-md border border-line-strong p-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (quarter && setting && !busy) onRead(quarter, setting)
      }}
    >
      <div className="text-sm">
        <h3 className="font-semibold">
          <Plural value={files.length} one="# file picked" other="# files picked" />
        </h3>
        <ul className="text-ink-soft">
          {files.map(({ name }) => (
            <li key={name} className="break-words">
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      </div>
      {mixed ? (
        <p className="text-sm text-fix">
          <Trans>
            The names tell of several quarters or settings. Pick the files of one quarter and one
            setting.
          </Trans>
        </p>
      ) : missing.length > 0 ? (
        <p className="text-sm text-fix">
          <Plural
            value={missing.length}
            one={`Part ${missing.join(', ')} is missing. Pick all parts together.`}
            other={`Parts ${missing.join(', ')} are missing. Pick all parts together.`}
          />
        </p>
      ) : numbered > 0 && numbered < USUAL_PARTS ? (
        <p className="text-sm">
          <Trans>CMS usually splits a quarter into four files. Pick all that you have.</Trans>
        </p>
      ) : null}
      <div>
        <label htmlFor={`${id}-quarter`} className="mb-1 block text-sm font-medium">
          <Trans>Quarter of the files</Trans>
        </label>
        <select
          id={`${id}-quarter`}
          value={quarter ? chosen : ''}
          required
          aria-describedby={`${id}-quarter-help`}
          onChange={({ target }) => setChosen(target.value)}
          className="h-10 w-full max-w-xs rounded-md border border-line-strong bg-surface px-3 pointer-coarse:h-11"
        >
          <option value="">{t`Choose the quarter`}</option>
          {quarters.map((each) => (
            <option key={quarterName(each)} value={quarterName(each)}>
              {quarterName(each)}
            </option>
          ))}
        </select>
        <p id={`${id}-quarter-help`} className="mt-1 text-xs text-ink-soft">
          {told === undefined ? (
            <Trans>The names do not tell it. Look where you downloaded the files.</Trans>
          ) : quarterName(told) === chosen ? (
            <Trans>As the names of the files tell it.</Trans>
          ) : (
            t`The names of the files tell another: ${quarterName(told)}.`
          )}
        </p>
      </div>
      <fieldset>
        <legend className="mb-1 text-sm font-medium">
          <Trans>Setting</Trans>
        </legend>
        <div className="flex flex-wrap gap-2">
          {SETTINGS.map((each) => (
            <label
              key={each}
              className="inline-flex min-h-10 items-center gap-2 rounded-md border border-line-strong bg-surface px-3 text-sm has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent pointer-coarse:min-h-11"
            >
              <input
                type="radio"
                name={`${id}-setting`}
                required
                checked={setting === each}
                onChange={() => setSetting(each)}
                className="accent-accent"
              />
              {settingNames[each]}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="flex flex-wrap gap-2">
        <Button
          kind="primary"
          type="submit"
          disabled={mixed || missing.length > 0}
          // Not `disabled`: that would take the focus away from it.
          aria-disabled={busy}
          className="aria-disabled:opacity-60"
        >
          <Trans>Read and keep</Trans>
        </Button>
        {busy ? null : (
          <Button onClick={onLeave}>
            <Trans>Leave it</Trans>
          </Button>
        )}
      </div>
    </form>
  )
}
