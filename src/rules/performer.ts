import { msg, plural } from '@lingui/core/macro'
import { isAssistant, mayBeBilled, type Person } from '../domain/person'
import { assistantShare, minutesByRole } from '../units/assistant-share'
import { aboutBlock } from './about-block'
import type { Facts, TechniqueFact } from './facts'
import { fourParts } from './four-parts'
import { supervision } from './performer-supervision'
import { together } from './performer-together'
import { met, notApplicable, rule, unmetEach, type Evidence, type Problem } from './rule'
import { at } from './sources'

const CODE = '97140'

const performerOf = ({ people }: Pick<Facts, 'people'>, { block }: TechniqueFact) =>
  people.find(({ id }) => id === block.performer)

/** How the note names somebody: name and credential, or the credential alone. */
const inNote = ({ name, credential }: Person): string =>
  name.trim() === '' ? credential : `${name.trim()}, ${credential}`

const blockPlace = (index: number): string => `session.blocks.${index}.performer`

/** People who gave manual therapy, each once, with their place in the list. */
function giving(facts: Pick<Facts, 'people'>, manual: readonly TechniqueFact[]) {
  const ids = new Set(manual.map(({ block }) => block.performer))
  return facts.people
    .map((person, index) => ({ person, go: `people.${index}` }))
    .filter(({ person }) => ids.has(person.id))
}

const asEvidence = (people: readonly { person: Person; go: string }[]): Evidence[] =>
  people.map(({ person, go }) => ({
    quote: person.supervisor.trim()
      ? `${inNote(person)}, with ${person.supervisor.trim()}`
      : inNote(person),
    place: go,
  }))

// Stryker disable ObjectLiteral: the macro reads plural forms from the source, so they must stay literal.

