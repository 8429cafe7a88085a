import type { MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import { isAssistant, isClinician, type Person } from '../domain/person'
import { clockText, type ClockTime } from '../domain/time'
import type { ReadBlock, Treatment } from '../units/treatment'
import { aboutBlock } from './about-block'
import { met, notApplicable, rule, unmetEach, type Evidence, type Problem } from './rule'
import { quotes } from './said'
import { at } from './sources'

type Counted = ReadBlock & {
  readonly start: ClockTime
  readonly end: ClockTime
  readonly performer: Person
}

/** Two counted blocks of different people, and the minutes that both of them count. */
interface Together {
  readonly first: Counted
  readonly second: Counted
  readonly minutes: number
}

const isCounted = (block: ReadBlock): block is Counted =>
  block.counted > 0 &&
  block.start !== undefined &&
  block.end !== undefined &&
  block.performer !== undefined

/** Pairs of blocks whose minutes two people count twice. Linked blocks are counted once already. */
function countedTwice({ blocks }: Pick<Treatment, 'blocks'>): Together[] {
  const counted = blocks.filter(isCounted)
  return counted.flatMap((first, i) =>
    counted.slice(i + 1).flatMap((second): Together[] => {
      const shared = Math.min(first.end, second.end) - Math.max(first.start, second.start)
      if (first.performer.id === second.performer.id || shared <= 0) return []
      const span = Math.max(first.end, second.end) - Math.min(first.start, second.start)
      const minutes = Math.min(shared, first.counted + second.counted - span)
      return minutes > 0 ? [{ first, second, minutes }] : []
    }),
  )
}

const either = ({ first, second }: Together, is: (person: Person) => boolean): boolean =>
  is(first.performer) || is(second.performer)

const isStudent = ({ credential }: Person): boolean => credential === 'student'

/** Two people, neither a student, at most one of them an assistant beside a clinician. */
const isJoint = (pair: Together): boolean =>
  !either(pair, isStudent) && either(pair, isAssistant) && either(pair, isClinician)

const isTwoOfAKind = (pair: Together): boolean => !either(pair, isStudent) && !isJoint(pair)

const problem = ({ second }: Together, message: MessageDescriptor): Problem => ({
  message,
  go: `session.blocks.${second.index}.start`,
  about: aboutBlock(second.index),
})

const intervals = (blocks: readonly ReadBlock[]): Evidence[] =>
  blocks.filter(isCounted).map(({ performer, start, end, index }) => ({
    quote: `${performer.credential}, ${clockText(start)} to ${clockText(end)}`,
    place: `session.blocks.${index}.start`,
  }))

const counting = (treatment: Pick<Treatment, 'blocks'>): ReadBlock[] =>
  treatment.blocks.filter(({ counted, performer }) => counted > 0 && performer !== undefined)

const givenBy = (blocks: readonly ReadBlock[], is: (person: Person) => boolean): ReadBlock[] =>
  blocks.filter(({ performer }) => performer !== undefined && is(performer))

// Stryker disable ObjectLiteral: the macro reads plural forms from the source, so they must stay literal.

/** Rules about minutes that more than one person gave. */
export const together = [
  rule({
    id: 'performer.two-therapists',
    tier: 'fix',
    says: msg`Two therapists of one visit count no minute twice.`,
    why: msg`A minute of the patient is one minute, however many therapists were there.`,
    cites: [at('claims-manual', 'ch. 5 §20.2'), at('code-97140', 'time: direct contact')],
    covers: ['S9'],
    needs: ['treatment'],
    go: 'session.blocks',
    check({ treatment }) {
      const theirs = givenBy(counting(treatment), (person) => !isStudent(person))
      if (new Set(theirs.map(({ performer }) => performer?.id)).size < 2) return notApplicable
      const twice = countedTwice(treatment).filter(isTwoOfAKind)
      const problems = twice.map((pair) => {
        const { minutes } = pair
        return problem(
          pair,
          msg`Count ${plural(minutes, { one: 'the # minute', other: 'the # minutes' })} that two people share for one of them, or mark co-treatment and say who counts which.`,
        )
      })
      return unmetEach(
        problems.length > 0 ? problems : beyondVisit(theirs, treatment),
        ...intervals(theirs),
      )
    },
  }),
  rule({
    id: 'performer.joint-minutes',
    tier: 'fix',
    says: msg`Minutes that therapist and assistant gave together are the therapist's, once.`,
    why: msg`Minutes given jointly count once and carry no assistant modifier.`,
    cites: [at('assistant-examples', 'minutes given together'), at('claims-manual', 'ch. 5 §20.1')],
    covers: ['S9'],
    needs: ['treatment'],
    go: 'session.blocks',
    check({ treatment }) {
      const blocks = counting(treatment)
      const assistants = givenBy(blocks, isAssistant)
      if (assistants.length === 0 || givenBy(blocks, isClinician).length === 0) return notApplicable
      return unmetEach(
        countedTwice(treatment)
          .filter(isJoint)
          .map((pair) => {
            const { minutes } = pair
            return problem(
              pair,
              msg`Count ${plural(minutes, { one: 'the # minute', other: 'the # minutes' })} given together once, as the therapist's.`,
            )
          }),
        ...intervals(blocks),
      )
    },
  }),
  rule({
    id: 'performer.student-minutes',
    tier: 'fix',
    says: msg`A guided student's minutes are the therapist's, and count once.`,
    why: msg`A therapist who treats is not guiding; the same minute cannot be both.`,
    cites: [
      at('benefit-manual', 'ch. 15 §230, students'),
      at('code-97140', 'time: direct contact'),
    ],
    covers: ['S9'],
    needs: ['treatment'],
    go: 'session.blocks',
    check({ treatment }) {
      const blocks = counting(treatment)
      if (givenBy(blocks, isStudent).length === 0) return notApplicable
      return unmetEach(
        countedTwice(treatment)
          .filter((pair) => either(pair, isStudent))
          .map((pair) => {
            const { minutes } = pair
            return problem(
              pair,
              msg`Count ${plural(minutes, { one: 'the # minute', other: 'the # minutes' })} of student and therapist once: who treats is not guiding.`,
            )
          }),
        ...intervals(blocks),
      )
    },
  }),
  rule({
    id: 'performer.co-treatment',
    tier: 'consider',
    says: msg`Co-treatment says why two disciplines treated together and who counts which minutes.`,
    why: msg`Two disciplines may share a session, not its minutes.`,
    cites: [at('claims-manual', 'ch. 5 §20.2'), at('own-proposal', 'co-treatment in words')],
    covers: ['S9'],
    needs: ['note', 'said'],
    go: 'session.blocks',
    phrases: ['Co-treated with ___ because ___; ___ counts ___ of the minutes.'],
    coverable: true,
    check({ note, said }) {
      const index = note.session.blocks.findIndex(({ delivery }) => delivery === 'co-treatment')
      if (index < 0) return notApplicable
      const divided = said.about('shared-minutes')
      if (divided.length > 0) return met(...quotes(divided))
      return unmetEach([
        {
          message: msg`Say who of the two counts which minutes of the co-treatment.`,
          go: `session.blocks.${index}.detail`,
          about: aboutBlock(index),
        },
      ])
    },
  }),
] as const

/** Without clock times only the sum tells: two clinicians beyond the length of the visit. */
function beyondVisit(blocks: readonly ReadBlock[], { visitMinutes }: Treatment): Problem[] {
  const sum = blocks.reduce((total, { counted }) => total + counted, 0)
  const [first] = blocks
  if (visitMinutes === undefined || first === undefined || sum <= visitMinutes) return []
  // One person's excess is told where the minutes of the visit are checked.
  const most = Math.max(
    ...blocks.map(({ performer }) =>
      givenBy(blocks, ({ id }) => id === performer?.id).reduce((s, { counted }) => s + counted, 0),
    ),
  )
  if (most > visitMinutes) return []
  const over = sum - visitMinutes
  return [
    {
      message: msg`Take ${plural(over, { one: '# minute', other: '# minutes' })} off: together the therapists count more than the visit lasted.`,
      go: 'session.blocks',
    },
  ]
}
