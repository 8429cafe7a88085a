import { isSamePerson, keyIdOf, type Contact } from '../../vault/contact'
import type { Desk } from './desk'
import { colleagues, whoIs } from './people'
import { profilesHere } from './profiles-here'

/** Somebody a note can be sent to. */
export interface ReviewerHere {
  readonly keyId: string
  readonly name: string
  readonly contact: Contact
  /** They have a profile on this device, and find what is sent when they unlock. */
  readonly here: boolean
  /** The six words were read to one another. */
  readonly compared: boolean
  /** A colleague of that name has other keys: a new device of theirs, or somebody else. To be said loudly. */
  readonly changed: boolean
}

export interface Reviewers {
  readonly kind: 'reviewers'
  readonly all: readonly ReviewerHere[]
}

/** Everybody a note can be sent to, by name: colleagues, and the other profiles of this device. */
export async function reviewers(desk: Desk): Promise<Reviewers> {
  const known = await colleagues(desk)
  const profiles = await profilesHere(desk)
  const all: ReviewerHere[] = []
  for (const { contact, comparedAt } of known)
    all.push({
      keyId: await keyIdOf(contact),
      name: contact.name,
      contact,
      here: profiles.some((each) => isSamePerson(each.contact, contact)),
      compared: comparedAt !== '',
      changed: false,
    })
  for (const { keyId, contact } of profiles) {
    if (all.some((each) => each.keyId === keyId)) continue
    const is = await whoIs(desk, contact)
    // The same person's keys in a second profile: nobody reviews their own note.
    if (is === 'self') continue
    const { name } = contact
    all.push({ keyId, name, contact, here: true, compared: false, changed: is === 'changed' })
  }
  return { kind: 'reviewers', all: all.toSorted((a, b) => a.name.localeCompare(b.name)) }
}
