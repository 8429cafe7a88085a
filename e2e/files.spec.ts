import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { aGoodNote, aNote } from '../src/testing/a-note'
import { expectAccessible, heading } from './access'
import { PASSPHRASE, another, saved, some, textsOf, backUp, open, accept } from './exchanging'
import { expect, test } from './fixtures'
import { keep, keptRows, rowOf } from './kept'

// A passphrase takes a second of work here, and several on a busy machine.
test.slow()

test('a backup is made, checked, and brought into a new device: every note the same', async ({
  page,
  browser,
}) => {
  await keep(page, ...[...some(30), aGoodNote()].map(rowOf))
  await page.goto('/')
  await expect(page.getByText('31 notes are on this device alone.')).toBeVisible()
  await page.getByRole('link', { name: 'Make a backup' }).click()
  await heading(page, 'Backup')
  const download = await backUp(page)
  expect(download.suggestedFilename()).toMatch(/^skillednote-backup-\d{4}-\d\d-\d\d\.snote\.age$/)
  const path = await download.path()
  expect(readFileSync(path, 'latin1')).not.toContain('Words of')
  await expect(page.getByText('Nothing changed since. The file was not checked yet.')).toBeVisible()

  await page.getByLabel('Check this file').setInputFiles(path)
  await page.getByLabel('Passphrase of the backup').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(page.getByText('31 notes here are in it word for word.')).toBeVisible()
  await expect(page.getByText(/Checked:/)).toBeVisible()
  await page.goto('/')
  await expect(page.getByText('on this device alone')).toBeHidden()

  const [context, other] = await another(browser, 'M. Lindqvist')
  await other.goto('/')
  await other.getByRole('link', { name: 'Bring notes from a backup' }).click()
  await heading(other, 'Bring notes from a backup')
  await open(other, path, PASSPHRASE)
  await heading(other, 'A file brought in')
  await expect(other.getByText('31 new here')).toBeVisible()
  expect(await keptRows(other)).toEqual([])
  await accept(other)
  await expect(other.getByText('31 notes added.')).toBeVisible()
  expect(await textsOf(other)).toEqual(await textsOf(page))
  await other.getByRole('link', { name: 'Open the notes' }).click()
  await expect(other.getByRole('link', { name: /^GAR/ })).toBeVisible()
  await context.close()
})

test.describe('a lost laptop', () => {
  test.use({ vault: 'none' })

  test('from nothing to the first note: a passphrase, the file, its passphrase', async ({
    page,
    browser,
  }) => {
    const [context, old] = await another(browser, 'R. Okafor')
    await keep(old, ...some(200).map(rowOf))
    const path = await (await backUp(old)).path()
    const before = await textsOf(old)
    const begun = Date.now()
    await page.goto('/')
    await page.getByRole('link', { name: 'Bring notes from a backup' }).click()
    await heading(page, 'Choose a passphrase')
    await page.getByLabel('Name').fill('R. Okafor')
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
    await page.getByLabel('The same again').fill(PASSPHRASE)
    await page.getByRole('button', { name: 'Lock my notes with this' }).click()
    await heading(page, 'Your recovery words')
    await page.getByRole('button', { name: /later/i }).click()
    await heading(page, 'Bring notes from a backup')
    await open(page, path, PASSPHRASE)
    await accept(page)
    await page.getByRole('link', { name: 'Open the notes' }).click()
    // A hundred are shown at once.
    await page.getByLabel('Find a note').fill('P199')
    await page.getByRole('link', { name: /^P199/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: /P199/ })).toBeVisible()
    const ms = Date.now() - begun
    expect(ms).toBeLessThan(60_000)
    expect(before).toHaveLength(200)
    await context.close()
  })
})

test('a wrong passphrase, a cut file, hostile JSON, a huge file and a newer one are told and write nothing', async ({
  page,
}, info) => {
  await keep(page, rowOf(aGoodNote()))
  const path = await (await backUp(page)).path()
  mkdirSync(info.outputDir, { recursive: true })
  const before = await textsOf(page)
  const says = (words: string | RegExp) =>
    expect(page.getByRole('alert').filter({ hasText: words })).toContainText('Nothing was written.')
  await open(page, path, 'not that one')
  await says('That passphrase does not open the file.')
  // Typed anew it opens, without picking the file again.
  await expect(page.getByLabel('Passphrase of the file')).toBeVisible()

  const file = (name: string, content: string | Uint8Array) => {
    const at = info.outputPath(name)
    writeFileSync(at, content)
    return at
  }
  await open(page, file('cut.snote.age', readFileSync(path).subarray(0, -100)), PASSPHRASE)
  await says('damaged or cut off')
  await open(page, file('empty.snote.age', ''))
  await says('The file is empty.')
  const plain = (notes: string, v = 1) =>
    `{"t":"skillednote.notes","v":${v},"exportedAt":"2026-01-12T15:04:05.000Z","notes":${notes}}`
  await open(page, file('deep.json', plain('['.repeat(1e5) + ']'.repeat(1e5))))
  await says('built to do harm')
  await open(page, file('proto.json', plain('[{"__proto__":{"polluted":1}}]')))
  await says('built to do harm')
  await open(page, file('newer.json', plain('[]', 2)))
  await says('newer version')
  await open(page, file('other.json', '{"a":1}'))
  await says('SkilledNote did not make this file.')
  const sparse = file('huge.snote.age', '')
  truncateSync(sparse, 2 ** 31)
  const begun = Date.now()
  await open(page, sparse)
  await says('too large')
  expect(Date.now() - begun).toBeLessThan(5000)
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  expect(await textsOf(page)).toEqual(before)
  await page.goto('/inbox')
  await expect(page.getByRole('heading', { name: 'Waiting' })).toBeHidden()
})

