import { execFileSync, spawnSync } from 'node:child_process'
import { createHash, verify } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { HistoryEntry } from '../src/domain/history/history-entry'
import type { DraftNote } from '../src/domain/note'
import { aGoodNote } from '../src/testing/a-note'
import { expectAccessible } from './access'
import { expect, test } from './fixtures'
import { keep, keptRows, openKept, rowOf } from './kept'
import { deeds, keepForReview, keepOwn, keepPerson, ME, OTHER, submittedBy } from './kept-history'
import { unzipped } from './unzipped'

const signedAlone = [{ by: ME, did: deeds.signedAlone }]

/** Saves what the press hands over, and reads it from the disk. */
async function saved(page: Page, press: string) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: press }).click()
  const file = await download
  return { name: file.suggestedFilename(), path: await file.path() }
}

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
  const { name, path } = await saved(page, 'Save the packet')
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
  const one = readFileSync((await saved(page, 'Save the packet')).path)
  await page.reload()
  const other = readFileSync((await saved(page, 'Save the packet')).path)
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
  const files = unzipped(readFileSync((await saved(page, 'Save the packet')).path))
  const text = files.find(({ name }) => name === 'note.txt')?.bytes.toString() ?? ''
  expect(text).toMatch(/^DRAFT, not signed/)
  expect(text).toContain('Tingling since Tuesday')
})

test('there is no packet of a note that is not there', async ({ page }) => {
  await page.goto('/notes/nowhere/packet')
  await expect(page.getByRole('alert')).toHaveText('There is no such note on this device.')
})

/** Signed notes of two authors over some weeks of this year. */
async function keepCharts(page: Page, count: number): Promise<DraftNote[]> {
  const day = (i: number) =>
    new Date(Date.now() - (i + 1) * 86_400_000 * 3).toISOString().slice(0, 10)
  const notes = Array.from({ length: count }, (_, i) =>
    aGoodNote((n) => {
      n.id = `chart-${i}`
      n.visit.patient = `P${i}`
      n.visit.date = day(i)
    }),
  )
  await keepPerson(page)
  const half = Math.ceil(count / 2)
  for (const note of notes.slice(0, half)) await keepOwn(page, note, signedAlone)
  await keepForReview(
    page,
    notes.slice(half).map((note) => ({
      note,
      history: [
        ...submittedBy(OTHER),
        { by: ME, did: deeds.approved },
        { by: ME, did: deeds.cosigned },
      ],
    })),
  )
  return notes
}

const status = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: /./ })
const question = (page: Page, nth: number) =>
  page.getByRole('group', { name: new RegExp(`^${nth}\\.`) })

async function draw(page: Page, charts: string, seed: string) {
  await page.getByLabel('How many charts').fill(charts)
  await page.getByLabel('Seed').fill(seed)
  await page.getByRole('button', { name: 'Draw the charts' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Chart audit, / })).toBeVisible()
}

test('charts are drawn, answered by keys, kept, and come back', async ({ page }) => {
  await keepCharts(page, 12)
  const before = await keptRows(page)
  await page.goto('/audit')
  await expect(page.getByText('10 of 12 notes are drawn')).toBeVisible()
  await draw(page, '6', '4821')
  await expect(page.getByText('6 of 12, seed 4821.')).toBeVisible()

  await expect(question(page, 1)).toBeVisible()
  await expect(question(page, 14)).toContainText('The rules say: met.')
  await expect(question(page, 19)).toContainText('Signed electronically in SkilledNote by')
  // What the rules say fills nothing in.
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await page.keyboard.press('y')
  await page.keyboard.press('n')
  await page.keyboard.press('x')
  for (const [nth, name] of [
    [1, 'Yes'],
    [2, 'No'],
    [3, 'Not applicable'],
  ] as const)
    await expect(question(page, nth).getByRole('radio', { name, exact: true })).toBeChecked()
  await expect(question(page, 4).getByRole('radio', { name: 'Yes' })).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('e')
  await page.keyboard.type('No yoke in sight')
  await page.keyboard.press('Enter')
  await expect(question(page, 4).getByRole('radio', { name: 'Yes' })).toBeFocused()
  await page.keyboard.press('y')
  await expect(page.locator('[data-save=saved]')).toBeVisible()

  await page.reload()
  await expect(page.getByLabel('Evidence for question 3')).toHaveValue('No yoke in sight')
  await expect(question(page, 4).getByRole('radio', { name: 'Yes' })).toBeChecked()
  // The first question without an answer is the one that keys are about.
  for (let nth = 5; nth <= 20; nth += 1) await page.keyboard.press('y')
  await expect(page.getByRole('button', { name: 'Next chart' })).toBeFocused()
  await expect(page.getByText('1 of 6 charts done')).toBeVisible()
  await page.keyboard.press('Enter')
  // The next chart begins at its top.
  await expect(page.getByRole('region', { name: 'Questions about chart 2 of 6' })).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(0)

  await page.getByRole('link', { name: 'Results' }).click()
  await expect(page.getByText('1 chart is done. Totals are shown from 5 on')).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
  // The notes were only read.
  expect(await keptRows(page)).toEqual(before)
})

