import type { Facts, FindingFact } from './facts'
import type { Evidence } from './rule'

/** Words instead of a value in a re-test field. */
const NO_VALUE = /^(?:better|improved|good|ok|okay|same|fine|wnl|looser|less)\.?$/i

/** Re-tests that give a value, as evidence. */
export function retests({ findings, pain }: Pick<Facts, 'findings' | 'pain'>): Evidence[] {
  const out: Evidence[] = []
  for (const { finding, index } of findings) {
    const after = finding.after.trim()
    if (after === '' || NO_VALUE.test(after)) continue
    const change = [finding.before.trim(), after].filter((value) => value !== '').join(' to ')
    out.push({
      quote: `${finding.what} ${change}${finding.unit}`.trim(),
      place: `objective.findings.${index}.after`,
    })
  }
  if (pain.after.kind === 'ok')
    out.push({ quote: `pain after ${pain.after.value}`, place: 'assessment.painAfter' })
  return out
}

/** How a value stands after treatment against before. */
type Change = 'better' | 'same' | 'worse' | 'changed'

/** More degrees, strength or length are better, more girth is worse; of other kinds only "changed" is known. */
function changeOf({ finding, before, after }: FindingFact): Change | undefined {
  if (finding.before.trim() === '' || finding.after.trim() === '') return undefined
  if (before.kind !== 'ok' || after.kind !== 'ok')
    return finding.before.trim() === finding.after.trim() ? 'same' : 'changed'
  if (before.value === after.value) return 'same'
  const more = after.value > before.value
  switch (finding.kind) {
    case 'range':
    case 'strength':
      return more ? 'better' : 'worse'
    case 'girth':
      return more ? 'worse' : 'better'
    default:
      return 'changed'
  }
}

function painChange({ before, after }: Facts['pain']): Change | undefined {
  if (before.kind !== 'ok' || after.kind !== 'ok') return undefined
  if (before.value === after.value) return 'same'
  return after.value < before.value ? 'better' : 'worse'
}

/** Every comparison that the note allows: findings with a re-test, and pain. */
export const changesOf = ({ findings, pain }: Pick<Facts, 'findings' | 'pain'>): Change[] =>
  [...findings.map(changeOf), painChange(pain)].filter((change) => change !== undefined)

/** There is something to compare, and none of it is better: all the same, or some of it worse. */
export const noGain = (changes: readonly Change[]): boolean =>
  !changes.includes('better') &&
  (changes.includes('worse') ||
    (changes.length > 0 && changes.every((change) => change === 'same')))
