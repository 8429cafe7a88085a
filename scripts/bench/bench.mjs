// npm run bench: how long a key takes to show its units and findings, and how many notes a second the rules read.
// Options: --runs 5  --only keystroke|rules|recheck  --cpu 4  --json FILE. Build first (npm run build).
// Trust the ratios: both pages of a ratio run in turns on the same machine in the same minutes.
import { existsSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import {
  bin,
  ensureBrowser,
  freePort,
  root,
  start,
  stopChildren,
  stopWithParent,
  tool,
  waitFor,
} from '../lib.mjs'
import { loadParts } from '../torture/app.mjs'
import { floorPage } from './floor.mjs'
import { measure, PAGES, summary } from './keystroke.mjs'
import { quantile } from './quantile.mjs'
import { reportRecheck, residentNotes, sealedNotes } from './recheck.mjs'

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : process.argv[at + 1]
}
const runs = Number(option('runs', 5))
const cpu = Number(option('cpu', 4))
const only = option('only', '')
const goals = []
const goal = (name, value, most, text) =>
  goals.push({ name, value, most, met: value <= most, text })
const fixed = (n, digits = 1) => (Number.isNaN(n) ? '-' : n.toFixed(digits))

stopWithParent()
const result = { cpu, runs }
const wants = (part) => only === '' || only === part
if (wants('keystroke')) result.keystroke = await keystroke()
if (wants('rules')) result.rules = await notesPerSecond()
if (wants('recheck')) result.recheck = await recheck()
result.goals = goals
console.log('')
for (const { name, text, met } of goals)
  console.log(`${met ? 'met   ' : 'MISSED'}  ${name}: ${text}`)
const file = option('json')
if (file) writeFileSync(file, `${JSON.stringify(result, null, 1)}\n`)
stopChildren()
process.exit(goals.every(({ met }) => met) ? 0 : 1)

async function keystroke() {
  const servers = { floor: await serveFloor() }
  if (existsSync(join(root, 'dist/index.html'))) servers.editor = await serveEditor()
  else console.log('No build in dist: only the floor is measured.')
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox'],
  })
  const samples = {}
  const how = { cpu, cadence: 60, keys: 16, textKeys: 100, parts: await loadParts() }
  for (let run = 0; run < runs; run += 1)
    for (const [name, base] of Object.entries(servers)) {
      samples[name] ??= []
      samples[name].push(await measure(browser, base, PAGES[name], how))
      console.log(`run ${run + 1} of ${runs}: ${name}`)
    }
  await browser.close()

  const found = Object.fromEntries(
    Object.entries(samples).map(([name, all]) => [name, summary(all)]),
  )
  const rows = [
    ['elements on the page', (s) => fixed(s.elements, 0)],
    [`slowdown in effect (asked: ${cpu})`, (s) => fixed(s.slowdown)],
    ['key to its frame, p50 / p95 ms', (s) => `${fixed(s.frame.p50)} / ${fixed(s.frame.p95)}`],
    ['key to live units, p50 / p95 ms', (s) => `${fixed(s.units.p50)} / ${fixed(s.units.p95)}`],
    [
      'key to live findings, p50 / p95 ms',
      (s) => `${fixed(s.findings.p50)} / ${fixed(s.findings.p95)}`,
    ],
    [
      'units after the character, p50 / p95 ms',
      (s) => `${fixed(s.late.p50)} / ${fixed(s.late.p95)}`,
    ],
    [
      'typing, key to its frame, p50 / p95 ms',
      (s) => `${fixed(s.typing.p50)} / ${fixed(s.typing.p95)}`,
    ],
    [
      'script ms per key, text / number',
      (s) => `${fixed(s.scriptText)} / ${fixed(s.scriptNumber)}`,
    ],
    ['CPU ms per key, text / number', (s) => `${fixed(s.cpuText)} / ${fixed(s.cpuNumber)}`],
    ['keys without a result', (s) => fixed(s.missed, 0)],
  ]
  table(['Keystroke', ...Object.keys(found)], rows, Object.values(found))
  if (found.editor) compare(found.editor, found.floor)
  return { summary: found, samples }
}

