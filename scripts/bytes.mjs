// What a person downloads before each route works, as brotli 11 would send it, against a budget.
// Options: --files  --dist DIR.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { root } from './lib.mjs'

const ENTRY = 'index.html'
/** Budgets in bytes (1 kB = 1000 B). A route downloads its own chunks beside those of the routes above it. */
const ROUTES = [
  {
    name: 'First route',
    chunks: ['src/features/notes/notes-page'],
    words: 'shell',
    js: 110_000,
    css: 10_000,
  },
  {
    name: 'Editor',
    chunks: ['src/features/note-editor/note-workspace', 'src/features/note-editor/editor-page'],
    words: 'note',
    js: 130_000,
  },
  {
    // Once notes are open: the list, the thread that keeps them, the lock.
    name: 'Open notes',
    chunks: ['src/features/notes/kept-notes', 'src/storage/open-rows', 'src/app/lock/locking'],
    js: 16_000,
  },
  {
    // What the form does not wait for: the rules and the reading of texts.
    name: 'Rules, beside the form',
    chunks: ['src/rules/judge'],
    js: 108_000,
  },
]
const CATALOGS = 'src/i18n/locales/'

const at = process.argv.indexOf('--dist')
const dist = at < 0 ? join(root, 'dist') : process.argv[at + 1]
const manifestFile = join(dist, '.vite/manifest.json')
if (!existsSync(manifestFile)) {
  console.error('There is no build to weigh; run npm run build.')
  process.exit(1)
}
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))

const weights = new Map()
function weigh(file) {
  const known = weights.get(file)
  if (known !== undefined) return known
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  const bytes = brotliCompressSync(readFileSync(join(dist, file)), { params }).length
  weights.set(file, bytes)
  return bytes
}

/** A chunk, all that it imports at once and the workers it starts; what it imports lazily is not needed to begin. */
function closure(keys, files = new Set(), seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key)) continue
    seen.add(key)
    const chunk = manifest[key]
    if (!chunk) throw new Error(`The build has no chunk ${key}`)
    files.add(chunk.file)
    for (const file of [...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file)
    closure(chunk.imports ?? [], files, seen)
  }
  return files
}

const lazy = (folder) =>
  Object.keys(manifest).filter((key) => key.startsWith(folder) && manifest[key].isDynamicEntry)
const sum = (files, ending) =>
  [...files].filter((file) => file.endsWith(ending)).reduce((total, file) => total + weigh(file), 0)
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

/** Only the words of the chosen language are loaded: the heaviest language stands for all. */
const catalog = (words) =>
  lazy(CATALOGS)
    .filter((key) => key.endsWith(`/${words}.po`))
    .sort((a, b) => weigh(manifest[b].file) - weigh(manifest[a].file))
    .slice(0, 1)
const had = new Set()
let over = 0
for (const [nth, route] of ROUTES.entries()) {
  const chunks = route.chunks.flatMap(lazy)
  if (chunks.length === 0) {
    console.error(`${route.name}: the build has no lazy chunk under ${route.chunks.join(', ')}`)
    over += 1
    continue
  }
  const words = route.words === undefined ? [] : catalog(route.words)
  const first = [...(nth === 0 ? [ENTRY] : []), ...words]
  const files = [...closure([...first, ...chunks])].filter((file) => !had.has(file))
  for (const file of files) had.add(file)
  for (const kind of ['js', 'css']) {
    const size = sum(files, `.${kind}`)
    const most = route[kind]
    if (most === undefined && size === 0) continue
    const late = most !== undefined && size > most
    if (late) over += 1
    const budget = most === undefined ? '' : ` of ${kB(most)}${late ? '  OVER' : ''}`
    console.log(`${route.name.padEnd(22)} ${kind.padEnd(4)}${kB(size).padStart(9)}${budget}`)
    if (late || process.argv.includes('--files'))
      for (const file of files
        .filter((f) => f.endsWith(`.${kind}`))
        .sort((a, b) => weigh(b) - weigh(a)))
        console.log(`  ${kB(weigh(file)).padStart(9)}  ${file}`)
  }
}
process.exitCode = over === 0 ? 0 : 1
