import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSyncExternalStore } from 'react'
import { ledgerOf, type Ledger } from './ledger'

const KINDS = ['navigation', 'resource']

let shown: Ledger | undefined
const read = () =>
  ledgerOf(
    KINDS.flatMap((kind) => performance.getEntriesByType(kind)),
    location.origin,
  )
const now = () => (shown ??= read())

function follow(listener: () => void) {
  const observer = new PerformanceObserver(() => {
    shown = read()
    listener()
  })
  observer.observe({ type: 'resource', buffered: true })
  return () => {
    observer.disconnect()
    shown = undefined
  }
}

/** Every request since this page was started, as the browser itself counted them. */
export function NetworkLedger() {
  const { i18n, t } = useLingui()
  const { own, elsewhere } = useSyncExternalStore(follow, now)
  const time = new Intl.DateTimeFormat(i18n.locale, { timeStyle: 'medium' })
  const start = performance.timeOrigin
  return (
    <div className="grid gap-3 text-sm">
      <dl className="grid gap-1">
        <div className="flex flex-wrap justify-between gap-x-4 border-t border-line py-2">
          <dt>
            <Trans>This site's own files</Trans>
          </dt>
          <dd>
            <Plural value={own} one="# request" other="# requests" />
          </dd>
        </div>
        <div className="flex flex-wrap justify-between gap-x-4 border-t border-line py-2">
          <dt>
            <Trans>Sent elsewhere</Trans>
          </dt>
          <dd>{elsewhere.length === 0 ? <Trans>None</Trans> : null}</dd>
        </div>
        {elsewhere.map(({ host, times }) => (
          <div key={host} className="flex flex-wrap justify-between gap-x-4 py-2 ps-4">
            <dt>
              <bdi>{host}</bdi>
            </dt>
            <dd>
              <Plural value={times.length} one="# request" other="# requests" />
              {': '}
              {times.map((at) => time.format(start + at)).join(', ')}
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-ink-soft">
        <Trans>Counted by the browser since this page was started, at {time.format(start)}.</Trans>
      </p>
      <details className="text-ink-soft">
        <summary>{t`What this list cannot see`}</summary>
        <ul className="mt-2 list-disc ps-5">
          <li>
            <Trans>What was asked before this page was started, and in other tabs.</Trans>
          </li>
          <li>
            <Trans>
              What its helpers in the background ask: only the one that keeps the app for times
              without a network asks for anything, and only for this site's own files.
            </Trans>
          </li>
          <li>
            <Trans>
              Links that you open, and what the browser, its extensions and this device ask by
              themselves.
            </Trans>
          </li>
          <li>
            <Trans>
              The page's own rules tell the browser to refuse every other host. This list counts; it
              does not guard.
            </Trans>
          </li>
        </ul>
      </details>
    </div>
  )
}
