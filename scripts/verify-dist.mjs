// npm run verify-dist -- URL: does a host serve what was built? Compares every file with dist/files.sha256.
// --list FILE takes another list.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lib.mjs'

const args = process.argv.slice(2)
const at = args.indexOf('--list')
const [list = join(root, 'dist', 'files.sha256')] = at < 0 ? [] : args.splice(at, 2).slice(1)
const [url] = args
if (!url || !URL.canParse(url) || !existsSync(list)) {
  console.error(
    url && !existsSync(list)
      ? `There is no list ${list}; run npm run build.`
      : 'Which host? npm run verify-dist -- https://notes.example.org [--list files.sha256]',
  )
  process.exit(2)
}

const files = readFileSync(list, 'utf8').trim().split('\n')
const wrong = []
for (const line of files) {
  const [, hash, path] = /^([0-9a-f]{64}) {2}\.(\/.*)$/.exec(line) ?? []
  if (!hash) {
    console.error(`Not a line of such a list: ${line}`)
    process.exit(2)
  }
  try {
    const answer = await fetch(new URL(path, url), { cache: 'no-store' })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    if (answer.status !== 200) wrong.push(`${path} answers ${answer.status}`)
    else if (createHash('sha256').update(bytes).digest('hex') !== hash)
      wrong.push(`${path} is not what was built`)
  } catch (problem) {
    wrong.push(`${path}: ${problem.message}`)
  }
}
// A missing asset must be missing: a page in its place would be run as a script.
const missing = await fetch(new URL('/assets/not-there.js', url)).catch(() => undefined)
if (missing?.status !== 404) wrong.push('a missing asset is not answered with 404')
for (const problem of wrong) console.error(problem)
if (wrong.length === 0) console.log(`${files.length} files are as they were built`)
process.exitCode = wrong.length === 0 ? 0 : 1
