import { Decrypter, Encrypter } from 'age-encryption'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { DraftNote } from '../../domain/note'
import { aGoodNote, aNote } from '../../testing/a-note'
import { anyNote } from '../../testing/any-note'
import { keyIdOf } from '../../vault/contact'
import { newIdentity } from '../../vault/new-identity'
import type { Key } from './age-file'
import { canonicalJson } from '../../vault/canonical-json'
import { notesAsText } from './notes-file'
import { answerFile } from './package-messages'
import type { KeptNote } from './package'
import { readPackageBytes } from './read-package'
import { MOST_HANDED_BYTES } from './refused'
import { writePackageBytes, type PackageContent } from './write-package'

// Passphrases take half a second of work each, and many times that on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const NOW = '2026-01-12T15:00:00.000Z'
const [sender, reader, stranger] = await Promise.all([
  newIdentity('R. Okafor'),
  newIdentity('M. Lindqvist'),
  newIdentity('Nobody'),
])
const toReader = { recipients: [reader.contact] }
const asReader: Key = { identity: reader }

const kept = (note: DraftNote): KeptNote => ({ note, revision: 3, savedAt: NOW })
const content = (kind: PackageContent['kind'], ...notes: DraftNote[]): PackageContent => ({
  kind,
  pkgId: 'pkg-1',
  createdAt: NOW,
  notes: notes.map(kept),
})

async function written(
  of: PackageContent,
  lock: Parameters<typeof writePackageBytes>[1] = toReader,
) {
  const made = await writePackageBytes(of, lock, sender)
  if (made.kind !== 'written') throw new Error(JSON.stringify(made))
  return made
}

describe('a backup', () => {
  it('gives back any note to the character, whatever was typed into it', async () => {
    await fc.assert(
      fc.asyncProperty(anyNote, async (note) => {
        const { bytes, cleaned } = await written(content('backup', note), {
          recipients: [sender.contact],
        })
        const read = await readPackageBytes(bytes, { identity: sender })
        if (read.kind !== 'package') throw new Error(JSON.stringify(read))
        expect(read.notes[0]?.note).toEqual(note)
        expect(canonicalJson(read.notes[0]?.note)).toBe(canonicalJson(note))
        expect(cleaned).toBe(0)
      }),
      { numRuns: 60 },
    )
  })

  it('opens with its passphrase, typed on any keyboard, and with no other', async () => {
    const { bytes } = await written(content('backup', aGoodNote()), { passphrase: 'sève et café' })
    const read = await readPackageBytes(bytes, { passphrase: 'sève et café'.normalize('NFD') })
    expect(read).toMatchObject({
      kind: 'package',
      of: 'backup',
      pkgId: 'pkg-1',
      from: sender.contact,
      to: [],
      createdAt: NOW,
      odd: 0,
      notes: [{ note: aGoodNote(), revision: 3, savedAt: NOW }],
    })
    expect(await readPackageBytes(bytes, { passphrase: 'seve et cafe' })).toEqual({
      kind: 'wrong-passphrase',
    })
    expect(await readPackageBytes(bytes, asReader)).toEqual({ kind: 'needs-passphrase' })
    const header = new TextDecoder('latin1').decode(bytes.subarray(0, 100))
    expect(header).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 17\n/)
  })

  it('says how many of its texts hold odd characters', async () => {
    const note = aNote((each) => {
      each.plan.text = 'a\u0000b'
      each.subjective.text = 'isolated \u2068words\u2069, tabs\tand\r\nlines'
    })
    const { bytes } = await written(content('backup', note), { recipients: [sender.contact] })
    expect(await readPackageBytes(bytes, { identity: sender })).toMatchObject({ odd: 1 })
  })

  it('brings up notes of an older version', async () => {
    const { bytes } = await written(content('backup', aGoodNote()))
    const read = await readPackageBytes(bytes, asReader)
    const old = await written({
      ...content('backup'),
      notes: [{ ...kept({ ...aGoodNote(), schemaVersion: 1 } as unknown as DraftNote) }],
    })
    const again = await readPackageBytes(old.bytes, asReader)
    if (read.kind !== 'package' || again.kind !== 'package') throw new Error('refused')
    expect(again.notes[0]?.note).toEqual(read.notes[0]?.note)
    expect(again.notes[0]?.digest).not.toBe(read.notes[0]?.digest)
  })
})

