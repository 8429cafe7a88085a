import { Encrypter } from 'age-encryption'
import { answerFile } from '../storage/packages/package-messages'
import type { Key } from '../storage/packages/age-file'
import { canonicalJson } from '../vault/canonical-json'
import type { PackageBody } from '../storage/packages/package'
import { MOST_BYTES } from '../storage/packages/refused'
import { keyIdOf } from '../vault/contact'
import type { Identity } from '../vault/identity'
import { newIdentity } from '../vault/new-identity'
import { aGoodNote } from './a-note'
import { hostileHistories } from './hostile-histories'
import { hostileHeaders, mutated, mutatedHeader } from './hostile-headers'
import { broken, hostileTexts, randomFrom, signedText } from './hostile-json'

/** A file that must be refused. It is made when it is wanted: thousands would not fit in memory. */
export interface Hostile {
  readonly group: string
  readonly name: string
  make(): Blob | Promise<Blob>
  readonly key: Key
}

const PASSPHRASE = 'seven quiet otters'
const TIME = '2026-01-12T15:00:00.000Z'

async function age(
  content: string | Uint8Array,
  to: readonly Identity[],
): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter()
  for (const { contact } of to) encrypter.addRecipient(contact.recipient)
  return Uint8Array.from(await encrypter.encrypt(content))
}

/** With almost no work, so that thousands can be tried; we write 17 and read 18. */
async function locked(content: string, work = 1): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(work)
  encrypter.setPassphrase(PASSPHRASE)
  return Uint8Array.from(await encrypter.encrypt(content))
}

/** Good packages, and whoever they are from and for. */
async function goodFiles() {
  const [sender, reader, stranger] = await Promise.all(
    ['R. Okafor', 'M. Lindqvist', 'Nobody'].map(newIdentity) as [
      Promise<Identity>,
      Promise<Identity>,
      Promise<Identity>,
    ],
  )
  const body: PackageBody = {
    t: 'skillednote.pkg',
    v: 1,
    pkgId: 'pkg-1',
    kind: 'draft-for-review',
    from: sender.contact,
    to: [await keyIdOf(reader.contact)],
    createdAt: TIME,
    notes: [{ revision: 3, savedAt: TIME, note: aGoodNote() }],
  }
  const text = await signedText(body, sender)
  const small = await signedText({ ...body, notes: [] }, sender)
  return {
    sender,
    reader,
    stranger,
    body,
    text,
    whole: await age(text, [reader, sender]),
    short: await age(small, [reader, sender]),
    withPassphrase: await locked(await signedText({ ...body, to: [], notes: [] }, sender)),
  }
}
type Good = Awaited<ReturnType<typeof goodFiles>>

/** Bodies signed by the sender that say what no package says. */
function hostileBodies({ body, stranger }: Good): Record<string, unknown> {
  const note = (change: object) => ({
    ...body,
    notes: [{ ...body.notes[0], note: { ...aGoodNote(), ...change } }],
  })
  const text = (said: string) => note({ subjective: { ...aGoodNote().subjective, text: said } })
  return {
    NUL: text('a\u0000b'),
    'a control character': text('a\u001bb'),
    'a turned direction': text('a\u202eb'),
    'an embedding': text('a\u202ab'),
    'half a character': text('a\ud83db'),
    'no character': text('a\ufffeb'),
    'a text of 200,001': text('a'.repeat(200_001)),
    'a turned name': { ...body, from: { ...body.from, name: '\u202eeman' } },
    'a long name': { ...body, from: { ...body.from, name: 'n'.repeat(81) } },
    'a key that is no key': { ...body, from: { ...body.from, ed25519: 'A'.repeat(43) } },
    'a recipient that is none': { ...body, from: { ...body.from, recipient: 'age1x' } },
    'a newer note': note({ schemaVersion: 999 }),
    'version 0': note({ schemaVersion: 0 }),
    'version text': note({ schemaVersion: '2' }),
    'a note without an id': note({ id: '' }),
    'a note with an odd id': note({ id: '../\u0000' }),
    'a note twice': { ...body, notes: [body.notes[0], body.notes[0]] },
    'a note that is null': { ...body, notes: [{ ...body.notes[0], note: null }] },
    'a negative revision': { ...body, notes: [{ ...body.notes[0], revision: -1 }] },
    'half a revision': { ...body, notes: [{ ...body.notes[0], revision: 1.5 }] },
    '10^5 notes': { ...body, notes: Array.from({ length: 100_000 }, () => ({ note: 0 })) },
    'for nobody': { ...body, to: [] },
    'for somebody else': { ...body, to: ['A'.repeat(43)] },
    '20 recipients': { ...body, to: Array.from({ length: 20 }, () => body.to[0]) },
    'another kind': { ...body, kind: 'prescription' },
    'from somebody else': { ...body, from: stranger.contact },
    'more than it may have': { ...body, extra: 1 },
  }
}

