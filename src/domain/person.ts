import { CREDENTIALS, isAssistants, isClinicians } from './credential'
import { z } from './z'

/** Someone who took part in the session. `supervisor` names who supervised an assistant or was in the room with a student. */
export const Person = z.object({
  id: z.string(),
  name: z.string(),
  credential: z.enum(CREDENTIALS),
  supervisor: z.string(),
  /** Student only: the therapist was in the room the whole time, guiding, and treated nobody else. */
  guided: z.boolean(),
})
export type Person = z.infer<typeof Person>

/** Whether minutes of this person can be billed as therapy at all (assistants included; payer rules may narrow it). */
export const mayBeBilled = (person: Person): boolean =>
  isClinician(person) || isAssistant(person) || (person.credential === 'student' && person.guided)

/** Physician or other qualified professional: may take clinical responsibility for the session. */
export const isClinician = (person: Person): boolean => isClinicians(person.credential)
export const isAssistant = (person: Person): boolean => isAssistants(person.credential)
