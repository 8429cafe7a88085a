import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { newOwnPayer } from '../domain/own-payer'
import { keepPayers, listPayers, removePayer } from './payer-store'

const payer = (id: string, name: string) => ({ ...newOwnPayer(id), name, inNote: name })

it('keeps, replaces and removes profiles', async () => {
  expect(await listPayers()).toEqual({ payers: [], unreadable: [] })
  await keepPayers([payer('a', 'Aspen'), payer('b', 'Birch')])
  await keepPayers([payer('b', 'Beech')])
  expect((await listPayers()).payers.map(({ name }) => name)).toEqual(['Aspen', 'Beech'])
  await removePayer('a')
  expect((await listPayers()).payers.map(({ id }) => id)).toEqual(['b'])
})

it('keeps all profiles of a file or none of them', async () => {
  const before = await listPayers()
  const noId = { ...payer('c', 'Cedar'), id: undefined as unknown as string }
  await expect(keepPayers([payer('d', 'Date palm'), noId])).rejects.toThrow()
  expect(await listPayers()).toEqual(before)
})
