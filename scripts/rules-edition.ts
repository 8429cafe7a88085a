import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const JUDGING = ['coding', 'units', 'rules', 'payers']
const isJudging = (path: string) => path.endsWith('.ts') && !/\.(test|examples)\.ts$/.test(path)

/** Twelve letters for the rules and tables of this build: another one when any of them changes. */
export function rulesEdition(root: string): string {
  const hash = createHash('sha256')
  for (const folder of JUDGING)
    for (const path of readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
      .map((each) => each.replaceAll('\\', '/'))
      .filter(isJudging)
      .toSorted())
      hash
        .update(`${folder}/${path}\n`)
        .update(readFileSync(join(root, 'src', folder, path), 'utf8').replaceAll('\r\n', '\n'))
  return hash.digest('hex').slice(0, 12)
}
