import type { Facts } from '../rules/facts'
import type { Sentence } from './note-text'
import { safeLine } from './safe-text'
import { commas, line, stop, verbatim } from './sentence'

/** What the patient reports: the writer's text, symptoms, limitations with their baselines. */
export function subjective({ note }: Facts): readonly Sentence[] {
  const { text, symptoms, limitations } = note.subjective
  return [
    ...verbatim(text, 'subjective.text'),
    ...verbatim(symptoms, 'subjective.symptoms', 'Symptoms:'),
    ...limitations.flatMap(({ activity, baseline }, i) => {
      const at = `subjective.limitations.${i}`
      const [what, now] = [safeLine(activity), safeLine(baseline)]
      if (what === '') return line(now && stop(`Functional baseline: ${now}`), `${at}.baseline`)
      if (now === '') return line(stop(`Functional limitation: ${what}`), `${at}.activity`)
      const said = stop(`Functional limitation: ${commas([what, now])}`)
      return line(said, `${at}.activity`, `${at}.baseline`)
    }),
  ]
}