/** Everything that is tried. `scale` is how much of the random part: 1 is more than 10,000 files. */
export async function hostilePackages(
  scale: number,
): Promise<{ good: readonly Hostile[]; bad: Hostile[] }> {
  const good = await goodFiles()
  const { sender, reader, stranger, body, text, whole, short, withPassphrase } = good
  const huge = scale < 1 ? 0.1 : 1
  const byKey: Key = { identity: reader }
  const byWord: Key = { passphrase: PASSPHRASE }
  const bad: Hostile[] = []
  const add = (group: string, name: string, make: () => Blob | Promise<Blob>, key: Key = byKey) =>
    bad.push({ group, name, make, key })
  const sealed = async (content: string | Uint8Array) => new Blob([await age(content, [reader])])

  for (const [name, content] of Object.entries(hostileTexts(text, huge)))
    add('hostile JSON', name, () => sealed(content))
  for (const [name, content] of Object.entries(hostileBodies(good)))
    add('hostile content, signed', name, async () => sealed(await signedText(content, sender)))
  for (const [name, file] of Object.entries(hostileHeaders(whole, withPassphrase, huge)))
    add(
      'headers',
      name,
      () => new Blob([file]),
      /scrypt|work|salt|argument|passphrases/.test(name) ? byWord : byKey,
    )

  const histories = await hostileHistories(body, { sender, reader, stranger })
  for (const [name, content] of Object.entries(histories.bad))
    add('histories, signed', name, async () => sealed(await signedText(content, sender)))
  const withHistory = await age(await signedText(histories.good, sender), [reader])

  const { sig, ...unsigned } = JSON.parse(text) as PackageBody & { sig: string }
  const forged: Record<string, unknown> = {
    stripped: unsigned,
    empty: { ...unsigned, sig: '' },
    'of zeroes': { ...unsigned, sig: 'A'.repeat(86) },
    'of another text': { ...unsigned, pkgId: 'pkg-2', sig },
    'after another kind': { ...unsigned, kind: 'backup', sig },
    'after a later date': { ...unsigned, createdAt: '2027-01-12T15:00:00.000Z', sig },
    'with a note taken out': { ...unsigned, notes: [], sig },
    'with a recipient more': {
      ...unsigned,
      to: [...body.to, await keyIdOf(stranger.contact)],
      sig,
    },
  }
  for (const [name, content] of Object.entries(forged))
    add('signatures', name, () => sealed(canonicalJson(content)))
  add('signatures', 'by somebody else', async () => sealed(await signedText(body, stranger)))
  const forStranger = async () => new Blob([await age(text, [stranger])])
  add('signatures', 'sent on to another', forStranger, { identity: stranger })
  add('signatures', 'sent on with a passphrase', async () => new Blob([await locked(text)]), byWord)
  add('keys', 'of somebody else', () => new Blob([whole]), { identity: stranger })
  add('keys', 'a wrong passphrase', () => new Blob([withPassphrase]), { passphrase: 'wrong' })
  add('keys', 'a passphrase for keys', () => new Blob([whole]), byWord)
  add('keys', 'keys for a passphrase', () => new Blob([withPassphrase]))
  for (const work of scale < 1 ? [17] : [17, 18])
    add(
      'keys',
      `all the work of 2^${work}, for a broken file`,
      async () => {
        const file = await locked(text, work)
        return new Blob([file.map((byte, i) => (i === file.length - 1 ? byte ^ 1 : byte))])
      },
      byWord,
    )
  add('size', '0 bytes', () => new Blob([]))
  add('size', 'one byte over', () => new Blob([new Uint8Array(MOST_BYTES + 1)]))
  // What the browser gives for a sparse file: a size, and bytes that must never be asked for.
  add('size', '2 GB', () => sparse(2 ** 31))

  const step = Math.max(1, Math.round(1 / scale))
  const random = randomFrom(97140)
  const times = (count: number, does: () => void) =>
    Array.from({ length: Math.ceil(count * scale) }, does)
  for (let end = 0; end < short.length; end += step)
    add('truncated', `${end}`, () => new Blob([short.subarray(0, end)]))
  for (let end = 0; end < whole.length; end += step)
    add('truncated', `whole ${end}`, () => new Blob([whole.subarray(0, end)]))
  for (let end = 0; end < withPassphrase.length; end += step)
    add('truncated', `passphrase ${end}`, () => new Blob([withPassphrase.subarray(0, end)]), byWord)
  for (let bit = 0; bit < short.length * 8; bit += step * 7)
    add(
      'one bit',
      `${bit}`,
      () => new Blob([short.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))]),
    )
  const same = (one: Uint8Array, other: Uint8Array) =>
    one.length === other.length && one.every((b, i) => b === other[i])
  const changed = (file: Uint8Array, key: Key, how: typeof mutated) => () => {
    const bytes = how(file, random)
    if (!same(bytes, file)) add(how.name, `${bad.length}`, () => new Blob([bytes]), key)
  }
  times(1200, changed(short, byKey, mutated))
  times(600, changed(withPassphrase, byWord, mutated))
  times(1200, changed(short, byKey, mutatedHeader))
  times(600, changed(withPassphrase, byWord, mutatedHeader))
  times(1500, () => {
    const content = broken(body, random)
    add('broken content, signed', `${bad.length}`, async () =>
      sealed(await signedText(content, sender)),
    )
  })
  times(400, () => {
    const content = mutated(new TextEncoder().encode(text), random)
    add('broken JSON', `${bad.length}`, () => sealed(content))
  })
  times(300, () => {
    const noise = Uint8Array.from({ length: random(3000) }, () => random(256))
    add('noise', `${bad.length}`, () => new Blob([noise]))
  })
  const taken = (file: Uint8Array<ArrayBuffer>, key: Key) => ({
    group: 'good',
    name: 'good',
    make: () => new Blob([file]),
    key,
  })
  const taking = [taken(whole, byKey), taken(short, byKey), taken(withHistory, byKey)]
  return { good: [...taking, taken(withPassphrase, byWord)], bad }
}

const sparse = (size: number): Blob =>
  Object.defineProperties(new Blob([]), {
    size: { value: size },
    arrayBuffer: { value: () => Promise.reject(new Error('Its bytes were asked for.')) },
  })

/** What a case came to, in the same code as in the thread that reads files. */
export async function tried({ make, key }: Hostile) {
  const file = await make()
  const from = performance.now()
  const answer = await answerFile({ ask: 'read-package', file, key })
  return { answer, ms: performance.now() - from }
}
