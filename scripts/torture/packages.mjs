// Reads more than 10,000 files that somebody broke or forged, in the code that reads files in the app.
// Met when none was accepted, none threw, none left a mark on Object.prototype, each was refused within 3 s.
// Options: --scale 1  (how much of the random part)
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bin, root, stopWithParent, tool } from '../lib.mjs'

const at = process.argv.indexOf('--scale')
const scale = at < 0 ? 1 : Number(process.argv[at + 1])
const MOST_MS = 3000

stopWithParent()
const out = join(root, '.cache/torture-packages')
const source = 'src/testing/hostile-packages.ts'
const args = ['build', '--ssr', source, '--outDir', out, '--emptyOutDir', '--logLevel', 'warn']
if ((await tool(bin.vite, args)) !== 0) throw new Error('The cases could not be built.')
const { hostilePackages, tried } = await import(
  pathToFileURL(join(out, 'hostile-packages.js')).href
)

const { good, bad } = await hostilePackages(scale)
for (const file of good)
  if ((await tried(file)).answer.kind !== 'package') throw new Error('A good file was refused.')

const groups = new Map()
const wrong = []
let slowest = { ms: 0 }
for (const file of bad) {
  const name = `${file.group}: ${file.name}`
  try {
    const { answer, ms } = await tried(file)
    const group = groups.get(file.group) ?? { files: 0, ms: 0, answers: new Map() }
    groups.set(file.group, group)
    group.files += 1
    group.ms = Math.max(group.ms, ms)
    group.answers.set(answer.kind, (group.answers.get(answer.kind) ?? 0) + 1)
    if (ms > slowest.ms) slowest = { ms, name }
    if (answer.kind === 'package') wrong.push(`ACCEPTED ${name}`)
    if (answer.kind === 'failed') wrong.push(`CRASHED ${name}`)
    if (ms > MOST_MS) wrong.push(`SLOW ${name}: ${ms.toFixed(0)} ms`)
  } catch (error) {
    wrong.push(`THREW ${name}: ${String(error)}`)
  }
  if ({}.polluted !== undefined) wrong.push(`POLLUTED ${name}`)
}

for (const [name, { files, ms, answers }] of groups) {
  const said = [...answers].map(([kind, count]) => `${kind} ${count}`).join(', ')
  console.log(`${String(files).padStart(6)}  ${name}: ${said}; slowest ${ms.toFixed(0)} ms`)
}
for (const line of wrong) console.log(line)
console.log(
  `${bad.length} files, ${wrong.length} wrong, slowest ${slowest.ms.toFixed(0)} ms (${slowest.name})`,
)
process.exit(wrong.length === 0 ? 0 : 1)
