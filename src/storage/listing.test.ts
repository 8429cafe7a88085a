import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { aNote } from '../testing/a-note'
import { aVault } from '../testing/a-vault'
import { answerTo } from './rows-messages'
import { sealedRows } from './sealed-rows'

const body = (id: string, patient: string) =>
  JSON.stringify(aNote((note) => Object.assign(note, { id, visit: { ...note.visit, patient } })))

const patients = async (rows: ReturnType<typeof sealedRows>) =>
  (await rows.list()).map((entry) => (entry.kind === 'head' ? entry.head.patient : entry.id))

test('a list after an own write shows it without reading every head again', async () => {
  const rows = sealedRows(aVault())
  await rows.put(body('a', 'one'), 0, 'w', '')
  expect(await patients(rows)).toEqual(['one'])
  const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll')
  await rows.put(body('a', 'two'), 1, 'w', '')
  await rows.put(body('b', 'three'), 0, 'w', '')
  expect(await patients(rows)).toEqual(['two', 'three'])
  // Steps of the note's own history are asked for; never all heads.
  expect(getAll).not.toHaveBeenCalledWith()
  getAll.mockRestore()
})

test('what another tab wrote between two own writes is in the list', async () => {
  const vault = aVault()
  const here = sealedRows(vault)
  await here.put(body('a', 'one'), 0, 'w', '')
  await here.list()
  await sealedRows(vault).put(body('b', 'of the other tab'), 0, 'v', '')
  await here.put(body('a', 'two'), 1, 'w', '')
  expect((await patients(here)).toSorted()).toEqual(['of the other tab', 'two'])
})

test('the list crosses to the page as one text, anew when a note has changed', async () => {
  const rows = sealedRows(aVault())
  await rows.put(body('a', 'R. "Ö" \ud83d'), 0, 'w', '')
  const asked = async () => {
    const answer = await answerTo(rows, { n: 1, call: ['list'] })
    return 'text' in answer ? answer.text : ''
  }
  expect(JSON.parse(await asked())).toEqual(await rows.list())
  await rows.put(body('a', 'changed'), 1, 'w', '')
  expect(await asked()).toContain('changed')
})
