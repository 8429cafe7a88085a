import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { estimateHere } from '../../../storage/durability'
import { purposeOf, whatIsKept, type Purpose } from '../../../storage/what-is-kept'

const PURPOSES: Readonly<Record<Purpose, MessageDescriptor>> = {
  vaults: msg`Names of profiles, and their keys as the passphrase and the recovery words wrap them`,
  post: msg`Notes that profiles of this device sent one another, encrypted until they are collected`,
  notes: msg`Notes of one profile, sealed`,
  unsealed: msg`Notes from before there was a passphrase, not sealed`,
  tables: msg`Official tables that you brought in`,
  payers: msg`Payers that you described`,
  counts: msg`How often each rule was shown, fixed and explained, without words of a note`,
  preferences: msg`Settings: language, appearance, credential, usual payer`,
  'last-words': msg`What was typed last and not written yet, sealed`,
  tries: msg`How often a passphrase did not match`,
  marks: msg`That notes are kept here, so that a loss is noticed`,
  app: msg`The app itself, for times without a network`,
  other: msg`What SkilledNote remembers to work; no words of a note`,
  '': msg`Not of SkilledNote's making`,
}

/** Everything that lies in this browser, in plain words and by its name. */
export function KeptHere() {
  const { i18n } = useLingui()
  const { data } = useQuery({
    queryKey: ['what-is-kept'],
    queryFn: () => Promise.all([whatIsKept(), estimateHere()]),
    networkMode: 'always',
    retry: false,
    staleTime: 0,
    gcTime: 0,
  })
  if (!data) return null
  const [kept, { usage }] = data
  const size = (bytes: number) =>
    new Intl.NumberFormat(i18n.locale, {
      style: 'unit',
      unit: bytes < 1_000_000 ? 'kilobyte' : 'megabyte',
      maximumFractionDigits: 1,
    }).format(bytes / (bytes < 1_000_000 ? 1000 : 1_000_000))
  return (
    <div className="grid gap-3 text-sm">
      <ul>
        {kept.map((each) => (
          <li
            key={`${each.kind} ${each.name}`}
            className="flex flex-wrap justify-between gap-x-4 border-t border-line py-2"
          >
            <span className="min-w-0 grow basis-60">
              {i18n._(PURPOSES[purposeOf(each)])}
              <code dir="ltr" className="block text-xs break-all text-ink-soft">
                {each.name}
              </code>
            </span>
            <span className="text-ink-soft">
              {each.bytes !== undefined ? (
                size(each.bytes)
              ) : each.count === undefined ? null : each.kind === 'files' ? (
                <Plural value={each.count} one="# file" other="# files" />
              ) : (
                <Plural value={each.count} one="# row" other="# rows" />
              )}
            </span>
          </li>
        ))}
      </ul>
      {usage === undefined ? null : (
        <p className="text-ink-soft">
          <Trans>All of it takes about {size(usage)} by the browser's own count.</Trans>
        </p>
      )}
    </div>
  )
}
