import type { Credential } from '../../domain/credential'
import { keyIdOf } from '../../vault/contact'
import { readIdentity, renamed, writeIdentity, type Identity } from '../../vault/identity'
import { changeKept, keptText, type OpenDatabase } from '../vault-database'

const IDENTITY = 'identity'
/** Keys that were this person's before: what was encrypted to them still opens. */
const BEFORE = 'identities-before'

const identityIn = (text: string): Identity => {
  const identity = readIdentity(text)
  if (!identity) throw new Error('The keys were kept by a newer version.')
  return identity
}

const identitiesIn = (text: string | undefined): Identity[] =>
  (JSON.parse(text ?? '[]') as string[]).flatMap((each) => readIdentity(each) ?? [])

/** The person's keys, made when they are first needed. `name` is what they call themselves now. */
export async function ownIdentity(open: OpenDatabase, name: string): Promise<Identity> {
  const kept = await keptText(open, IDENTITY)
  if (kept !== undefined) return renamed(identityIn(kept), name)
  const { newIdentity } = await import('../../vault/new-identity')
  const made = writeIdentity(await newIdentity(name))
  // Another tab may have been first: there is one pair of keys.
  return renamed(identityIn(await changeKept(open, IDENTITY, (there) => there ?? made)), name)
}

/** Every key that may open a file, the newest first. None are made. */
export async function openingIdentities(open: OpenDatabase): Promise<readonly Identity[]> {
  const kept = await keptText(open, IDENTITY)
  return [
    ...(kept === undefined ? [] : [identityIn(kept)]),
    ...identitiesIn(await keptText(open, BEFORE)),
  ]
}

/** Keys as they are kept aside, when others take their place. */
export const putAside = (
  open: OpenDatabase,
  identity: Identity,
  isSame: (one: Identity) => boolean,
) =>
  changeKept(open, BEFORE, (text) =>
    JSON.stringify(
      [identity, ...identitiesIn(text).filter((each) => !isSame(each))].map(writeIdentity),
    ),
  )

export const keepIdentity = (open: OpenDatabase, identity: Identity) =>
  changeKept(open, IDENTITY, () => writeIdentity(identity))

/** Key ids under which the person has acted or may act, the newest first. */
export const ownKeyIds = async (open: OpenDatabase): Promise<readonly string[]> =>
  Promise.all((await openingIdentities(open)).map(({ contact }) => keyIdOf(contact)))

/** Who acts, as their profile says. */
export interface Acting {
  readonly name: string
  readonly credential: Credential
}

/** The person with the keys that a note knows them by: those of an older device, where it began there. */
export async function identityFor(
  open: OpenDatabase,
  { name }: Acting,
  knownAs: readonly string[],
): Promise<{ readonly identity: Identity; readonly keyId: string }> {
  const current = await ownIdentity(open, name)
  const all = [current, ...(await openingIdentities(open))]
  for (const identity of all) {
    const keyId = await keyIdOf(identity.contact)
    if (knownAs.includes(keyId)) return { identity: renamed(identity, name), keyId }
  }
  return { identity: current, keyId: await keyIdOf(current.contact) }
}
