import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Language } from '../../i18n/languages'
import { localDate } from '../../note-view/local-date'
import { StateChip } from '../../note-view/signing/state-chip'
import { notesQuery } from '../../storage/note-queries'
import { searchable } from '../../storage/note-search'
import type { NoteHead } from '../../storage/note-store'
import { session } from '../../storage/session'
import { Combobox } from '../../ui/combobox'
import { Day } from '../../ui/day'
import { useCommands } from './commands'
import { paletteOptions, type Option } from './palette-options'

export interface PaletteProps {
  readonly query: string
  readonly onQuery: (query: string) => void
  /** Enter was pressed before anything could be offered: the first that fits is taken as soon as it is there. */
  readonly entered: boolean
  readonly onEnter: () => void
  readonly onClose: () => void
  readonly onLanguage: (language: Language) => void
}

/** Finds a note or a command by a few letters; Enter takes the first. */
export function PaletteSearch(props: PaletteProps) {
  const { query, onQuery, entered, onEnter, onClose, onLanguage } = props
  const { i18n, t } = useLingui()
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const [today] = useState(() => localDate(new Date()))
  const commands = useCommands(onLanguage)
  const isOpen = session.current.kind === 'open'
  const { data, isPending } = useQuery({ ...notesQuery, enabled: isOpen })
  const { locale } = i18n
  const list = useMemo(() => {
    const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
    const dayText = (date: string) =>
      Number.isNaN(Date.parse(date)) ? '' : days.format(new Date(`${date}T12:00:00`))
    return searchable(data ?? [], dayText)
  }, [data, locale])
  // Until the notes are there, Enter must not take the command that happens to fit.
  const reading = isOpen && isPending
  const options = reading && query !== '' ? [] : paletteOptions(list, commands, query, today)

  useLayoutEffect(() => {
    field.current?.focus()
  }, [])

  const choose = (option: Option) => {
    onClose()
    if (option.kind === 'command') option.command.run()
    else void navigate({ to: '/notes/$id', params: { id: option.head.id } })
  }
  const [first] = options
  const takeFirst = useEffectEvent(() => {
    if (first) choose(first)
  })
  const isReady = entered && !reading
  useEffect(() => {
    if (isReady) takeFirst()
  }, [isReady])

  return (
    <Combobox
      inline
      input={field}
      label={t`Note or command`}
      placeholder={t`Patient, diagnosis, date, page`}
      help={t`Up and down choose, Enter opens.`}
      empty={reading ? t`Reading notes` : t`Nothing fits "${query}".`}
      query={query}
      onQuery={onQuery}
      options={options}
      keyOf={(option) => (option.kind === 'note' ? option.head.id : option.command.id)}
      onChoose={choose}
      onEnterEarly={() => {
        if (reading) onEnter()
      }}
    >
      {(option) =>
        option.kind === 'note' ? (
          <NoteOption head={option.head} today={today} />
        ) : (
          <span dir="auto">{option.command.name}</span>
        )
      }
    </Combobox>
  )
}

function NoteOption({ head, today }: { head: NoteHead; today: string }) {
  const { t } = useLingui()
  const { number, date } = head
  return (
    <span className="flex items-baseline gap-x-3">
      <span className="flex min-w-0 grow flex-wrap items-baseline gap-x-3">
        <span className="min-w-0 font-medium wrap-anywhere" dir="auto">
          {head.patient || <Trans>No name yet</Trans>}
          {number ? (
            <span className="font-normal text-ink-soft">, {t`visit ${number}`}</span>
          ) : null}
        </span>
        <span className="min-w-0 truncate text-ink-soft" dir="auto">
          {head.diagnosis}
        </span>
      </span>
      <span className="flex shrink-0 flex-wrap items-baseline justify-end gap-x-3 text-ink-soft max-sm:max-w-24">
        {date === today ? (
          <Trans>Today</Trans>
        ) : Number.isNaN(Date.parse(date)) ? null : (
          <Day date={date} />
        )}
        <StateChip state={head.standing?.state ?? 'draft'} />
      </span>
    </span>
  )
}
