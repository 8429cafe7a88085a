import { describe, expect, it } from 'vitest'
import type { Topic } from './mention'
import { readText } from './read-text'

const says = (text: string, topic: Topic) =>
  readText(text).some((mention) => mention.topic === topic && mention.status === 'performed')

describe('words of whole notes that once misled', () => {
  it.each<[string, Topic]>([
    ['Right hand stiff after six weeks in a splint.', 'history'],
    ['Played the guitar every day before.', 'history'],
    ['Grade II only; stopped short of provocation.', 'skilled-decision'],
    ['Strokes shortened over the tubercle.', 'skilled-decision'],
    ['Slowed the stroke where fibrosis was felt, softened when it burned.', 'skilled-decision'],
    ['Oscillated at R2, backed off when biceps guarded.', 'skilled-decision'],
    ['Resistance lowered when pubic pain appeared.', 'skilled-decision'],
    ['No signs of myelopathy.', 'screening'],
    ['XR 1/5: healed.', 'screening'],
    ['c/o left heel pn 6/10.', 'symptom'],
    ['Can not get the shoe on.', 'functional-limitation'],
    ['Cannot bring the fork to the mouth.', 'functional-limitation'],
    ['Sang in the choir before; sings 3 min now.', 'functional-limitation'],
    ['Kneeling in church 1 min max.', 'functional-limitation'],
    ['Soft foods only.', 'functional-limitation'],
    ['Hands dipped in warm wax for 8 min.', 'modality'],
    ['Foot warm and red to the shin.', 'red-flag'],
    ['Size went up over five weeks.', 'drainage-need'],
  ])('%s says %s', (text, topic) => expect(says(text, topic)).toBe(true))

  it.each<[string, Topic]>([
    ['Progress joint mobilization to end range.', 'improvement'],
    ['Typing time rose from 10 to 15 minutes this week.', 'approximate-time'],
    ['Force selected so that the squat became free of pain.', 'goal'],
    ['Kneaded putty for 2 min.', 'massage'],
    ['Thigh thrust positive on the left.', 'technique'],
    ['Left SLR reproduces calf pain.', 'red-flag'],
    ['Neg calf tenderness.', 'red-flag'],
    ['Pain eased when lying down.', 'skilled-decision'],
  ])('%s does not say %s', (text, topic) => expect(says(text, topic)).toBe(false))
})
