// What start.mjs and test.mjs share. Node built-ins only: this runs before anything is installed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const bin = {
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  knip: 'node_modules/knip/bin/knip.js',
  lingui: 'node_modules/@lingui/cli/dist/lingui.js',
  playwright: 'node_modules/@playwright/test/cli.js',
}

const children = new Set()

/** Signals what this process started; each child ends its own children when it is asked to. */
export function stopChildren(signal = 'SIGTERM') {
  for (const child of children) child.kill(signal)
}

const childrenGone = async (ms) => {
  for (const end = Date.now() + ms; Date.now() < end && children.size > 0;) await pause(50)
}

/**
 * When npm is stopped it does not pass the signal on, so a script it started would live for ever:
 * losing the parent counts as a signal. Ends with `code` once the children have ended.
 */
export function stopWithParent(code = 130) {
  let stopping = false
  const stop = async (signal) => {
    if (stopping) return
    stopping = true
    // Ctrl+C reaches the children without us, and a second one would cut their tidying up short.
    if (signal === 'SIGINT') await childrenGone(3000)
    stopChildren('SIGINT')
    await childrenGone(5000)
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, (received) => void stop(received))
  process.on('exit', () => stopChildren())
  const parent = process.ppid
  setInterval(() => void (process.ppid !== parent && stop()), 500).unref()
}

/** Starts a program with this project as its folder; the caller waits on it. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
  children.add(child)
  child.once('close', () => children.delete(child))
  return child
}

/** Runs a program to its end and gives its exit code; 1 when it cannot be started or was killed. */
export const run = (command, args, options) =>
  new Promise((resolve) => {
    const child = start(command, args, options)
    child.once('error', (problem) => {
      console.error(`${command}: ${problem.message}`)
      resolve(1)
    })
    child.once('close', (code) => resolve(code ?? 1))
  })

/** Runs one of the project's own tools in this Node, without a shell between. */
export const tool = (path, args = [], options = {}) =>
  run(process.execPath, [path, ...args], options)

/** npm as a script of this Node when it says where it is, or as a program of the system. */
export function npm(args, options = {}) {
  const script = process.env.npm_execpath
  if (script && /npm-cli\.[cm]?js$/.test(script)) return tool(script, args, options)
  if (process.platform === 'win32') return run('npm.cmd', args, { ...options, shell: true })
  return run('npm', args, options)
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(
    `SkilledNote needs Node 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org and try again.`,
  )
  process.exit(1)
}

const stamp = () => join(root, 'node_modules', '.lock-sha256')
const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.versions.modules} ${process.platform} ${process.arch}`)
    .digest('hex')

/** Installs exactly what the lockfile says, only when the lockfile, Node or the machine has changed. */
export async function ensureDeps() {
  const wanted = lockHash()
  if (existsSync(stamp()) && readFileSync(stamp(), 'utf8').trim() === wanted) return
  console.log('Installing the packages of package-lock.json')
  // Install scripts stay off: no package needs one, and they are the usual way in for a poisoned release.
  const code = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'])
  if (code !== 0) throw new Error('The packages could not be installed; npm says why above.')
  writeFileSync(stamp(), `${wanted}\n`)
}

/** Browsers refuse to open these; the list is in the fetch standard, this is the part near our own ports. */
const BLOCKED = new Set([4045, 4190, 5060, 5061, 6000, 6566])

/** The first port from `wanted` on that nothing listens on, on this machine's own address. */
export async function freePort(wanted) {
  for (let port = wanted; port < wanted + 100; port += 1)
    if (!BLOCKED.has(port) && (await isFree(port))) return port
  throw new Error(`No free port between ${wanted} and ${wanted + 99}.`)
}

async function isFree(port) {
  // A server may listen on IPv4 or IPv6 only, so both are tried by connecting, then by listening.
  for (const host of ['127.0.0.1', '::1']) if (await answers(port, host)) return false
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

const answers = (port, host) =>
  new Promise((resolve) => {
    const socket = net.connect({ port, host })
    const done = (answer) => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(500, () => done(false))
    socket.once('connect', () => done(true))
    socket.once('error', () => done(false))
  })

/** Waits until an address answers 200; false when `alive` says the server has gone or the time is up. */
export async function waitFor(url, alive, seconds = 60) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end && alive();) {
    try {
      const answer = await fetch(url)
      if (answer.status === 200) return true
    } catch {
      // Not listening yet.
    }
    await pause(100)
  }
  return false
}

function browserPaths() {
  const env = process.env
  if (process.platform === 'darwin') {
    const apps = ['/Applications', join(homedir(), 'Applications')]
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return apps.flatMap((app) => names.map((n) => `${app}/${n}.app/Contents/MacOS/${n}`))
  }
  if (process.platform === 'win32') {
    const bases = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ]
    return bases.filter(Boolean).flatMap((base) => programs.map((p) => join(base, p)))
  }
  const names = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser']
  return names.flatMap((name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`])
}

/** Where Playwright keeps the Chromium it installed itself, newest first. */
function playwrightBrowsers() {
  const home = homedir()
  const caches = {
    darwin: join(home, 'Library', 'Caches', 'ms-playwright'),
    win32: join(process.env['LOCALAPPDATA'] ?? home, 'ms-playwright'),
  }
  const cache =
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ??
    caches[process.platform] ??
    join(process.env['XDG_CACHE_HOME'] ?? join(home, '.cache'), 'ms-playwright')
  if (!existsSync(cache)) return []
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ]
  for (const folder of ['chrome-mac-arm64', 'chrome-mac-x64', 'chrome-mac'])
    for (const app of ['Google Chrome for Testing', 'Chromium'])
      inside.push(`${folder}/${app}.app/Contents/MacOS/${app}`)
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => inside.map((path) => join(cache, name, path)))
}

/** A file that is there and not empty. */
const works = (path) => existsSync(path) && statSync(path).size > 0
/** The first browser of this machine that a test can start. */
export const findBrowser = () => [...browserPaths(), ...playwrightBrowsers()].find(works)

/** The path of a Chromium to test with; installs one where that is possible. */
export async function ensureBrowser() {
  const chosen = process.env['CHROME_PATH']
  if (chosen) {
    if (works(chosen)) return chosen
    throw new Error(`CHROME_PATH is ${chosen}, but there is no browser.`)
  }
  const found = findBrowser()
  if (found) return found
  console.log('No Chromium found; installing one')
  const isRoot = process.getuid?.() === 0
  const debian =
    existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  if (isRoot && debian) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], { env })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })
    if (findBrowser()) return findBrowser()
  }
  // The libraries a browser needs can be installed by root alone.
  const deps = process.platform === 'linux' && isRoot ? ['--with-deps'] : []
  await tool(bin.playwright, ['install', ...deps, 'chromium'])
  const installed = findBrowser()
  if (installed) return installed
  throw new Error(
    'No Chromium could be installed. Install Chrome or Chromium, or set CHROME_PATH to one, and run npm test again.',
  )
}
