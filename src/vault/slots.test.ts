import { expect, it } from 'vitest'
import { isSound, wrappingKey, type Kdf } from './kdf'
import { newVault, openVault, withNewWords, withPassphrase, type KeySlot } from './slots'

const NOW = '2026-01-12T10:00:00.000Z'
const made = newVault('seven quiet herons', NOW)

const kindOf = async (slots: readonly KeySlot[], secret: Parameters<typeof openVault>[1]) =>
  (await openVault(slots, secret)).kind

it('opens with the passphrase, however its letters are composed, and with the words', async () => {
  const { slots, words } = await made
  expect(await kindOf(slots, { passphrase: 'seven quiet herons' })).toBe('open')
  expect(await kindOf(slots, { passphrase: 'seven quiet heron' })).toBe('wrong')
  expect(await kindOf(slots, { words })).toBe('open')
  const composed = await newVault('café', NOW)
  expect(await kindOf(composed.slots, { passphrase: 'cafe\u0301' })).toBe('open')
}, 30_000)

it('never hands out the bytes of its key', async () => {
  const { key } = await made
  expect(key.extractable).toBe(false)
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
})

it('takes words with numbers, line ends and capitals, and names the one that is mistyped', async () => {
  const { slots, words } = await made
  const list = words.split(' ')
  const typed = list.map((word, i) => `${i + 1}. ${word.toUpperCase()}`).join('\n')
  expect(await kindOf(slots, { words: typed })).toBe('open')
  const mistyped = list.with(6, 'herron').join(' ')
  expect(await openVault(slots, { words: mistyped })).toEqual({ kind: 'typo', word: 7 })
  expect(await openVault(slots, { words: list.slice(0, 20).join(' ') })).toEqual({
    kind: 'typo',
    word: 21,
  })
  const other = list[3] === 'abandon' ? 'ability' : 'abandon'
  expect((await openVault(slots, { words: list.with(3, other).join(' ') })).kind).not.toBe('open')
})

it('changes the passphrase: the old one is out, the words and the key stay', async () => {
  const { slots, words } = await made
  const changed = await withPassphrase(slots, { words }, 'another long sentence', NOW)
  if (changed.kind !== 'changed') throw new Error(changed.kind)
  expect(await kindOf(changed.slots, { passphrase: 'seven quiet herons' })).toBe('wrong')
  expect(await kindOf(changed.slots, { passphrase: 'another long sentence' })).toBe('open')
  expect(await kindOf(changed.slots, { words })).toBe('open')
  expect(await withPassphrase(slots, { passphrase: 'wrong' }, 'x', NOW)).toEqual({ kind: 'wrong' })
}, 30_000)

it('makes new words: the old ones are out', async () => {
  const { slots, words } = await made
  const changed = await withNewWords(slots, { passphrase: 'seven quiet herons' }, NOW)
  if (changed.kind !== 'changed') throw new Error(changed.kind)
  expect(await kindOf(changed.slots, { words })).toBe('wrong')
  expect(await kindOf(changed.slots, { words: changed.words })).toBe('open')
}, 30_000)

it('computes nothing for a slot that somebody weakened or made unbearable', async () => {
  const { slots } = await made
  const salt = new Uint8Array(16)
  for (const kdf of [
    { kind: 'argon2id', memory: 18 * 1024, passes: 3, salt },
    { kind: 'argon2id', memory: 64 * 1024, passes: 1, salt },
    { kind: 'argon2id', memory: 2 * 1024 * 1024, passes: 3, salt },
    { kind: 'argon2id', memory: 64 * 1024, passes: 11, salt },
    { kind: 'pbkdf2-sha256', rounds: 599_999, salt },
    { kind: 'pbkdf2-sha256', rounds: 10_000_001, salt },
    { kind: 'pbkdf2-sha256', rounds: 600_000, salt: new Uint8Array(8) },
    { kind: 'pbkdf2-sha256', rounds: Number.NaN, salt },
  ] as const) {
    expect(isSound(kdf), JSON.stringify(kdf)).toBe(false)
    const forged = slots.map((slot) => (slot.kind === 'passphrase' ? { ...slot, kdf } : slot))
    const secret = { passphrase: 'seven quiet herons' }
    expect(await openVault(forged, secret)).toEqual({ kind: 'weakened' })
  }
})

