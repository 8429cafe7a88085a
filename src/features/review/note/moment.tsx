import { useLingui } from '@lingui/react/macro'

/** An instant, by this device's clock, in the language of the screen. */
export function Moment({ at }: { at: string }) {
  const { i18n } = useLingui()
  return (
    <time dateTime={at} className="whitespace-nowrap">
      {i18n.date(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })}
    </time>
  )
}
