import { useLingui } from '@lingui/react/macro'

/** An instant in the person's own words for day and time. */
export function When({ at }: { at: string }) {
  const { i18n } = useLingui()
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return null
  return <time dateTime={at}>{i18n.date(date, { dateStyle: 'medium', timeStyle: 'short' })}</time>
}
