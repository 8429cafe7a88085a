import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aVault } from '../testing/a-vault'
import { sealer } from './seal'
import { nowSealer } from './seal-now'

const vault = aVault('a')
const { seal, open } = sealer(vault)
const PLACE = { store: 'notes', id: 'note-1', revision: 3 }

it('opens what it sealed, whatever it says', () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 5000 }), async (text) => {
      expect(await open(PLACE, await seal(PLACE, text))).toBe(text)
    }),
    { numRuns: 60 },
  ))

it('does not open a record that was moved, renumbered or brought from another vault', async () => {
  const sealed = await seal(PLACE, 'words')
  for (const place of [
    { ...PLACE, store: 'revs' },
    { ...PLACE, id: 'note-2' },
    { ...PLACE, revision: 4 },
  ])
    await expect(open(place, sealed)).rejects.toThrow()
  await expect(sealer(aVault('b')).open(PLACE, sealed)).rejects.toThrow()
})

it('does not open a record of which any one bit was turned', async () => {
  const { iv, ct } = await seal(PLACE, 'words')
  for (let at = 0; at < iv.length + ct.length; at += 7) {
    const [wrongIv, wrongCt] = [iv.slice(), ct.slice()]
    const bytes = at < iv.length ? wrongIv : wrongCt
    const i = at < iv.length ? at : at - iv.length
    bytes[i] = (bytes[i] ?? 0) ^ 1
    await expect(open(PLACE, { iv: wrongIv, ct: wrongCt })).rejects.toThrow()
  }
})

it('shows lengths in steps alone, and never the same bytes twice', async () => {
  const lengths = await Promise.all(
    ['', 'a', 'a'.repeat(255)].map(async (text) => (await seal(PLACE, text)).ct.length),
  )
  expect(new Set(lengths)).toEqual(new Set([256 + 16]))
  for (const [letters, length] of [
    [256, 512],
    [4095, 4096],
    [4096, 5120],
    [5119, 5120],
    [5120, 6144],
  ] as const)
    expect((await seal(PLACE, 'a'.repeat(letters))).ct.length).toBe(length + 16)
  const [one, two] = [await seal(PLACE, 'same'), await seal(PLACE, 'same')]
  expect(one.ct).not.toEqual(two.ct)
})

it('seals in one breath, and opens under the same name alone', async () => {
  const now = await nowSealer(vault)
  const sealed = now.seal('name', 'last words \u{1f4dd}')
  expect(sealed).not.toContain('last')
  expect(now.open('name', sealed)).toBe('last words \u{1f4dd}')
  expect(now.open('other', sealed)).toBeUndefined()
  expect(now.open('name', `${sealed.slice(0, -4)}AAAA`)).toBeUndefined()
  expect((await nowSealer(aVault('b'))).open('name', sealed)).toBeUndefined()
})

it('opens what it sealed long ago, and what another opening of the vault sealed', async () => {
  const places = Array.from({ length: 300 }, (_, i) => ({ ...PLACE, id: `note-${i}` }))
  const all = await Promise.all(places.map((place) => seal(place, place.id)))
  const other = sealer(aVault('a'))
  for (const [i, place] of places.entries()) {
    const sealed = all[i]
    if (!sealed) throw new Error('one for each')
    expect(await open(place, sealed)).toBe(place.id)
    if (i % 50 === 0) expect(await other.open(place, sealed)).toBe(place.id)
  }
})

it.each(['heads', 'checks'])('%s share a key and are told apart all the same', async (store) => {
  const sealed = await seal({ ...PLACE, store }, 'words')
  expect(await open({ ...PLACE, store }, sealed)).toBe('words')
  await expect(open({ ...PLACE, store, id: 'note-2' }, sealed)).rejects.toThrow()
})

it('gives back every character, and no text for bytes that are none', async () => {
  for (const text of ['\ufeffmark', 'ends in \u0001', '\u0001', '\u0000'])
    expect(await open(PLACE, await seal(PLACE, text))).toBe(text)
})
