import { z } from '../domain/z'
import { Contact } from './contact'

/** A contact that a person keeps. `comparedAt` is when they read the six words to one another, '' if never. */
export const Colleague = z.strictObject({
  contact: Contact,
  comparedAt: z.string().check(z.maxLength(40)),
})
export type Colleague = z.infer<typeof Colleague>

export const Colleagues = z.array(Colleague).check(z.maxLength(1000))
