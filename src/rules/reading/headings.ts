/** What a heading ("PLAN:", "Past medical history") says of the lines under it. */
export type Heading = 'none' | 'plan' | 'goal' | 'history' | 'education'

const HEADING = /^[\s\d.)*-]*([a-z][a-z\d/ '&,()-]{0,60}?)\s*(:|$)/i
const GOAL = /\bgoals?\b|^(?:stgs?|ltgs?)\b|^(?:functional outcomes|(?:short|long)[ -]?term)/
const HISTORY = /\bhistory\b|\bh(?:x|pi)$|^pmh|^psh|medications?$|^meds$|^(?:prior|previous|past) /
const PLAN =
  /^p$|\bplan\b|^poc$|^next (?:visit|session|treatment)|^recommendations?|^frequency|^interventions? include|^discharge plan/
const EDUCATION = /^hep\b|home (?:exercise )?program|education|instructions?$|^home care/
const FRESH =
  /^[soa]$|^(?:subjective|objective|assessment|treatment|tx|interventions?|procedures?|manual|manual therapy|today|response|skilled|strength|palpation|range of motion|rom|prognosis|gait|balance|findings|exam|examination|observation|special tests|diagnosis|session|visit|daily note|soap|therapeutic|97\d\d\d)\b/

/**
 * Reads the heading that a sentence begins with: what it means for this sentence and the next ones,
 * or undefined when the sentence begins with none. A line in capitals that we do not know ends the
 * heading before it.
 */
export function headingOf(sentence: string, current: Heading): Heading | undefined {
  const colon = sentence.indexOf(':')
  if (colon < 0 ? sentence.length > 40 : colon > 62) return undefined
  const match = HEADING.exec(colon < 0 ? sentence : sentence.slice(0, colon + 1))
  if (!match) return undefined
  const written = match[1] as string
  const words = written.toLowerCase()
  if (/^interventions? include/.test(words) && current === 'goal') return 'plan'
  // Without a colon only a line that is nothing but the heading counts.
  if (colon < 0 && words.split(' ').length > 4) return undefined
  const alone = colon >= 0 || /^(?:[A-Z][A-Za-z]*[ -]?)+$/.test(written)
  if (!alone) return undefined
  if (GOAL.test(words)) return 'goal'
  if (PLAN.test(words)) return 'plan'
  if (HISTORY.test(words)) return 'history'
  if (EDUCATION.test(words)) return 'education'
  if (FRESH.test(words)) return 'none'
  return colon >= 0 && written === written.toUpperCase() && written.length > 3 ? 'none' : undefined
}