test('five charts have totals; the tables can be taken along', async ({ page }) => {
  await keepCharts(page, 6)
  await page.goto('/audit')
  await draw(page, '5', '7')
  for (let chart = 1; chart <= 5; chart += 1) {
    await expect(
      page.getByRole('region', { name: `Questions about chart ${chart} of 5` }),
    ).toBeVisible()
    await page.keyboard.press(chart === 1 ? 'n' : 'y')
    for (let nth = 2; nth <= 20; nth += 1) await page.keyboard.press(nth === 3 ? 'x' : 'y')
    await page.keyboard.press('Enter')
  }
  const row = (name: RegExp) => page.getByRole('row', { name })
  await expect(row(/^Does a certified plan/).getByRole('cell')).toHaveText([
    '80%',
    '5',
    '4',
    '1',
    '0',
  ])
  await expect(row(/^Do regions and sides/).getByRole('cell')).toHaveText(['–', '0', '0', '0', '5'])

  const answers = await saved(page, 'Save the answers (CSV)')
  const table = readFileSync(answers.path, 'utf8')
  expect(answers.name).toMatch(/^skillednote-audit-\d{4}-\d\d-\d\d-seed-7-answers\.csv$/)
  expect(table.split('\r\n')).toHaveLength(5 * 20 + 2)
  expect(table).not.toMatch(/"P\d"/)
  const findings = readFileSync((await saved(page, 'Save all findings (CSV)')).path, 'utf8')
  expect(new Set([...findings.matchAll(/"(chart-\d)"/g)].map(([, id]) => id)).size).toBe(5)
  expect(findings).toContain('"timing.units-supported"')
  expect(findings).not.toContain('"patterns.')
})

test('the same seed draws the same charts; an audit is deleted, and brought back', async ({
  page,
}) => {
  await keepCharts(page, 8)
  const drawn: string[] = []
  for (let nth = 0; nth < 2; nth += 1) {
    await page.goto('/audit')
    await draw(page, '4', '11')
    await page.getByRole('link', { name: 'Results' }).click()
    drawn.push(await page.getByRole('region', { name: 'Results' }).getByRole('list').innerText())
  }
  expect(drawn[1]).toBe(drawn[0])
  await page.getByRole('link', { name: 'All audits' }).click()
  const audits = page.getByRole('link', { name: /0 of 4 charts done/ })
  await expect(audits).toHaveCount(2)
  await page
    .getByRole('button', { name: /^Delete the audit of/ })
    .first()
    .click()
  await expect(audits).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(audits).toHaveCount(2)
})

test('what cannot be drawn is said', async ({ page }) => {
  await keep(page, rowOf(aGoodNote((n) => (n.visit.date = new Date().toISOString().slice(0, 10)))))
  await page.goto('/audit')
  await expect(status(page)).toHaveText(/^No signed note in this period\./)
  await expect(page.getByRole('button', { name: 'Draw the charts' })).toBeDisabled()
  await page.getByLabel('Which notes').selectOption('All notes, drafts too')
  await expect(status(page)).toHaveText('1 of 1 note is drawn.')
  await page.getByLabel('Visits to').fill('2020-01-01')
  await expect(status(page)).toHaveText('Choose two dates, the earlier one first.')
  await page.goto('/audit/nothing')
  await expect(page.getByText('There is no such audit on this device.')).toBeVisible()
})

test('a chart that is gone keeps its answers', async ({ page }) => {
  await keep(page, rowOf(aGoodNote((n) => (n.visit.date = new Date().toISOString().slice(0, 10)))))
  await page.goto('/audit')
  await page.getByLabel('Which notes').selectOption('All notes, drafts too')
  await draw(page, '1', '1')
  await page.keyboard.press('n')
  await expect(page.locator('[data-save=saved]')).toBeVisible()
  const address = page.url()
  await page.goto('/')
  await page.getByRole('button', { name: 'Delete note: GAR' }).click()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(page.getByText('No notes yet')).toBeVisible()
  await page.goto(address)
  await expect(page.getByText('This note is not on this device any more.')).toBeVisible()
  await expect(question(page, 1).getByRole('radio', { name: 'No', exact: true })).toBeChecked()
})

test('nothing is against the three screens', async ({ page }) => {
  await keepCharts(page, 6)
  await page.goto('/notes/chart-0/packet')
  await expect(page.getByRole('button', { name: 'Save the packet' })).toBeVisible()
  await expectAccessible(page)
  await page.goto('/audit')
  await draw(page, '6', '3')
  await expect(question(page, 14)).toContainText('The rules say: met.')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Results' }).click()
  await expect(page.getByRole('heading', { name: 'Chart by chart' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'All audits' }).click()
  await expect(page.getByRole('heading', { name: 'Your audits' })).toBeVisible()
  await expectAccessible(page)
})
