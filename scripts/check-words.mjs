// What no linter looks at: words, marks, file names and file lengths. Part of the lint step.
import { readFileSync, readdirSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { root } from './lib.mjs'

const MOST_LINES = 300
/** Tables of published data, which are as long as what was published. */
const LONG_TABLES = [
  /^src\/coding\/icd10\/tables\//,
  /^src\/i18n\/locales\//,
  /^docs\//,
  // Made by scripts, and whole notes as they lie in files.
  /^public\/schema\//,
  /^src\/testing\/(golden|case-bank\/findings\.golden)/,
]

const words = (...lines) => lines.join(' ').split(' ')
const SKIPPED = new Set(
  words(
    'node_modules .git dist coverage reports .cache .stryker-tmp',
    'test-results playwright-report package-lock.json LICENSE',
  ),
)
const TEXT = new Set([
  '',
  ...words('.ts .tsx .mjs .js .json .css .html .md .po .svg .yml .webmanifest .txt .csv .tsv'),
])

const PURE = /^src\/(domain|coding|units|rules|payers|narrative)\//
const TEST = /\.(test|spec)\.tsx?$/

/** [files, words, why] */
const BANNED = [
  // Lexicons name the words that other people write.
  [
    /^src\/(?!rules\/reading\/)/,
    /\brevenue\b|\bmaximi[sz](e|es|ing)\b|\bmissed units?\b|\bRVUs?\b/i,
    'a word about money',
  ],
  // The yearly threshold of Medicare is an amount; a service never has one.
  [
    /^src\/(?!domain\/amount|rules\/therapy-threshold|rules\/modifiers|testing\/golden)/,
    /\$\s?\d{2,}|\$\d[\d,]*\.\d\d\b/,
    'a price',
  ],
  [/./, /\b(TODO|FIXME|XXX|HACK)\b|\bnot implemented\b/, 'an unfinished mark'],
  [/./, /\b(test|it|describe|suite)\.(skip|only|todo|fixme)\b/, 'a test that does not run'],
  [/./, /(?<![\w.~/])\/(tmp|work|root|home|Users)\/\w|\b[A-Z]:\\Users\b/, 'a path of one machine'],
  [/./, /\bregistry\.[a-z]+[a-z0-9.-]*\/?/, 'a registry host'],
  [PURE, /\bnew Date\(\)|(?<!new )\bDate\(\)/, 'the clock'],
]
const BANNED_NAMES = [
  [/(^|\/)index\.tsx?$/, 'a barrel'],
  [/(^|\/)(utils?|helpers?|common|misc|types|hooks)(\/|\.[jt]sx?$)/, 'a name that says nothing'],
]

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (SKIPPED.has(entry.name) || entry.name.endsWith('.tsbuildinfo')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* files(path)
    else if (TEXT.has(extname(entry.name))) yield path
  }
}

const own = 'scripts/check-words.mjs'
const problems = []
let seen = 0
for (const path of files(root)) {
  const name = relative(root, path).split(sep).join('/')
  if (name === own) continue
  seen += 1
  for (const [pattern, why] of BANNED_NAMES)
    if (name.startsWith('src/') && pattern.test(name)) problems.push(`${name}: ${why}`)
  const lines = readFileSync(path, 'utf8').split('\n')
  if (lines.length - 1 > MOST_LINES && !LONG_TABLES.some((table) => table.test(name)))
    problems.push(`${name}: ${lines.length - 1} lines, more than ${MOST_LINES}`)
  const rules = BANNED.filter(([where]) => where.test(name) && !(where === PURE && TEST.test(name)))
  for (const [at, line] of lines.entries())
    for (const [, banned, why] of rules) {
      const found = banned.exec(line)
      if (found) problems.push(`${name}:${at + 1}: ${why}: ${found[0].trim()}`)
    }
}

for (const problem of problems) console.error(problem)
if (problems.length === 0) console.log(`words: ${seen} files are clean`)
process.exitCode = problems.length === 0 ? 0 : 1
