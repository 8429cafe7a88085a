import { Trans } from '@lingui/react/macro'

/** Below this a number says more about single notes than about a rule. */
export const ENOUGH = 5

/** A count, or that there are too few to say. */
export const CountText = ({ value }: { value: number }) =>
  value < ENOUGH ? <Trans>too few</Trans> : <span className="tabular-nums">{value}</span>
