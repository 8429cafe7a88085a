import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { expect, test } from 'vitest'
import { aVault } from '../testing/a-vault'
import { sealedRows } from './sealed-rows'

let count = 0
const rows = () => {
  count += 1
  return sealedRows(aVault(`audits-${count}`))
}
const audit = (revision: number, text: string) => ({ keep: { id: 'a', revision, text } })

test('an audit is kept, replaced and removed', async () => {
  const here = rows()
  expect(await here.audits(audit(0, 'one'))).toEqual([{ id: 'a', revision: 1, text: 'one' }])
  await here.audits(audit(1, 'two'))
  expect(await here.audits('all')).toEqual([{ id: 'a', revision: 2, text: 'two' }])
  expect(await here.audits({ remove: 'a' })).toEqual([])
  expect(await here.audits('all')).toEqual([])
})

test('what another tab wrote meanwhile is not overwritten', async () => {
  const here = rows()
  await here.audits(audit(0, 'one'))
  await here.audits(audit(1, 'theirs'))
  await expect(here.audits(audit(1, 'mine'))).rejects.toMatchObject({ name: 'SaveConflict' })
  expect(await here.audits('all')).toMatchObject([{ text: 'theirs' }])
})

test('a write that was committed already is recognised', async () => {
  const here = rows()
  await here.audits(audit(0, 'one'))
  expect(await here.audits(audit(0, 'one'))).toEqual([{ id: 'a', revision: 1, text: 'one' }])
  expect(await here.audits('all')).toHaveLength(1)
})

test('nothing is kept in the open', async () => {
  const here = rows()
  await here.audits(audit(0, 'GAR did well'))
  const db = await openDB(`skillednote-audits-${count}`)
  const text = JSON.stringify(await db.getAll('audits'), (_, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
  )
  expect(text).not.toContain('GAR')
})
