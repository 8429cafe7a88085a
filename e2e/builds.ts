import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { completeBuild } from '../scripts/service-worker'

const DIST = process.env['E2E_DIST'] ?? 'dist'
const OLD = /(?<=Version |\W)0\.1\.0(?=\W)/g

/** The build under test, and one that came after it: every asset has another name, the version is 0.2.0. */
export interface Builds {
  readonly first: string
  readonly second: string
  /** The address of the About page's own part. */
  partOf(build: string): string
  remove(): void
}

export async function makeBuilds(): Promise<Builds> {
  const root = mkdtempSync(join(tmpdir(), 'skillednote-builds-'))
  const first = join(root, 'first')
  const second = join(root, 'second')
  cpSync(DIST, first, { recursive: true })
  cpSync(first, second, { recursive: true, filter: (path) => !path.endsWith('assets') })
  const names = readdirSync(join(first, 'assets'))
  const rename = (text: string) =>
    names.reduce((all, name) => all.replaceAll(name, newName(name)), text)
  cpSync(join(first, 'assets'), join(second, 'assets'), { recursive: true })
  for (const name of names) {
    rmSync(join(second, 'assets', name))
    const text = rename(readFileSync(join(first, 'assets', name), 'utf8'))
    writeFileSync(join(second, 'assets', newName(name)), text.replace(OLD, '0.2.0'))
  }
  const page = join(second, 'index.html')
  writeFileSync(page, rename(readFileSync(page, 'utf8')))
  // A file that stops coming is given up sooner: nobody waits here on a slow line.
  await completeBuild(second, 1500)
  return {
    first,
    second,
    partOf: (build) =>
      `/assets/${readdirSync(join(build, 'assets')).find((name) => name.startsWith('about-page'))}`,
    remove: () => rmSync(root, { recursive: true }),
  }
}

const newName = (name: string) => name.replace(/(\.\w+)$/, '2$1')
