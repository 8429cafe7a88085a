import type { Examples } from './example'

const families = import.meta.glob<Record<string, Examples>>('./*.examples.ts', { eager: true })

/** The examples of every family, by rule id. A rule without examples is found by the shared test. */
export const ALL_EXAMPLES: Examples = Object.assign(
  {},
  ...Object.values(families).flatMap((family) => Object.values(family)),
)
