import { aGoodNote } from '../src/testing/a-note'
import { expect, test } from './fixtures'
import { keep, keptRows, rowOf } from './kept'

const strange = [
  {
    what: 'of another program',
    row: { id: 'groceries', title: 'Groceries', items: ['bread', 'milk'] },
    words: 'Its record is damaged or from elsewhere. Nothing was changed',
    holds: 'bread',
  },
  {
    what: 'of a newer version',
    row: {
      ...rowOf(aGoodNote()),
      body: JSON.stringify({ schemaVersion: 3, visit: { who: 'GAR' }, story: 'a later shape' }),
    },
    words: 'It was saved by a newer version of SkilledNote. Nothing was changed in it.',
    holds: 'a later shape',
  },
  {
    what: 'with a hole in it',
    row: {
      ...rowOf(aGoodNote()),
      head: null,
      body: JSON.stringify({ ...aGoodNote(), session: undefined }),
    },
    words: 'Its record is damaged or from elsewhere. Nothing was changed',
    holds: 'she drove daily without trouble',
  },
] as const

for (const { what, row, words, holds } of strange)
  test(`a record ${what} is listed, opens as text to copy, and stays as it is`, async ({
    page,
  }) => {
    await keep(page, row)
    const before = await keptRows(page)
    await page.goto('/')
    await page.getByRole('main').getByRole('listitem').getByRole('link').click()
    await expect(page.getByRole('heading', { name: 'This note cannot be opened' })).toBeVisible()
    await expect(page.getByText(words)).toBeVisible()
    await expect(page.getByLabel('Text as it is kept')).toHaveValue(new RegExp(holds))
    await page.getByRole('button', { name: 'Copy this text' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
    expect(await keptRows(page)).toEqual(before)
    await page.goto('/')
    await page.getByLabel('Find a note').press('Control+v')
    await expect(page.getByLabel('Find a note')).toHaveValue(new RegExp(holds))
  })

test('a note of an older version opens whole and is kept in the newest from then on', async ({
  page,
}) => {
  const { care: _, ...plan } = aGoodNote().plan
  const body = JSON.stringify({ ...aGoodNote(), schemaVersion: 1, plan })
  await keep(page, { ...rowOf(aGoodNote()), body })
  await page.goto('/notes/note-1')
  await expect(page.getByRole('heading', { level: 1, name: 'GAR, visit 6' })).toBeVisible()
  expect(await keptRows(page)).toEqual([{ id: 'note-1', body: aGoodNote() }])
})

test('a strange record beside good notes does not keep them from being listed', async ({
  page,
}) => {
  await keep(page, strange[0].row, rowOf({ ...aGoodNote(), id: 'good' }))
  await page.goto('/')
  await expect(page.getByRole('link', { name: /^GAR/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /^A record that cannot be read/ })).toBeVisible()
})

test('an address with nonsense gives words and a way home', async ({ page }) => {
  for (const address of [
    '/notes/nope',
    '/notes/%00',
    '/notes/%2e%2e%2f%2e%2e',
    '/notes/💥',
    '/notes/x/check?s=__proto__',
    '/notes/constructor/output?length=%22%3E%3Cscript%3E',
    '/nowhere',
    '/notes/x/y/z',
  ]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveText(
      /No such note on this device|No page at this address/,
    )
    await page.getByRole('link', { name: 'Go to your notes' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Notes' })).toBeVisible()
  }
})

test('nonsense that is searched for or stands in an address is only text', async ({ page }) => {
  await keep(page, rowOf(aGoodNote()))
  await page.goto('/?q=<script>alert(1)</script>')
  await page.getByLabel('Find a note').fill('<script>alert(1)</script>')
  await expect(page.getByText('No note matches "<script>alert(1)</script>".')).toBeVisible()
  for (const s of ['__proto__', '"]', 'session.blocks.999.minutes', '%00', '{"a":1}', '[object']) {
    await page.goto(`/notes/note-1?s=${encodeURIComponent(s)}`)
    await expect(page.getByRole('heading', { level: 1, name: 'GAR, visit 6' })).toBeVisible()
  }
  await page.goto('/notes/note-1/check?s=__proto__')
  await expect(page.getByRole('heading', { name: 'Check before you sign' })).toBeVisible()
})
