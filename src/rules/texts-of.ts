import type { DraftNote } from '../domain/note'
import type { Place } from '../domain/place'

/** Every box of free text, with the place that leads to it. */
export function textsOf(note: DraftNote): { place: Place; text: string }[] {
  const { session, subjective, objective, assessment, plan } = note
  const boxes = [
    { place: 'session.sameTime', text: session.sameTime },
    ...session.blocks.map((b, i) => ({ place: `session.blocks.${i}.detail`, text: b.detail })),
    { place: 'subjective.text', text: subjective.text },
    { place: 'subjective.symptoms', text: subjective.symptoms },
    { place: 'objective.text', text: objective.text },
    { place: 'assessment.text', text: assessment.text },
    { place: 'assessment.adverseText', text: assessment.adverseText },
    { place: 'assessment.skill', text: assessment.skill },
    { place: 'plan.text', text: plan.text },
    ...plan.goals.map((g, i) => ({ place: `plan.goals.${i}.text`, text: g.text })),
    { place: 'plan.frequency', text: plan.frequency },
    { place: 'plan.change', text: plan.change },
  ]
  return boxes.filter(({ text }) => text !== '')
}