/** Rules about who gave the treatment. */
export const performer = [
  rule({
    id: 'performer.entitled',
    tier: 'blocker',
    says: msg`Somebody entitled to give therapy gave the manual therapy.`,
    why: msg`Work of aides, athletic trainers and massage therapists is never billed as therapy.`,
    cites: [at('code-97140', 'responsibility'), at('benefit-manual', 'ch. 15 §220, §230')],
    covers: ['S15', 'S33'],
    needs: ['people', 'manual'],
    go: 'session.blocks',
    check({ people, manual }) {
      const given = manual.map((technique) => ({
        index: technique.index,
        person: performerOf({ people }, technique),
      }))
      const entitled = given.filter(({ person }) => person && mayBeBilled(person))
      if (entitled.length > 0)
        return met(
          ...entitled.slice(0, 3).map(({ index, person }) => ({
            quote: inNote(person as Person),
            place: blockPlace(index),
          })),
        )
      return unmetEach(
        given.map(({ index, person }) => ({
          message: notEntitled(person),
          go: blockPlace(index),
          about: aboutBlock(index),
        })),
      )
    },
  }),
  rule({
    id: 'performer.named',
    tier: 'fix',
    says: msg`Everyone who took part is named, and every technique says who gave it.`,
    why: msg`A treatment note identifies each person who contributed, with credential.`,
    cites: [at('benefit-manual', 'ch. 15 §220.3.E, signature and contributors')],
    needs: ['people', 'techniques'],
    go: 'people',
    check({ people, techniques }) {
      const problems: Problem[] = []
      people.forEach(({ name }, index) => {
        if (name.trim() === '')
          problems.push({ message: msg`Name this person.`, go: `people.${index}` })
      })
      for (const technique of techniques)
        if (!performerOf({ people }, technique))
          problems.push({
            message: msg`Say who gave it.`,
            go: blockPlace(technique.index),
            about: aboutBlock(technique.index),
          })
      return unmetEach(
        problems,
        ...people.map((person, index) => ({ quote: inNote(person), place: `people.${index}` })),
      )
    },
  }),
  rule({
    id: 'performer.assistant',
    tier: 'consider',
    says: msg`The assistant's part of the minutes is known, and who supervised it.`,
    why: msg`Payers pay or count an assistant's part differently and ask who supervised.`,
    cites: [at('claims-manual', 'ch. 5 §20.1'), at('benefit-manual', 'ch. 15 §230')],
    needs: ['people', 'payer', 'manual', 'treatment'],
    go: 'people',
    check({ people, payer, manual, treatment }) {
      const assistants = giving({ people }, manual).filter(({ person }) => isAssistant(person))
      if (assistants.length === 0) return notApplicable
      const { clinician, assistant } = minutesByRole(treatment, CODE)
      // A part of the minutes, whatever units they make.
      const share = Math.round(100 * assistantShare(clinician, assistant, 0).share)
      // Medicare asks for the supervisor with more weight: `performer.assistant-supervisor`.
      const alone = payer.medicare
        ? []
        : assistants.filter(({ person }) => !person.supervisor.trim())
      return unmetEach(
        alone.map(({ go }) => ({
          message: msg`Name who supervised: the assistant gave ${plural(assistant, { one: '# minute', other: '# minutes' })}, ${share}% of the manual therapy.`,
          go,
        })),
        {
          quote: `assistant ${assistant} of ${clinician + assistant} min (${share}%)`,
          place: 'session.blocks',
        },
        ...asEvidence(assistants),
      )
    },
  }),
  rule({
    id: 'performer.assistant-supervisor',
    tier: 'fix',
    says: msg`Under Medicare, an assistant's supervising therapist is named.`,
    why: msg`Assistants furnish therapy only under a therapist, who is to be identified.`,
    cites: [at('benefit-manual', 'ch. 15 §220.3.E, §230')],
    needs: ['people', 'payer', 'techniques'],
    go: 'people',
    check({ people, payer, techniques }) {
      const assistants = giving({ people }, techniques).filter(({ person }) => isAssistant(person))
      if (!payer.medicare || assistants.length === 0) return notApplicable
      return unmetEach(
        assistants
          .filter(({ person }) => person.supervisor.trim() === '')
          .map(({ go }) => ({
            message: msg`Name the therapist who supervised the assistant.`,
            go,
          })),
        ...asEvidence(assistants),
      )
    },
  }),
  rule({
    id: 'performer.student',
    tier: 'fix',
    says: msg`A student's minutes are left out, or a named therapist guided them in the room.`,
    why: msg`A student's work counts only while the therapist is present and directs it.`,
    cites: [at('benefit-manual', 'ch. 15 §230, students')],
    needs: ['people', 'techniques', 'treatment'],
    go: 'people',
    check({ people, techniques, treatment }) {
      const students = giving({ people }, techniques).filter(
        ({ person }) => person.credential === 'student',
      )
      if (students.length === 0) return notApplicable
      const leftOut = treatment.notCountedMinutes
        .filter(({ why }) => why === 'student')
        .map(({ index, minutes }) => ({
          quote: `student, ${minutes} min left out`,
          place: blockPlace(index),
        }))
      return unmetEach(
        students
          .filter(({ person }) => person.guided && person.supervisor.trim() === '')
          .map(({ go }) => ({
            message: msg`Name the therapist who was in the room and guided the student.`,
            go,
          })),
        ...leftOut,
        ...asEvidence(students.filter(({ person }) => person.guided)),
      )
    },
  }),
  rule({
    id: 'performer.thrust-by-assistant',
    tier: 'consider',
    says: msg`Thrust manipulation is given by a therapist or physician.`,
    why: msg`Many states keep thrust from assistants; check the practice act of yours.`,
    cites: [at('therapy-practice', 'state practice acts on thrust')],
    needs: ['people', 'techniques'],
    go: 'session.blocks',
    check({ people, techniques }) {
      const thrusts = techniques.filter(
        ({ intervention }) => intervention.id === 'thrust-manipulation',
      )
      if (thrusts.length === 0) return notApplicable
      return unmetEach(
        thrusts
          .filter((thrust) => {
            const person = performerOf({ people }, thrust)
            return person !== undefined && isAssistant(person)
          })
          .map(({ index }) => ({
            message: msg`Check that your state lets an assistant give thrust, or correct who gave it.`,
            go: blockPlace(index),
            about: aboutBlock(index),
          })),
      )
    },
  }),
  rule({
    id: 'performer.chiropractor-medicare',
    tier: 'consider',
    says: msg`Under Medicare, manual therapy is not given by a chiropractor.`,
    why: msg`Medicare pays a chiropractor for spinal manipulation alone.`,
    cites: [at('therapy-practice', 'chiropractors under Medicare')],
    needs: ['people', 'payer', 'techniques'],
    go: 'session.blocks',
    check({ people, payer, techniques }) {
      if (!payer.medicare) return notApplicable
      const theirs = techniques.filter(
        (technique) => performerOf({ people }, technique)?.credential === 'DC',
      )
      if (theirs.length === 0) return notApplicable
      return unmetEach(
        theirs.map(({ index }) => ({
          message: msg`Expect no payment: Medicare pays a chiropractor for spinal manipulation alone.`,
          go: blockPlace(index),
          about: aboutBlock(index),
        })),
      )
    },
  }),
  ...supervision,
  ...together,
  fourParts,
] as const

function notEntitled(person: Person | undefined) {
  if (!person) return msg`Say who gave it: somebody entitled to give therapy.`
  if (person.credential === 'student')
    return msg`Confirm that a therapist in the room guided the student, or name who gave it; a student alone cannot be billed.`
  const { credential } = person
  return msg`Name the therapist who gave it; ${credential} minutes cannot be billed as therapy.`
}
