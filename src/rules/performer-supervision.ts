import { msg } from '@lingui/core/macro'
import type { Credential } from '../domain/credential'
import { isAssistant, mayBeBilled, type Person } from '../domain/person'
import { aboutBlock } from './about-block'
import type { Facts, TechniqueFact } from './facts'
import { notApplicable, rule, unmetEach } from './rule'
import { at } from './sources'

/** Whose assistant one is. */
const THERAPIST_OF: Partial<Record<Credential, Credential>> = { PTA: 'PT', OTA: 'OT' }

/** Letters after a name, the therapist's own before a physician's: "A. Rao, MD, PT" is a therapist. */
const LETTERS: readonly (readonly [Credential, RegExp])[] = [
  ['PT', /\b(?:[DM]?PT|MSPT)\b/],
  ['OT', /\b(?:OT|OTR|OTD|MOT)\b/],
  ['DC', /\bD\.?C\b/],
  ['MD', /\b(?:M\.?D|D\.?O|D\.?P\.?M)\b/],
  ['NPP', /\b(?:[ACFD]?NP(?:-[A-Z]+)?|PA(?:-C)?|CNS)\b/],
]

/** The credential of whoever is named as supervisor: as listed among the people, else as the letters say. */
function credentialOf(supervisor: string, people: readonly Person[]): Credential | undefined {
  const named = people.find(({ name }) => name.trim() !== '' && supervisor.includes(name.trim()))
  return named?.credential ?? LETTERS.find(([, letters]) => letters.test(supervisor))?.[0]
}

const assistantsOf = ({ people }: Pick<Facts, 'people'>, techniques: readonly TechniqueFact[]) => {
  const ids = new Set(techniques.map(({ block }) => block.performer))
  return people
    .map((person, index) => ({ person, go: `people.${index}` }))
    .filter(({ person }) => ids.has(person.id) && isAssistant(person))
}

/** Rules about who stands behind those who may not bill by themselves. */
export const supervision = [
  rule({
    id: 'performer.not-billable',
    tier: 'fix',
    says: msg`Techniques that nobody may bill for are no part of the therapy that is claimed.`,
    why: msg`Hands-on work of an aide beside a therapist's makes a reviewer ask who gave what.`,
    cites: [at('benefit-manual', 'ch. 15 §220, §230'), at('code-97140', 'responsibility')],
    covers: ['S15', 'S33'],
    needs: ['people', 'techniques'],
    go: 'session.blocks',
    check({ people, techniques }) {
      const given = techniques.flatMap(({ index, block }) => {
        const person = people.find(({ id }) => id === block.performer)
        return person ? [{ index, person }] : []
      })
      // Where nobody at all may bill, signing is stopped; a student is asked about apart.
      if (!given.some(({ person }) => mayBeBilled(person))) return notApplicable
      return unmetEach(
        given
          .filter(({ person }) => !mayBeBilled(person) && person.credential !== 'student')
          .map(({ index, person }) => {
            const { credential } = person
            return {
              message: msg`Correct who gave it, or expect no unit: ${credential} minutes are left out.`,
              go: `session.blocks.${index}.performer`,
              about: aboutBlock(index),
            }
          }),
        ...given.slice(0, 3).map(({ index, person }) => ({
          quote: person.credential,
          place: `session.blocks.${index}.performer`,
        })),
      )
    },
  }),
  rule({
    id: 'performer.assistant-by-therapist',
    tier: 'fix',
    says: msg`Under Medicare, an assistant works under a therapist of the same discipline.`,
    why: msg`An assistant's services are not covered incident to a physician.`,
    cites: [at('benefit-manual', 'ch. 15 §230.5, assistants')],
    needs: ['payer', 'people', 'techniques'],
    go: 'people',
    check({ payer, people, techniques }) {
      if (!payer.medicare) return notApplicable
      const known = assistantsOf({ people }, techniques).flatMap(({ person, go }) => {
        const by = credentialOf(person.supervisor, people)
        const wanted = THERAPIST_OF[person.credential]
        // Who is named without letters cannot be told; who is not named is asked for elsewhere.
        return by === undefined || wanted === undefined ? [] : [{ person, go, by, wanted }]
      })
      if (known.length === 0) return notApplicable
      return unmetEach(
        known
          .filter(({ by, wanted }) => by !== wanted)
          .map(({ go, wanted, person }) => {
            const { credential } = person
            return {
              message: msg`Name the ${wanted} who supervised: a ${credential} is not covered under anybody else.`,
              go,
            }
          }),
        ...known.map(({ person, go }) => ({ quote: person.supervisor.trim(), place: go })),
      )
    },
  }),
] as const
