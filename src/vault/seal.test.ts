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
  expect((await seal(PLACE, 'a'.repeat(256))).ct.length).toBe(512 + 16)
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