test('plain JSON leaves with a warning and comes back to the character', async ({
  page,
  browser,
}) => {
  await keep(page, ...some(3).map(rowOf))
  await page.goto('/settings/backup')
  await expect(page.getByText('A plain file is not encrypted')).toBeVisible()
  const path = await (
    await saved(page, () => page.getByRole('button', { name: /plain JSON/ }).click())
  ).path()
  const [context, other] = await another(browser, '')
  await other.goto('/inbox')
  // As a download without a name: the content counts.
  await open(other, path)
  await expect(other.getByText('Nobody signed this file')).toBeVisible()
  await accept(other)
  expect(await textsOf(other)).toEqual(await textsOf(page))
  await context.close()
})

test('notes go to a colleague: cards, a file, accepted once, and forged keys said loudly', async ({
  page,
  browser,
}) => {
  await keep(page, ...some(2).map(rowOf))
  const [context, ben] = await another(browser, 'Ben Adler')
  await ben.goto('/settings/colleagues')
  const card = await ben.getByLabel('Your contact card as text').inputValue()

  await page.goto('/settings/colleagues')
  await page.getByLabel('Paste the card').fill(`> ${card.slice(0, 50)}\n> ${card.slice(50)}.`)
  await page.getByRole('button', { name: 'Add this colleague' }).click()
  await page.getByLabel('I compared the words with Ben Adler').click()
  await expect(page.getByLabel('I compared the words with Ben Adler')).toBeChecked()

  await page.goto('/notes/n1/output')
  await page.getByRole('link', { name: 'Hand to a colleague' }).click()
  await heading(page, 'Hand notes to a colleague')
  await expect(page.getByRole('checkbox', { name: 'P1' })).toBeChecked()
  await page.getByRole('radio', { name: 'Ben Adler' }).check()
  await page.getByRole('button', { name: 'Show the text of P1' }).click()
  await expect(page.getByRole('article')).toContainText('Words of 1')
  const download = await saved(page, () =>
    page.getByRole('button', { name: 'Save the file for Ben Adler' }).click(),
  )
  expect(download.suggestedFilename()).not.toContain('P1')
  const path = await download.path()

  await open(ben, path)
  await expect(ben.getByText('You do not have the contact card of who signed this.')).toBeVisible()
  await ben.getByRole('button', { name: 'Show the text of P1' }).click()
  await expect(ben.getByRole('article')).toContainText('Words of 1')
  await accept(ben)
  const after = await textsOf(ben)
  expect(after).toHaveLength(1)
  await open(ben, path)
  await expect(ben.getByText('You accepted this very file before')).toBeVisible()
  await expect(ben.getByText('Nothing is new')).toBeVisible()
  await expect(ben.getByRole('button', { name: /^Accept/ })).toBeHidden()
  await ben.getByRole('button', { name: 'Throw away' }).click()
  await heading(ben, 'Files brought in')
  expect(await textsOf(ben)).toEqual(after)

  // Other words under the same note: kept beside, never over it.
  await keep(
    ben,
    rowOf(
      aNote((note) => {
        note.id = 'n1'
        note.visit.patient = 'P1'
        note.subjective.text = 'his own words'
      }),
    ),
  )
  await open(ben, path)
  await expect(ben.getByText(/1 differs from the one here/)).toBeVisible()
  await accept(ben)
  const both = await textsOf(ben)
  expect(both).toHaveLength(2)
  expect(both.filter((text) => text.includes('his own words'))).toHaveLength(1)

  // Not for whoever finds it.
  const [third, stranger] = await another(browser, 'Stranger')
  await stranger.goto('/settings/colleagues')
  await expect(stranger.getByLabel('Your contact card as text')).toBeVisible()
  await open(stranger, path)
  await expect(stranger.getByRole('alert')).toContainText('The file is for somebody else')
  await third.close()

  // Somebody who calls themselves Ben, with other keys.
  const [fourth, forger] = await another(browser, 'BEN ADLER')
  await forger.goto('/settings/colleagues')
  const forged = await forger.getByLabel('Your contact card as text').inputValue()
  await fourth.close()
  await page.goto('/settings/colleagues')
  await page.getByLabel('Paste the card').fill(forged)
  await expect(page.getByRole('alert')).toContainText('You know BEN ADLER with other keys.')
  await page.getByLabel('Paste the card').fill(card.slice(0, -3))
  await expect(page.getByRole('alert')).toContainText('The card is not whole')
  await context.close()
})

test('the pages for files are accessible', async ({ page, browser }) => {
  await keep(page, ...some(2).map(rowOf))
  const path = await (await backUp(page)).path()
  await expectAccessible(page)
  await page.goto('/settings/colleagues')
  await expect(page.getByLabel('Your contact card as text')).toBeVisible()
  await expectAccessible(page)
  await page.goto('/hand-over?note=n0')
  await expect(page.getByRole('checkbox', { name: 'P0' })).toBeChecked()
  await expectAccessible(page)
  const [context, other] = await another(browser, 'Else')
  await open(other, path, PASSPHRASE)
  await heading(other, 'A file brought in')
  await other.getByRole('button', { name: 'Show the text of P0' }).click()
  await expectAccessible(other)
  await context.close()
})
