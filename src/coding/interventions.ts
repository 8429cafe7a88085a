import type { Intervention } from './intervention'
import { SERVICES } from './services'
import { TECHNIQUES } from './techniques'

/** Everything a block can be. */
export const INTERVENTIONS: readonly Intervention[] = [...TECHNIQUES, ...SERVICES]

const byId = new Map(INTERVENTIONS.map((i) => [i.id, i]))

/** The intervention behind a block, or undefined for an id we do not know (a record from elsewhere). */
export const interventionOf = (id: string): Intervention | undefined => byId.get(id)

/** Whether an intervention is a technique of 97140. */
export const isManualTechnique = (id: string): boolean => byId.get(id)?.code === '97140'