it('says which passphrase would be made harder to guess at the next unlock', async () => {
  const { slots } = await made
  expect(await openVault(slots, { passphrase: 'seven quiet herons' })).toMatchObject({
    belowDefault: false,
  })
})

/** A slot that costs as little as any that is opened. */
async function cheapSlot(passphrase: string): Promise<KeySlot> {
  const kdf: Kdf = { kind: 'argon2id', memory: 19 * 1024, passes: 2, salt: new Uint8Array(16) }
  const bytes = new Uint8Array(32)
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', true, ['encrypt'])
  const kek = await wrappingKey(passphrase, kdf)
  const wrapped = new Uint8Array(await crypto.subtle.wrapKey('raw', key, kek, 'AES-KW'))
  return { kind: 'passphrase', kdf, wrapped, createdAt: NOW }
}

it('opens a slot that has grown weak, and says so; words are as strong as ever', async () => {
  const { slots, words } = await made
  const grown = await cheapSlot('kettle')
  expect(await openVault([grown], { passphrase: 'kettle' })).toMatchObject({
    kind: 'open',
    belowDefault: true,
  })
  expect(await openVault(slots, { words })).toMatchObject({ belowDefault: false })
})

it('tries every slot that a passphrase could belong to, whatever became of the others', async () => {
  const [one, two] = [await cheapSlot('kettle'), await cheapSlot('herons')]
  expect(await kindOf([one, two], { passphrase: 'herons' })).toBe('open')
  expect(await kindOf([one, two], { passphrase: 'neither' })).toBe('wrong')
  const weakened = {
    ...one,
    kdf: { kind: 'argon2id', memory: 8, passes: 1, salt: new Uint8Array(16) },
  }
  expect(await kindOf([weakened as KeySlot, two], { passphrase: 'herons' })).toBe('open')
  expect(await kindOf([weakened as KeySlot, two], { passphrase: 'kettle' })).toBe('weakened')
  const { words } = await made
  expect(await kindOf([weakened as KeySlot], { words }), 'it is no slot of words').toBe('wrong')
})

it('keeps the vault key through a change, and each way in once', async () => {
  const { slots } = await made
  const old = await cheapSlot('kettle')
  const ways = [old, ...slots.filter(({ kind }) => kind === 'words')]
  const changed = await withNewWords(ways, { passphrase: 'kettle' }, 'later')
  if (changed.kind !== 'changed') throw new Error(changed.kind)
  expect(changed.slots.map(({ kind, createdAt }) => [kind, createdAt])).toEqual([
    ['passphrase', NOW],
    ['words', 'later'],
  ])
  expect(changed.slots[0]).toBe(old)
  const again = await withPassphrase(changed.slots, { words: changed.words }, 'next', 'last')
  if (again.kind !== 'changed') throw new Error(again.kind)
  expect(again.slots.map(({ kind, createdAt }) => [kind, createdAt])).toEqual([
    ['passphrase', 'last'],
    ['words', 'later'],
  ])
  const keys = await Promise.all(
    [
      openVault(ways, { passphrase: 'kettle' }),
      openVault(again.slots, { passphrase: 'next' }),
      openVault(again.slots, { words: changed.words }),
    ].map(async (opened) => {
      const read = await opened
      if (read.kind !== 'open') throw new Error(read.kind)
      expect(read.key.extractable).toBe(false)
      const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new Uint8Array() }
      return Buffer.from(await crypto.subtle.deriveBits(how, read.key, 128)).toString('hex')
    }),
  )
  expect(new Set(keys).size).toBe(1)
}, 30_000)
