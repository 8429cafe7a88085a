import { METHODS, WEIGHTS, type Payer } from './payer'
import { z } from './z'

const Limit = z._default(z.nullable(z.int().check(z.minimum(1), z.maximum(999))), null)
const Text = z._default(z.string(), '')
const Day = z._default(z.union([z.literal(''), z.iso.date()]), '')

const NO_POLICY = { title: '', edition: '', from: '', to: '' }

/** A payer that a clinic described itself, as it is kept and as it travels in a file. */
export const OwnPayer = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  inNote: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  method: z.enum(METHODS),
  policy: z._default(z.object({ title: Text, edition: Text, from: Day, to: Day }), NO_POLICY),
  drainageOnlyForLymphedema: z._default(z.boolean(), false),
  medicare: z._default(z.boolean(), false),
  asksDistinctFor: z._default(z.array(z.string()), []),
  // Ids of rules that are not known here stay: a newer edition may know them.
  weights: z._default(z.record(z.string(), z.enum(WEIGHTS)), {}),
  extra: z._default(z.array(z.string()), []),
  visitLimit: Limit,
  unitLimit: Limit,
  advice: Text,
})
export type OwnPayer = z.infer<typeof OwnPayer>

/** A profile that says nothing yet but how it counts. */
export const newOwnPayer = (id: string): OwnPayer => ({
  id,
  name: '',
  inNote: '',
  method: 'eight-minute',
  policy: NO_POLICY,
  drainageOnlyForLymphedema: false,
  medicare: false,
  asksDistinctFor: [],
  weights: {},
  extra: [],
  visitLimit: null,
  unitLimit: null,
  advice: '',
})

/** Another payer's profile under an id and a name of its own. */
export const copyOf = (payer: Payer, id: string, name: string): OwnPayer => ({
  ...payer,
  id,
  name,
  inNote: name,
  policy: { ...payer.policy },
  asksDistinctFor: [...payer.asksDistinctFor],
  weights: { ...payer.weights },
  extra: [...payer.extra],
})
