import { Trans } from '@lingui/react/macro'
import { TableSection } from './table-section'

/** The official pairs of codes, one quarter and one setting at a time. */
export function NcciImport() {
  return (
    <TableSection title={<Trans>Paired codes (NCCI)</Trans>}>
      <p className="text-sm">
        <Trans>Medicare publishes the pairs of codes anew each quarter.</Trans>
      </p>
    </TableSection>
  )
}
