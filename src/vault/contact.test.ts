import { describe, expect, it } from 'vitest'
import { contactCard, contactName, isSignedBy, keyIdOf, readCard, signerOf } from './contact'
import { fromBase64url, sha256, toBase64url } from './digest'
import { fingerprintOf } from './fingerprint'
import { readIdentity, renamed, sign, writeIdentity } from './identity'
import { newIdentity } from './new-identity'

const okafor = await newIdentity('R. Okafor')
const other = await newIdentity('الأخصائية ليلى')

describe('a contact card', () => {
  it('gives back the contact, however a mail broke it into lines', async () => {
    for (const { contact } of [okafor, other]) {
      const card = await contactCard(contact)
      const mailed = `Hello,\n> ${card.match(/.{1,40}/g)?.join('\r\n> ')}.\nThanks`
      expect(await readCard(card)).toEqual({ kind: 'contact', contact })
      expect(await readCard(mailed)).toEqual({ kind: 'contact', contact })
    }
  })

  it('is refused when any one character of it was mistyped', async () => {
    const card = await contactCard(okafor.contact)
    for (let at = card.indexOf('.1.') + 3; at < card.length; at += 1) {
      const wrong = card.slice(0, at) + (card[at] === 'A' ? 'B' : 'A') + card.slice(at + 1)
      expect(await readCard(wrong), `${at}`).toEqual({ kind: 'incomplete' })
    }
  })

  it('says when it was cut, when it is none, and when it is newer', async () => {
    const card = await contactCard(okafor.contact)
    for (let end = card.indexOf('.') + 1; end < card.length; end += 1)
      expect(await readCard(card.slice(0, end)), `${end}`).toEqual({ kind: 'incomplete' })
    for (const text of ['', 'hello', 'skillednote', '{"name":"x"}', 'a'.repeat(1e6)])
      expect(await readCard(text)).toEqual({ kind: 'not-a-card' })
    for (const version of ['2', '12'])
      expect(await readCard(card.replace('.1.', `.${version}.`))).toEqual({ kind: 'newer' })
    for (const version of ['', '0', 'x', '-1'])
      expect(await readCard(card.replace('.1.', `.${version}.`))).toEqual({ kind: 'incomplete' })
  })

  it('bears no name that reads as another, and no key that is none', async () => {
    const { contact } = okafor
    const bad = [
      { ...contact, name: 'a\u202eb' },
      { ...contact, name: ' a' },
      { ...contact, name: 'n'.repeat(81) },
      { ...contact, recipient: `${contact.recipient}q` },
      { ...contact, ed25519: contact.ed25519.slice(1) },
    ]
    for (const each of bad)
      expect(await readCard(await contactCard(each))).toEqual({ kind: 'incomplete' })
  })
})

it('a name becomes one that a contact can bear', async () => {
  expect(contactName('  R.\n Okafor\u0000 ')).toBe('R. Okafor')
  expect([...contactName('👍'.repeat(60))]).toHaveLength(40)
  expect(contactName(`${'n'.repeat(39)} Okafor`), 'cut behind a blank').toBe('n'.repeat(39))
  const long = await newIdentity('👍🏽'.repeat(60))
  expect(await readCard(await contactCard(long.contact))).toMatchObject({ kind: 'contact' })
})

it('six words stand for both keys, and not for the name', async () => {
  const { contact } = okafor
  const words = await fingerprintOf(contact)
  expect(words).toMatch(/^([a-z]+ ){5}[a-z]+$/)
  expect(await fingerprintOf(renamed(okafor, 'Ruth').contact)).toBe(words)
  const { recipient, ed25519 } = other.contact
  expect(await fingerprintOf({ ...contact, recipient })).not.toBe(words)
  expect(await fingerprintOf({ ...contact, ed25519 })).not.toBe(words)
  expect(await keyIdOf({ ...contact, recipient })).not.toBe(await keyIdOf(contact))
  const known = { name: '', recipient: `age1${'q'.repeat(58)}`, ed25519: 'A'.repeat(43) }
  expect(await fingerprintOf(known)).toMatchInlineSnapshot(`"width inch muffin bird boost minimum"`)
})

it('keys survive being kept as text', async () => {
  const again = readIdentity(writeIdentity(okafor))
  expect(again).toEqual(okafor)
  const what = await sha256('a text')
  const signature = await sign(again ?? other, what)
  expect(await isSignedBy(okafor.contact, signature, what)).toBe(true)
  expect(await isSignedBy(other.contact, signature, what)).toBe(false)
  expect(await isSignedBy(okafor.contact, signature, await sha256('another'))).toBe(false)
  expect(await isSignedBy(okafor.contact, signature.slice(2), what)).toBe(false)
})

it('no signature is one that is longer, shorter or by a key that is none', async () => {
  const what = await sha256('a text')
  const signature = fromBase64url(await sign(okafor, what)) ?? new Uint8Array()
  const longer = new Uint8Array(65)
  longer.set(signature)
  for (const bytes of [longer, signature.slice(0, 63), new Uint8Array()])
    expect(await isSignedBy(okafor.contact, toBase64url(bytes), what)).toBe(false)
  const keyless = { ...okafor.contact, ed25519: 'not base64url' }
  expect(await isSignedBy(keyless, toBase64url(signature), what)).toBe(false)
})

it('texts that hold no keys give none', () => {
  const kept = writeIdentity(okafor)
  for (const text of ['', '{}', 'null', kept.slice(1), kept.replace('"v":1', '"v":2')])
    expect(readIdentity(text)).toBeUndefined()
})

it('a signer is known by the keys; a known name with other keys is told', () => {
  const self = okafor.contact
  const friend = other.contact
  const twin = { ...friend, ed25519: self.ed25519 }
  expect(signerOf(self, self, [friend])).toBe('self')
  expect(signerOf({ ...friend, name: 'Renamed' }, self, [friend])).toBe('known')
  expect(signerOf(twin, self, [friend])).toBe('changed')
  expect(signerOf({ ...friend, name: 'r. OKAFOR' }, self, [])).toBe('changed')
  expect(signerOf(friend, self, [])).toBe('unknown')
  expect(signerOf({ ...friend, name: '' }, { ...self, name: '' }, [])).toBe('unknown')
})

it('base64url has one text for a sequence of bytes', () => {
  for (let length = 0; length < 70; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 97 + length) % 256)
    expect(fromBase64url(toBase64url(bytes))).toEqual(bytes)
  }
  for (const text of ['A', 'AB', 'A=', 'AA==', 'A+AA', 'A AA', 'AAAAA'])
    expect(fromBase64url(text)).toBeUndefined()
})
