// A language is finished when every message is there, none is left over, each is translated, and each takes the
// same values as the English.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatter } from '@lingui/format-po'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { bin, root, tool } from './lib.mjs'

const SOURCE = 'en'
const folder = join(root, 'src/i18n/locales')
const config = readFileSync(join(root, 'lingui.config.ts'), 'utf8')
const languages = /\blocales: \[([^\]]*)\]/.exec(config)?.[1]?.match(/[\w-]+/g) ?? []
if (!languages.includes(SOURCE)) throw new Error('lingui.config.ts names no languages')

const format = formatter()
/** Messages of one catalog file by id: [id, { message, translation }]; none when there is no file. */
async function read(language, filename) {
  if (!existsSync(filename)) return []
  const text = readFileSync(filename, 'utf8')
  return Object.entries(
    await format.parse(text, { locale: language, sourceLocale: SOURCE, filename }),
  )
}

/** Names of the values and tags in a message, and of the plural forms of each value. */
function shape(message) {
  const values = new Set()
  const plurals = []
  const walk = (tokens) => {
    if (typeof tokens === 'string') {
      for (const [, tag] of tokens.matchAll(/<\/?(\w+)\/?>/g)) values.add(`<${tag}>`)
      return
    }
    for (const token of tokens) {
      if (typeof token === 'string') walk(token)
      else {
        const [name, kind, options] = token
        if (name !== '#') values.add(name)
        if (kind === 'plural') plurals.push(options)
        if (options && typeof options === 'object')
          for (const [key, inner] of Object.entries(options)) if (key !== 'offset') walk(inner)
      }
    }
  }
  walk(compileMessage(message))
  return { values: [...values].sort((a, b) => a.localeCompare(b, 'en')), plurals }
}

function faults(language, source, translation) {
  if (translation.trim() === '') return ['has no translation']
  const [from, to] = [shape(source), shape(translation)]
  const found = []
  if (from.values.join() !== to.values.join())
    found.push(
      `takes ${to.values.join(', ') || 'nothing'} where the English takes ${from.values.join(', ') || 'nothing'}`,
    )
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  for (const plural of to.plurals) {
    const absent = forms.filter((form) => !(form in plural))
    if (absent.length > 0) found.push(`has no plural form for: ${absent.join(', ')}`)
  }
  return found
}

/** What the code asks for, extracted into a folder of its own so that the catalogs stay as they are. */
async function extract() {
  const scratch = join(root, '.cache/messages')
  rmSync(scratch, { recursive: true, force: true })
  mkdirSync(scratch, { recursive: true })
  const rooted = JSON.stringify({ rootDir: root, locales: [SOURCE] })
  const path = `c.path.replace('src/i18n/locales', ${JSON.stringify(scratch)})`
  writeFileSync(
    join(scratch, 'lingui.config.ts'),
    [
      `import config from '../../lingui.config'`,
      `const catalogs = config.catalogs.map((c) => ({ ...c, path: ${path} }))`,
      `export default { ...config, ...${rooted}, catalogs }`,
    ].join('\n'),
  )
  const args = ['extract', '--config', join(scratch, 'lingui.config.ts')]
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] }
  if ((await tool(bin.lingui, args, quiet)) !== 0) process.exit(1)
  return join(scratch, SOURCE)
}

const extracted = await extract()
const problems = []
for (const name of existsSync(folder) ? readdirSync(folder) : [])
  if (!languages.includes(name))
    problems.push(`${name}: has a folder but is not in lingui.config.ts`)
let count = 0
for (const language of languages) {
  const own = join(folder, language)
  const parts = new Set([...readdirSync(extracted), ...(existsSync(own) ? readdirSync(own) : [])])
  for (const part of parts) {
    const needed = await read(SOURCE, join(extracted, part))
    const had = await read(language, join(own, part))
    const ids = {
      needed: new Set(needed.map(([id]) => id)),
      had: new Set(had.map(([id]) => id)),
    }
    const say = (entry, what) => problems.push(`${language}/${part}: "${entry.message}" ${what}`)
    for (const [id, entry] of needed)
      if (!ids.had.has(id)) say(entry, 'is missing; run npm run messages')
    for (const [id, entry] of had)
      if (!ids.needed.has(id)) say(entry, 'is not used; run npm run messages')
      else if (language !== SOURCE)
        for (const what of faults(language, entry.message ?? '', entry.translation ?? ''))
          say(entry, what)
    if (language === SOURCE) count += needed.length
  }
}

for (const problem of problems.slice(0, 60)) console.error(problem)
if (problems.length > 60) console.error(`... and ${problems.length - 60} more`)
if (problems.length === 0) console.log(`messages: ${count} in each of ${languages.join(', ')}`)
process.exitCode = problems.length === 0 ? 0 : 1
