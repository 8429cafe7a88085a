import type { TimelineBlock } from './layout'

export type Pattern = 'plain' | 'stripes' | 'counter-stripes' | 'lines' | 'dots'

const OTHERS = ['stripes', 'counter-stripes', 'lines', 'dots'] as const

/** Manual therapy is plain; every other code of the session has a pattern of its own, so that hue is not needed. */
export function patternsOf(blocks: readonly TimelineBlock[]): ReadonlyMap<string, Pattern> {
  const others = [...new Set(blocks.map((b) => b.code))].filter((code) => code !== '97140')
  return new Map([
    ['97140', 'plain'],
    ...others.map((code, i) => [code, OTHERS[i % OTHERS.length] ?? 'stripes'] as const),
  ])
}

/** Fill and outline of a block that counts. */
export const PATTERN_CLASSES: Readonly<Record<Pattern, string>> = {
  plain: 'border-accent bg-accent-soft',
  stripes:
    'border-second bg-surface bg-[repeating-linear-gradient(45deg,var(--color-second-soft)_0_6px,transparent_6px_12px)]',
  'counter-stripes':
    'border-second bg-surface bg-[repeating-linear-gradient(135deg,var(--color-second-soft)_0_6px,transparent_6px_12px)]',
  lines:
    'border-second bg-surface bg-[repeating-linear-gradient(0deg,var(--color-second-soft)_0_4px,transparent_4px_8px)]',
  dots: 'border-second bg-surface bg-[radial-gradient(var(--color-second-soft)_30%,transparent_35%)] bg-size-[8px_8px]',
}
