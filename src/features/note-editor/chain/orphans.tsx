import { Trans, useLingui } from '@lingui/react/macro'
import { idleEnds, idleImpairments, idleTechniques, type Chain } from '../../../rules/chain-links'
import { endName, impairmentName, techniqueName } from './chain-words'

/** What is tied to nothing, in words. */
export function Orphans({ chain }: { chain: Chain }) {
  const { i18n, t } = useLingui()
  const techniques = idleTechniques(chain).map((each) => techniqueName(each, i18n))
  const impairments = idleImpairments(chain).map(impairmentName)
  const ends = idleEnds(chain).map(endName)
  const lines = [
    ...techniques.map((name) => t`${name}: no finding, goal or activity that it is for.`),
    ...impairments.map((name) => t`${name}: no goal or activity that it stands in the way of.`),
    ...ends.map((name) => t`${name}: nothing in this visit leads to it.`),
  ]
  return (
    <div role="status" className="text-sm">
      {lines.length === 0 ? (
        <p>
          <Trans>Everything hangs together.</Trans>
        </p>
      ) : (
        <>
          <p className="font-medium">
            <Trans>Not tied to anything:</Trans>
          </p>
          <ul className="mt-1 list-disc ps-5">
            {lines.map((line) => (
              <li key={line}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