function compare(ours, floor) {
  const ratio = (name, p, most) => {
    const value = ours[name][p] / floor[name][p]
    goal(
      `key to live ${name}, ${p}`,
      value,
      most,
      `${fixed(value, 2)}x the floor, at most ${most}x`,
    )
  }
  ratio('units', 'p50', 1.25)
  ratio('units', 'p95', 1.5)
  ratio('findings', 'p50', 1.25)
  ratio('findings', 'p95', 1.5)
  goal(
    'units in the frame of the character',
    ours.late.p50,
    2,
    `${fixed(ours.late.p50)} ms later, at most 2`,
  )
  const script = Math.max(ours.scriptText, ours.scriptNumber)
  goal('script per key', script, 6, `${fixed(script)} ms at ${cpu}x, at most 6`)
  goal('keys without a result', ours.missed, 0, `${ours.missed}, none allowed`)
}

async function rulesBundle() {
  const out = join(root, '.cache/bench')
  const args = [
    'build',
    '--ssr',
    'scripts/bench/rules.ts',
    '--outDir',
    out,
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ]
  if ((await tool(bin.vite, args)) !== 0) throw new Error('The rules could not be built.')
  return import(pathToFileURL(join(out, 'rules.js')).href)
}

async function notesPerSecond() {
  const bundle = await rulesBundle()
  const same = Array.from({ length: 500 }, (_, i) => bundle.withMinutes(i))
  const read = same.map(bundle.readAll)
  let case_ = 0
  const fresh = () => Array.from({ length: 500 }, () => bundle.neverSeen((case_ += 1)))
  const kinds = {
    given: { notes: () => read, run: bundle.judged },
    key: { notes: () => same, run: bundle.reviewed },
    fresh: { notes: fresh, run: bundle.reviewed },
    floor: { notes: fresh, run: bundle.plainLoop },
  }
  const rates = { given: [], key: [], fresh: [], floor: [] }
  // Every rule is a function of its own that the engine compiles first: that takes seconds, not hundredths.
  const warmUp = 12
  for (let run = 0; run < warmUp + runs; run += 1)
    for (const [name, kind] of Object.entries(kinds)) {
      // A result that is used cannot be optimised away.
      let sum = 0
      let done = 0
      let spent = 0
      while (spent < 300) {
        const notes = kind.notes()
        // CPU time: other programs on the machine are not in it.
        const began = process.cpuUsage()
        for (const note of notes) sum += kind.run(note)
        const { user, system } = process.cpuUsage(began)
        spent += (user + system) / 1000
        done += notes.length
      }
      if (sum > 0 && run >= warmUp) rates[name].push((done / spent) * 1000)
    }
  const middle = (name) => quantile(rates[name], 0.5)
  const say = (name) => Math.round(middle(name)).toLocaleString('en')
  table(
    ['Rules, notes a second of CPU time', `${bundle.rules} rules`],
    [
      ['facts given: the rules alone', () => say('given')],
      ['one key: the same texts, other minutes', () => say('key')],
      ['new notes: every text read anew', () => say('fresh')],
      ['floor: a plain loop over the same note', () => say('floor')],
      ['floor / one key', () => `${fixed(middle('floor') / middle('key'), 0)}x`],
      ['floor / new notes', () => `${fixed(middle('floor') / middle('fresh'), 0)}x`],
    ],
    [null],
  )
  goal(
    'microseconds per note, facts given',
    1e6 / middle('given'),
    50,
    `${say('given')} notes a second, at least 20,000`,
  )
  return { rules: bundle.rules, rates }
}

async function recheck() {
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox'],
  })
  const found = await residentNotes(browser, runs)
  if (existsSync(join(root, 'dist/index.html')))
    found.sealed = await sealedNotes(
      browser,
      await serveEditor(),
      await loadParts(),
      await rulesBundle(),
    )
  await browser.close()
  reportRecheck(found, { table, goal, fixed })
  return found
}

function table([title, ...names], rows, columns) {
  console.log(`\n${title.padEnd(44)}${names.map((name) => name.padStart(18)).join('')}`)
  for (const [label, cell] of rows)
    console.log(label.padEnd(44) + columns.map((column) => cell(column).padStart(18)).join(''))
}

function serveFloor() {
  const body = floorPage()
  const server = http.createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body)
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`))
  })
}

async function serveEditor() {
  const port = await freePort(4280)
  const base = `http://127.0.0.1:${port}`
  const args = [bin.vite, 'preview', '--host', '127.0.0.1', '--port', `${port}`, '--strictPort']
  const server = start(process.execPath, [...args, '--logLevel', 'warn'])
  if (!(await waitFor(base, () => server.exitCode === null)))
    throw new Error('The server did not answer.')
  return base
}
