// A real Chromium with a profile of its own on the disk, and its sudden end.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { ensureBrowser } from '../lib.mjs'

const living = new Set()
const folders = new Set()
// Whatever way this process ends, it leaves no browser and no profile behind.
process.on('exit', () => {
  for (const end of living) end()
  for (const folder of folders) forget(folder)
})

function forget(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    folders.delete(folder)
  } catch {
    // A browser that is still ending holds a file; the system clears its temporary folder itself.
  }
}

/** A new folder for a profile; `where` names another disk. */
export function newProfile(where = tmpdir()) {
  mkdirSync(where, { recursive: true })
  const folder = mkdtempSync(join(where, 'skillednote-torture-'))
  folders.add(folder)
  return folder
}

export const forgetProfile = forget

/** The processes of a group that still run; Linux alone can say. */
function stillRunning(group) {
  if (!existsSync('/proc/self/stat')) return []
  return readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      const [state, , pgrp] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return Number(pgrp) === group && state !== 'Z'
    } catch {
      return false
    }
  })
}

/**
 * Starts a Chromium as a person's is, in a process group of its own, and gives its page.
 * `kill` ends all of it at once, in the middle of whatever it does.
 */
export async function startBrowser(profile, { args = [] } = {}) {
  rmSync(join(profile, 'DevToolsActivePort'), { force: true })
  const child = spawn(
    await ensureBrowser(),
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-component-update',
      '--disable-background-networking',
      '--disable-dev-shm-usage',
      '--window-size=1440,900',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      ...args,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  )
  let ended = false
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const end = () => {
    if (ended) return
    ended = true
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It was gone already.
    }
  }
  living.add(end)
  const address = await debuggingAddress(profile, () => child.exitCode === null)
  const browser = await chromium.connectOverCDP(address)
  const [context] = browser.contexts()
  const page = context.pages()[0] ?? (await context.newPage())
  page.setDefaultTimeout(30_000)
  return {
    context,
    page,
    /** Ends everything now; the promise is for whoever wants to start anew. */
    async kill() {
      end()
      living.delete(end)
      await gone
      for (let i = 0; i < 200 && stillRunning(child.pid).length > 0; i += 1) await pause(10)
      await browser.close().catch(() => undefined)
      // Chromium holds its profile by this name; a killed one cannot let go of it.
      for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
        rmSync(join(profile, name), { force: true })
    },
  }
}

async function debuggingAddress(profile, alive) {
  const file = join(profile, 'DevToolsActivePort')
  for (const until = Date.now() + 30_000; Date.now() < until && alive(); await pause(20)) {
    const [port, path] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    if (port && path) return `ws://127.0.0.1:${port}${path}`
  }
  throw new Error('The browser did not start.')
}