describe('a hand-over', () => {
  it('opens for whom it is for and for its writer, and for nobody else', async () => {
    const { bytes } = await written(content('draft-for-review', aGoodNote()))
    for (const identity of [reader, sender])
      expect(await readPackageBytes(bytes, { identity })).toMatchObject({
        kind: 'package',
        of: 'draft-for-review',
        from: sender.contact,
        to: [await keyIdOf(reader.contact)],
      })
    expect(await readPackageBytes(bytes, { identity: stranger })).toEqual({ kind: 'not-for-you' })
    expect(await readPackageBytes(bytes, { passphrase: 'any' })).toEqual({ kind: 'needs-keys' })
  })

  it('carries no odd characters, and its writer is told what went', async () => {
    const note = aNote((each) => {
      each.plan.text = 'a\u0000b'
      each.subjective.text = '\u202eab\ud83d and \u2068this\u2069'
    })
    const { bytes, cleaned } = await written(content('draft-for-review', note))
    expect(cleaned).toBe(2)
    const read = await readPackageBytes(bytes, asReader)
    if (read.kind !== 'package') throw new Error(JSON.stringify(read))
    expect(read.odd).toBe(0)
    expect(read.notes[0]?.note.plan.text).toBe('ab')
    expect(read.notes[0]?.note.subjective.text).toBe('ab and \u2068this\u2069')
  })

  it('is refused whichever byte was changed', async () => {
    const { bytes } = await written(content('draft-for-review', aGoodNote()))
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = bytes.map((byte, i) => (i === at ? byte ^ by : byte))
          expect((await readPackageBytes(changed, asReader)).kind).not.toBe('package')
        },
      ),
      { numRuns: 300 },
    )
  })

  it('cannot be sent on in the name of its writer', async () => {
    const { bytes } = await written(content('draft-for-review', aGoodNote()))
    const opened = new Decrypter()
    opened.addIdentity(reader.opens)
    const text = await opened.decrypt(bytes, 'text')
    const sentOn = new Encrypter()
    sentOn.addRecipient(stranger.contact.recipient)
    const again = Uint8Array.from(await sentOn.encrypt(text))
    expect(await readPackageBytes(again, { identity: stranger })).toEqual({ kind: 'not-for-you' })
  })
})

it('what could not be read again is not written', async () => {
  const long = aNote((note) => void (note.plan.text = 'a'.repeat(200_001)))
  expect(await writePackageBytes(content('review', long), toReader, sender)).toEqual({
    kind: 'unsafe',
    why: 'long-text',
  })
  expect((await written(content('backup', long))).kind).toBe('written')
  const heavy = Array.from({ length: 60 }, (_, i) =>
    aNote((note) => {
      note.id = `n${i}`
      note.plan.text = 'a'.repeat(190_000)
    }),
  )
  expect(await writePackageBytes(content('review', ...heavy), toReader, sender)).toEqual({
    kind: 'too-big',
    most: MOST_HANDED_BYTES,
  })
  const twice = content('backup', aGoodNote(), aGoodNote())
  expect(await writePackageBytes(twice, toReader, sender)).toEqual({ kind: 'malformed' })
  expect(await writePackageBytes(content('backup'), { passphrase: '' }, sender)).toEqual({
    kind: 'needs-passphrase',
  })
  expect(await writePackageBytes(content('backup'), { recipients: [] }, sender)).toEqual({
    kind: 'needs-keys',
  })
})

it('a browser that cannot check signatures says so', async () => {
  const { bytes } = await written(content('backup', aGoodNote()))
  const verify = vi
    .spyOn(crypto.subtle, 'verify')
    .mockRejectedValue(new DOMException('no Ed25519', 'NotSupportedError'))
  const read = await readPackageBytes(bytes, asReader)
  verify.mockRestore()
  expect(read).toEqual({ kind: 'cannot-check' })
})

it('the thread answers whatever it is asked; a file that is gone is an answer, not an error', async () => {
  const gone = Object.defineProperties(new Blob(['x']), {
    arrayBuffer: { value: () => Promise.reject(new DOMException('gone', 'NotFoundError')) },
  })
  expect(await answerFile({ ask: 'read-package', file: gone, key: asReader })).toEqual({
    kind: 'failed',
  })
  const plain = new Blob([notesAsText([aGoodNote()], NOW)])
  const again = await answerFile({ ask: 'read-notes', file: plain })
  expect(again).toMatchObject({ kind: 'notes', notes: [{ note: aGoodNote() }] })
})
