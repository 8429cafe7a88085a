import type { I18n } from '@lingui/core'
import { regionInNote } from '../../../domain/region'
import type { ChainEnd } from '../../../rules/chain-links'
import type { FindingFact, TechniqueFact } from '../../../rules/facts'

/** A technique by its place, name and regions: "1. Joint mobilization, right C5-6 segment". */
export function techniqueName(
  { index, intervention, regions }: TechniqueFact,
  i18n: Pick<I18n, '_'>,
): string {
  const where = regions.map(regionInNote).join(', ')
  const name = `${index + 1}. ${i18n._(intervention.label)}`
  return where === '' ? name : `${name}, ${where}`
}

/** An impairment by region and value: "right C5-6 segment rotation 55°". */
export function impairmentName({ finding }: FindingFact): string {
  const where = finding.region === '' ? '' : regionInNote(finding)
  return [where, finding.what.trim(), `${finding.before.trim()}${finding.unit}`]
    .filter((part) => part !== '')
    .join(' ')
}

export const endName = ({ words }: ChainEnd): string => words.trim()
