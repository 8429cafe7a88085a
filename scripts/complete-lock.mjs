// Adds to package-lock.json the packages for other platforms that npm left out.
//
// npm writes no entry for an optional package that the registry at hand does not offer, and `npm ci` then stops
// on the platform that needs it. Which versions are meant is known all the same: the parents name them exactly.
// Run it after every change of dependencies; `--check` only says what is missing and whether a host name is left.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lib.mjs'

const OS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const CPU = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
]

/** `os`, `cpu` and `libc` as the package's own name tells them: oxide-linux-arm-musleabihf, binding-win32-x64-msvc. */
export function platformOf(name) {
  const words = name.split('/').at(-1).split(/[-_.]/)
  const os = words.find((word) => OS.includes(word))
  const cpu = words.find((word) => CPU.includes(word))
  const abi = os === 'linux' ? words.at(-1) : ''
  const libc = abi.startsWith('musl') ? 'musl' : abi.startsWith('gnu') ? 'glibc' : undefined
  return {
    ...(cpu && { cpu: [cpu] }),
    ...(libc && { libc: [libc] }),
    ...(os && cpu !== 'wasm32' && { os: [os] }),
  }
}

/** Where Node would look for `name` from the package at `from`: the nearest folder first. */
function places(from, name) {
  const folders = from.split('/node_modules/')
  const up = folders.map((_, depth) => folders.slice(0, folders.length - depth))
  return [...up.map((path) => [...path, name].join('/node_modules/')), `node_modules/${name}`]
}

/** Optional dependencies pinned to one version that have no entry: [place, entry]. */
export function missingEntries(packages) {
  const missing = new Map()
  for (const [path, parent] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const found = places(path, name).some((place) => packages[place] || missing.has(place))
      if (found) continue
      if (!/^\d+\.\d+\.\d+[\w.+-]*$/.test(version))
        throw new Error(
          `${path} wants ${name}@${version}, which is not one version; it needs a look.`,
        )
      const { cpu, libc, os } = platformOf(name)
      missing.set(`node_modules/${name}`, {
        version,
        ...(cpu && { cpu }),
        ...(parent.dev && { dev: true }),
        ...(libc && { libc }),
        ...(parent.license && { license: parent.license }),
        optional: true,
        ...(os && { os }),
        ...(parent.engines && { engines: parent.engines }),
      })
    }
  }
  return missing
}

const file = join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const missing = missingEntries(lock.packages)
const resolved = Object.entries(lock.packages).filter(([, entry]) => entry.resolved)

if (process.argv.includes('--check')) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const problems = [
    ...[...missing.keys()].map((place) => `missing: ${place}`),
    ...resolved.map(([place]) => `names a host: ${place}`),
    ...['dependencies', 'devDependencies'].flatMap((kind) =>
      differences(kind, manifest[kind] ?? {}),
    ),
  ]
  for (const problem of problems.slice(0, 20)) console.error(`package-lock.json ${problem}`)
  if (problems.length > 0)
    console.error('npm install, then node scripts/complete-lock.mjs, mend it.')
  process.exitCode = problems.length > 0 ? 1 : 0
} else {
  for (const [place, entry] of missing) lock.packages[place] = entry
  for (const [, entry] of resolved) delete entry.resolved
  const sorted = Object.keys(lock.packages).sort((a, b) => a.localeCompare(b, 'en'))
  lock.packages = Object.fromEntries(sorted.map((place) => [place, lock.packages[place]]))
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`${missing.size} entries added to package-lock.json`)
}

/** Direct dependencies whose pin in package.json is not what the lockfile holds. */
function differences(kind, wanted) {
  const own = lock.packages[''][kind] ?? {}
  const names = new Set([...Object.keys(wanted), ...Object.keys(own)])
  return [...names]
    .filter(
      (name) =>
        wanted[name] !== own[name] ||
        lock.packages[`node_modules/${name}`]?.version !== wanted[name],
    )
    .map((name) => `and package.json differ: ${name}`)
}
