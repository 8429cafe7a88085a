import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../ui/button'
import type { UnitCount } from '../../units/unit-count'
import { calculationText } from './calculation-text'

/** Takes the calculation elsewhere: as an address, or as text. */
export function CopyCalculation({
  result,
  search,
}: {
  result: UnitCount
  search: { m?: string; by?: string }
}) {
  const { i18n } = useLingui()
  const router = useRouter()
  const [outcome, setOutcome] = useState<'' | 'link' | 'working' | 'blocked'>('')
  const copy = (what: 'link' | 'working', text: string) =>
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setOutcome(what),
        () => setOutcome('blocked'),
      )
  const { href } = router.buildLocation({ to: '/tools/units', search })
  return (
    <>
      <div className="mt-6 flex flex-wrap items-center gap-2">
        <Button size="small" onClick={() => copy('link', new URL(href, location.origin).href)}>
          <Trans>Copy link</Trans>
        </Button>
        <Button
          size="small"
          disabled={result.lines.length === 0}
          onClick={() => copy('working', calculationText(i18n, result))}
        >
          <Trans>Copy working</Trans>
        </Button>
        <Link
          to="/tools/units"
          search={{}}
          className="inline-flex min-h-8 items-center rounded-md px-2 text-sm font-medium text-accent hover:bg-accent-soft pointer-coarse:min-h-11"
        >
          <Trans>Start over</Trans>
        </Link>
      </div>
      <p role="status" className="mt-2 min-h-5 text-sm text-ink-soft">
        {outcome === 'link' ? <Trans>Link copied. It holds codes and minutes only.</Trans> : null}
        {outcome === 'working' ? <Trans>Working copied as text.</Trans> : null}
        {outcome === 'blocked' ? (
          <Trans>
            This browser does not allow copying. Select the text or the address instead.
          </Trans>
        ) : null}
      </p>
    </>
  )
}
