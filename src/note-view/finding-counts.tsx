import { Plural, Trans } from '@lingui/react/macro'
import { openCounts } from '../rules/open-counts'
import type { Finding } from '../rules/review'

/** "1 blocks signing, 2 to fix, 1 to consider": counts in words, never a score. */
export function FindingCounts({ findings }: { findings: readonly Finding[] }) {
  const { blocker, fix, consider } = openCounts(findings)
  if (blocker + fix + consider === 0) return <Trans>Nothing to fix</Trans>
  const parts = [
    blocker > 0 ? (
      <span key="b" className="text-block">
        <Plural value={blocker} one="# blocks signing" other="# block signing" />
      </span>
    ) : null,
    fix > 0 ? (
      <span key="f" className="text-fix">
        <Trans>{fix} to fix</Trans>
      </span>
    ) : null,
    consider > 0 ? <Trans key="c">{consider} to consider</Trans> : null,
  ].filter((part) => part !== null)
  return parts.flatMap((part, i) => (i === 0 ? [part] : [', ', part]))
}
