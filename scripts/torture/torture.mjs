// npm run torture: ends, faults and searches that no test of an hour could wait for; prints what was found.
// Options: --only kills|steps|canaries|disk|notes|packages|tabs|histories  --quick  --seed N  --count N  --json FILE
// and --step first-save|new-passphrase|migration|import for one of the steps.
// Build first (npm run build).
import { writeFileSync } from 'node:fs'
import { stopChildren, stopWithParent } from '../lib.mjs'
import { loadParts, serveApp } from './app.mjs'

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : process.argv[at + 1]
}
const RUNS = {
  kills: () => import('./kills.mjs').then(({ kills }) => kills),
  steps: () => import('./steps.mjs').then(({ steps }) => steps),
  canaries: () => import('./canaries.mjs').then(({ canaries }) => canaries),
  disk: () => import('./disk.mjs').then(({ disk }) => disk),
  notes: () => import('./notes.mjs').then(({ notes }) => notes),
  packages: () => import('./others.mjs').then(({ packages }) => packages),
  tabs: () => import('./others.mjs').then(({ tabs }) => tabs),
  histories: () => import('./histories.mjs').then(({ histories }) => histories),
}
const HOLDS = { '<=': (a, b) => a <= b, '>=': (a, b) => a >= b, '=': (a, b) => a === b }

const isQuick = process.argv.includes('--quick')
// Times say nothing while something else runs beside them: the quick form leaves them out, unless asked.
const usual = Object.keys(RUNS).filter((name) => !isQuick || name !== 'notes')
const asked = option('only', usual.join(',')).split(',')
const unknown = asked.filter((name) => !(name in RUNS))
if (unknown.length > 0) {
  console.error(`No run is called ${unknown.join(', ')}. Runs: ${Object.keys(RUNS).join(', ')}`)
  process.exit(2)
}

stopWithParent()
const count = option('count')
const how = {
  quick: isQuick,
  seed: Number(option('seed', 1)),
  ...(count && { count: Number(count) }),
  ...(option('step') && { step: option('step') }),
}
const parts = await loadParts()
const base = await serveApp()
const results = {}
let met = true
const waiting = [...asked]

async function inTurn() {
  const name = waiting.shift()
  if (name === undefined) return
  const run = await RUNS[name]()
  const began = performance.now()
  const result = await run({ parts, base, ...how }).catch((error) => ({
    title: name,
    rows: [[`did not finish: ${error.stack}`, 1, '<=', 0]],
  }))
  result.seconds = (performance.now() - began) / 1000
  results[name] = result
  print(result)
  await inTurn()
}

// The long form goes one by one, so that each has the machine to itself.
await Promise.all(isQuick ? [inTurn(), inTurn()] : [inTurn()])
const file = option('json')
if (file) writeFileSync(file, `${JSON.stringify({ ...how, results }, null, 1)}\n`)
stopChildren()
process.exit(met ? 0 : 1)

/** One table: what was found, and the bound where there is one. */
function print({ title, rows, seconds, detail }) {
  console.log(`\n${title} (${seconds.toFixed(0)} s)`)
  for (const [label, value, sign, bound] of rows) {
    const text = typeof value === 'number' ? String(Number(value.toFixed(2))) : value
    const holds = sign === undefined || HOLDS[sign](value, bound)
    met &&= holds
    const bounded = sign === undefined ? '' : `${sign} ${bound}`.padStart(10)
    console.log(`  ${label.padEnd(62)}${text.padStart(12)}${bounded}${holds ? '' : '  BROKEN'}`)
  }
  for (const line of detail?.broken ?? []) console.log(`    ${line}`)
}
