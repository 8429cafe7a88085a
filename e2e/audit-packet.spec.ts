import { execFileSync, spawnSync } from 'node:child_process'
import { createHash, verify } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HistoryEntry } from '../src/domain/history/history-entry'
import { aGoodNote } from '../src/testing/a-note'
import { expectAccessible } from './access'
import { expect, test } from './fixtures'
import { openKept } from './kept'
import { deeds, keepOwn, keepPerson, ME } from './kept-history'
import { handedOver } from './handed-over'
import { unzipped } from './unzipped'

const signedAlone = [{ by: ME, did: deeds.signedAlone }]

// Not the app's code: the same by its description alone.
const canonical = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(canonical).join()}]`
    : value !== null && typeof value === 'object'
      ? `{${Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`)
          .join()}}`
      : JSON.stringify(value)

const digestOf = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('base64url')

function expectSigned(history: readonly HistoryEntry[]) {
  let before = ''
  for (const { hash, sig, ...content } of history) {
    expect(content.prev).toBe(before)
    expect(digestOf(canonical(content))).toBe(hash)
    const key = Buffer.concat([
      Buffer.from('302a300506032b6570032100', 'hex'),
      Buffer.from(content.by.ed25519, 'base64url'),
    ])
    const message = Buffer.from(`skillednote-history\n${hash}\n`)
    const of = { key, format: 'der', type: 'spki' } as const
    expect(verify(null, message, of, Buffer.from(sig, 'base64url'))).toBe(true)
    before = hash
  }
}

/** The lines that README.txt says to copy, block by block. */
const commandsIn = (readme: string) =>
  readme.split(/\n(?! {4})/).flatMap((part) =>
    part.split('\n').filter((line) => line.startsWith('    ')).length > 0
      ? [
          part
            .split('\n')
            .filter((line) => line.startsWith('    '))
            .map((line) => line.slice(4))
            .join('\n'),
        ]
      : [],
  )

const has = (program: string) => spawnSync(program, ['--version']).status === 0

test('a packet of a signed note opens and verifies without the app', async ({ page }) => {
  const note = aGoodNote((n) => {
    n.subjective.text = '=1+1 is what she said.'
    n.explained = [{ rule: 'plan.vague', place: '', reason: 'clinical-reason', text: '=2+2' }]
  })
  await keepPerson(page)
  await keepOwn(page, note, [
    ...signedAlone,
    { by: ME, did: { act: 'amended', text: 'Seen with her daughter.' }, why: 'left out' },
  ])
  await page.goto('/notes/note-1/packet')
  await expect(
    page.getByText('The history of 2 steps is whole, all signatures hold.'),
  ).toBeVisible()
  const { name, path } = await handedOver(page, 'Save the packet')
  const zip = readFileSync(path)
  await expect(page.getByText(createHash('sha256').update(zip).digest('hex'))).toBeVisible()

  // Another program has nothing against it.
  if (spawnSync('unzip', ['-v']).status === 0)
    expect(execFileSync('unzip', ['-t', path], { encoding: 'utf8' })).toContain(
      'No errors detected',
    )
  const entries = unzipped(zip)
  const files = new Map(entries.map((each) => [each.name, each.bytes]))
  const text = (file: string) => files.get(file)?.toString('utf8') ?? ''
  expect([...files.keys()]).toEqual([
    'README.txt',
    'note.json',
    'note.txt',
    'timeline.svg',
    'timeline.csv',
    'units.txt',
    'findings.csv',
    'reasons.csv',
    'history.json',
    'history.csv',
    'MANIFEST.txt',
  ])

  const manifest = text('MANIFEST.txt').trimEnd().split('\n')
  expect(manifest).toHaveLength(10)
  for (const line of manifest) {
    const [hash, file = ''] = line.split('  ')
    const bytes = files.get(file) ?? Buffer.alloc(0)
    expect(createHash('sha256').update(bytes).digest('hex'), file).toBe(hash)
  }

  const history = JSON.parse(text('history.json')) as HistoryEntry[]
  expect(history.map(({ did }) => did.act)).toEqual(['signed', 'amended'])
  expectSigned(history)
  // What was signed is what is in the packet, byte for byte.
  const digest = digestOf(text('note.json'))
  expect(history.map((entry) => entry.digest)).toEqual([digest, digest])
  expect(JSON.parse(text('note.json'))).toEqual(JSON.parse(JSON.stringify(note)))
  expect(name).toBe(`skillednote-packet-2026-01-12-${digest.slice(0, 8)}.zip`)

  expect(text('note.txt')).not.toContain('DRAFT')
  expect(text('note.txt')).toContain('Signed electronically in SkilledNote by N. Dalal, PT')
  expect(text('note.txt')).toContain('Seen with her daughter.')
  expect(text('findings.csv')).toContain('"timing.units-supported"')
  // For its writer's eyes alone.
  expect(text('findings.csv')).not.toContain('patterns.')
  expect(text('reasons.csv')).toContain(`"'=2+2"`)
  expect(text('units.txt')).toContain('8-minute rule')

  // What the README says to do does what it says.
  if (!has('openssl') || !has('python3')) return
  const folder = mkdtempSync(join(tmpdir(), 'packet-'))
  for (const { name: file, bytes } of entries) writeFileSync(join(folder, file), bytes)
  const said = commandsIn(text('README.txt')).map((lines) =>
    execFileSync('bash', ['-c', lines], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }),
  )
  expect(said).toHaveLength(4)
  expect(said[0]?.match(/: OK/g)).toHaveLength(10)
  expect(said[1]?.trim()).toBe(digest)
  expect(said[2]).toBe('1 True\n2 True\n')
  expect(said[3]).toContain('Verified Successfully')
})

test('the packet of the same note is the same file, and the picture is one to look at', async ({
  page,
}) => {
  await keepPerson(page)
  await keepOwn(page, aGoodNote(), signedAlone)
  await page.goto('/notes/note-1/packet')
  const one = readFileSync((await handedOver(page, 'Save the packet')).path)
  await page.reload()
  const other = readFileSync((await handedOver(page, 'Save the packet')).path)
  expect(other.equals(one)).toBe(true)
  const picture = unzipped(one).find(({ name }) => name === 'timeline.svg')?.bytes ?? ''
  const file = join(mkdtempSync(join(tmpdir(), 'picture-')), 'timeline.svg')
  writeFileSync(file, picture)
  await page.goto(`file://${file}`)
  const sound = await page.evaluate(
    () =>
      document.querySelector('parsererror') === null &&
      document.querySelectorAll('svg > g > rect:first-of-type').length,
  )
  expect(sound).toBe(3)
})

test('a draft makes a packet that says it is one; what was just typed is in it', async ({
  page,
}) => {
  await openKept(page, aGoodNote())
  await page.getByRole('textbox', { name: 'Symptoms' }).fill('Tingling since Tuesday')
  // At once: what was typed is on its way to the disk.
  await page.getByRole('link', { name: 'Earlier wordings' }).first().click()
  await page.getByRole('link', { name: 'Audit packet' }).click()
  await expect(page.getByText('A draft: nobody has answered for its words.')).toBeVisible()
  const files = unzipped(readFileSync((await handedOver(page, 'Save the packet')).path))
  const text = files.find(({ name }) => name === 'note.txt')?.bytes.toString() ?? ''
  expect(text).toMatch(/^DRAFT, not signed/)
  expect(text).toContain('Tingling since Tuesday')
})

test('there is no packet of a note that is not there', async ({ page }) => {
  await page.goto('/notes/nowhere/packet')
  await expect(page.getByRole('alert')).toHaveText('There is no such note on this device.')
})

test('nothing is against the screen', async ({ page }) => {
  await keepPerson(page)
  await keepOwn(page, aGoodNote(), signedAlone)
  await page.goto('/notes/note-1/packet')
  await handedOver(page, 'Save the packet')
  await expect(page.getByText('Its SHA-256')).toBeVisible()
  await expectAccessible(page)
})
