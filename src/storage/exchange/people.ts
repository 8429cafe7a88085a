import { Colleagues, type Colleague } from '../../vault/colleague'
import {
  contactCard,
  isSamePerson,
  keyIdOf,
  readCard,
  signerOf,
  type Contact,
  type ReadCard,
  type Signer,
} from '../../vault/contact'
import { fingerprintOf } from '../../vault/fingerprint'
import type { Identity } from '../../vault/identity'
import { keepIdentity, openingIdentities, ownIdentity, putAside } from '../history/person'
import { changeKept, keptText } from '../vault-database'
import type { Desk } from './desk'

const COLLEAGUES = 'colleagues'

/** Takes the keys of an older device. Those that are here go aside, and open what they opened. */
export async function takeIdentity(desk: Desk, identity: Identity): Promise<void> {
  const [here] = await openingIdentities(desk)
  if (here && isSamePerson(here.contact, identity.contact)) return
  if (here) await putAside(desk, here, (each) => isSamePerson(each.contact, here.contact))
  await keepIdentity(desk, identity)
}

const colleaguesIn = (text: string | undefined): Colleague[] =>
  text === undefined ? [] : Colleagues.parse(JSON.parse(text))

export const colleagues = async (desk: Desk): Promise<readonly Colleague[]> =>
  colleaguesIn(await keptText(desk, COLLEAGUES))

/** Adds colleagues that are not here; those that are stay as they are. */
export async function addColleagues(desk: Desk, added: readonly Colleague[]): Promise<void> {
  if (added.length === 0) return
  await changeKept(desk, COLLEAGUES, (text) => {
    const here = colleaguesIn(text)
    for (const each of added)
      if (!here.some(({ contact }) => isSamePerson(contact, each.contact))) here.push(each)
    return JSON.stringify(here)
  })
}

const changeColleague = (
  desk: Desk,
  contact: Contact,
  change: (colleague: Colleague) => readonly Colleague[],
) =>
  changeKept(desk, COLLEAGUES, (text) =>
    JSON.stringify(
      colleaguesIn(text).flatMap((each) =>
        isSamePerson(each.contact, contact) ? change(each) : [each],
      ),
    ),
  )

/** Somebody with keys, as a screen shows them. */
export interface Person extends Colleague {
  readonly keyId: string
  /** Six words. */
  readonly words: string
}

const personOf = async (colleague: Colleague): Promise<Person> => ({
  ...colleague,
  keyId: await keyIdOf(colleague.contact),
  words: await fingerprintOf(colleague.contact),
})

export interface People {
  readonly kind: 'people'
  readonly self: Person
  readonly card: string
  readonly others: readonly Person[]
}

/** The person and everybody they exchange notes with, by name. */
export async function people(desk: Desk, name: string): Promise<People> {
  const { contact } = await ownIdentity(desk, name)
  const others = await Promise.all((await colleagues(desk)).map(personOf))
  return {
    kind: 'people',
    self: await personOf({ contact, comparedAt: '' }),
    card: await contactCard(contact),
    others: others.toSorted((a, b) => a.contact.name.localeCompare(b.contact.name)),
  }
}

/** Who a contact is to somebody with these keys and colleagues. */
export async function whoIs(desk: Desk, contact: Contact): Promise<Signer> {
  const known = (await colleagues(desk)).map((each) => each.contact)
  const own = await openingIdentities(desk)
  if (own.some((each) => isSamePerson(each.contact, contact))) return 'self'
  // Without keys of one's own nobody can be mistaken for oneself.
  return signerOf(contact, own[0]?.contact ?? { name: '', recipient: '', ed25519: '' }, known)
}

export type CardRead =
  | Exclude<ReadCard, { kind: 'contact' }>
  | { readonly kind: 'card'; readonly person: Person; readonly is: Signer }

/** What a card that somebody sent says. Nothing is kept. */
export async function lookAtCard(desk: Desk, text: string): Promise<CardRead> {
  const read = await readCard(text)
  if (read.kind !== 'contact') return read
  const person = await personOf({ contact: read.contact, comparedAt: '' })
  return { kind: 'card', person, is: await whoIs(desk, read.contact) }
}

const DONE = { kind: 'done' } as const

export async function addColleague(desk: Desk, contact: Contact) {
  await addColleagues(desk, [{ contact, comparedAt: '' }])
  return DONE
}

/** The two read the words to one another, or take that back ('' as the time). */
export async function markCompared(desk: Desk, contact: Contact, at: string) {
  await changeColleague(desk, contact, (each) => [{ ...each, comparedAt: at }])
  return DONE
}

export async function removeColleague(desk: Desk, contact: Contact) {
  await changeColleague(desk, contact, () => [])
  return DONE
}
