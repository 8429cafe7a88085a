import { expect, it } from 'vitest'
import { isSound } from './kdf'
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
