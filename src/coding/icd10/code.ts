import type { Area } from '../../domain/region'

export type CodeSide = '' | 'right' | 'left' | 'both' | 'unspecified'

/** A billable ICD-10-CM code with our own words for it. Titles are not the official ones. */
export interface DiagnosisCode {
  /** With its dot: "M54.50", "S93.401D". */
  readonly code: string
  /** Plain English, as the note prints it. */
  readonly label: string
  /** Further words that find it: synonyms, abbreviations, lay words. */
  readonly words: string
  /** '' where the code has no side to name. */
  readonly side: CodeSide
  /** Areas of the body it concerns; none where it concerns the whole person. */
  readonly areas: readonly Area[]
  /** Its areas are not known: it comes from an official table whose title names none. */
  readonly areasUnknown?: true
}

/** Codes that differ in side or episode alone. */
export type CodeFamily = readonly DiagnosisCode[]

const EPISODE = /^.{7}[A-Z]$/

/**
 * The seventh character that tells the episode of care of an injury, or ''. A digit there tells something
 * else: the stage of a glaucoma, a fetus.
 */
export const episodeOf = (code: string): string => (EPISODE.test(code) ? code.slice(-1) : '')

/** The code without its episode. */
export const withoutEpisode = (code: string): string =>
  EPISODE.test(code) ? code.slice(0, -1) : code
