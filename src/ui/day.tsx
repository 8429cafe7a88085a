import { useLingui } from '@lingui/react/macro'

/** A calendar date (`YYYY-MM-DD`) in the language of the screen. */
export function Day({ date }: { date: string }) {
  const { i18n } = useLingui()
  return (
    <time dateTime={date} className="whitespace-nowrap">
      {i18n.date(new Date(`${date}T12:00:00`), { day: 'numeric', month: 'short', year: 'numeric' })}
    </time>
  )
}
