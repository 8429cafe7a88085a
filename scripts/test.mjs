// npm test: everything that has to hold, from a fresh clone on. `node scripts/test.mjs unit build` runs a part.
import {
  bin,
  checkNode,
  ensureBrowser,
  ensureDeps,
  freePort,
  root,
  stopWithParent,
  tool,
} from './lib.mjs'

const script = (name, ...args) => tool(`scripts/${name}.mjs`, args)

/** Runs one check after another; the first exit code that is not 0 ends it. */
async function inTurn(...checks) {
  for (const check of checks) {
    const code = await check()
    if (code !== 0) return code
  }
  return 0
}

const steps = {
  lock: () => script('complete-lock', '--check'),
  types: () => tool(bin.tsc, ['-p', '.']),
  lint: () =>
    inTurn(
      () => script('check-words'),
      () => tool(bin.oxlint, ['-c', 'oxlint.config.mjs', '--type-aware', '--deny-warnings']),
      () => tool(bin.prettier, ['--check', '--log-level', 'warn', '.']),
      () => tool(bin.knip, ['--no-progress']),
    ),
  messages: () => script('check-messages'),
  unit: () => tool(bin.vitest, ['run', '--coverage']),
  build: () => tool(bin.vite, ['build', '--logLevel', 'warn']),
  bytes: () => script('bytes'),
  e2e: async () => {
    const chosen = { CHROME_PATH: await ensureBrowser(), E2E_PORT: `${await freePort(4180)}` }
    const env = { ...process.env, ...chosen }
    return tool(bin.playwright, ['test'], { env })
  },
  torture: () => script('torture/torture', '--quick'),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in steps))
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(', ')}`)
  process.exit(2)
}

checkNode()
process.chdir(root)
stopWithParent()
const times = []

async function timed(name, step) {
  const began = performance.now()
  if (name !== 'install') console.log(`\n=== ${name}`)
  let code = 1
  try {
    code = await step()
  } catch (problem) {
    console.error(problem.message)
  }
  times.push([name, (performance.now() - began) / 1000])
  return code
}

let failed = (await timed('install', async () => (await ensureDeps(), 0))) === 0 ? '' : 'install'
for (const name of Object.keys(steps).filter(
  (step) => asked.length === 0 || asked.includes(step),
)) {
  if (failed) break
  if ((await timed(name, steps[name])) !== 0) failed = name
}

const total = times.reduce((sum, [, seconds]) => sum + seconds, 0)
console.log('')
for (const [name, seconds] of [...times, ['total', total]])
  console.log(`${name.padEnd(10)}${seconds.toFixed(1).padStart(7)} s`)
console.log(failed ? `\nFailed at: ${failed}` : '\nAll passed')
process.exit(failed ? 1 : 0)
