import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** An example of the code page, with what a note of that visit would still have to say. */
export interface WorkedExample {
  /** The statement of the code page that gives it. */
  readonly statement: string
  readonly title: MessageDescriptor
  readonly story: MessageDescriptor
  readonly minutes: number
  readonly leavesOut: readonly MessageDescriptor[]
  /** Where it disagrees with another source. */
  readonly conflict?: MessageDescriptor
}

export const WORKED_EXAMPLES: readonly WorkedExample[] = [
  {
    statement: 'S24',
    title: msg`Chronic low back pain`,
    story: msg`A physical therapist manipulates the lumbar spine and works on the soft tissue around it.`,
    minutes: 30,
    leavesOut: [
      msg`A whole diagnosis code: M54.50, M54.51 or M54.59. M54.5 alone is no longer accepted.`,
      msg`The minutes of each technique; 30 is only their sum.`,
      msg`The level that was treated, and the grade or the thrust.`,
      msg`What the patient cannot do, and the measured finding that each technique answers.`,
      msg`How the patient responded.`,
    ],
  },
  {
    statement: 'S25',
    title: msg`Neck pain with swelling`,
    story: msg`Lymphatic drainage by hand at the neck, to bring swelling down.`,
    minutes: 15,
    conflict: msg`The arithmetic holds, the coverage may not: Medicare contractors pay lymphatic drainage for lymphedema only. Neck pain with swelling does not show it.`,
    leavesOut: [
      msg`The cause of the swelling, and a lymphedema diagnosis where the payer wants one.`,
      msg`A measure of the swelling before and after.`,
      msg`What was tried before, and when the patient takes over.`,
      msg`What the patient cannot do because of it.`,
    ],
  },
  {
    statement: 'S26',
    title: msg`Shoulder impingement`,
    story: msg`Joint mobilization, stretching and soft-tissue work in one session.`,
    minutes: 45,
    leavesOut: [
      msg`The side.`,
      msg`The minutes of each of the three techniques.`,
      msg`Who stretched: by hand to an end-feel it is manual therapy; as an exercise it is 97110, with minutes of its own.`,
      msg`The lost motion or stiff end-feel that each technique answers.`,
      msg`A re-test, and how the patient responded.`,
    ],
  },
]
