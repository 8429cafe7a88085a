// Nothing that was typed lies readable in the browser's profile, in whatever form.
import { setTimeout as pause } from 'node:timers/promises'
import { forgetProfile, newProfile, startBrowser } from './browser.mjs'
import { CONTROLS, plantControls } from './scan/control.mjs'
import { planted, secretFinder } from './scan/needles.mjs'
import { scan } from './scan/profile.mjs'
import { secretsOf } from './scan/secrets.mjs'
import { firstDay, secondDay } from './scan/workflow.mjs'

const LEAST_PLANTED = 40
/** The browser keeps its session, and what stands in fields with it, after a moment. */
const SESSION_KEPT_MS = 6000

/** Where something was found, each place once. */
const places = (hits) => {
  const seen = new Map()
  for (const { file, how, form, n, around } of hits) {
    const place = `${file}${how ? ` (${how})` : ''}: ${form}`
    const at = seen.get(place) ?? { around, numbers: new Set() }
    at.numbers.add(n ?? '?')
    seen.set(place, at)
  }
  return [...seen].map(
    ([place, { numbers, around }]) => `${place} ${[...numbers].join()}: ${around}`,
  )
}

export async function canaries({ parts, base, quick }) {
  const state = { parts, base, fields: [], words: [] }
  const broken = []
  const found = { files: 0, bytes: 0, unread: 0, hits: 0 }
  const profile = newProfile()

  async function scanned(when, finders) {
    const result = scan(profile, finders)
    found.files = Math.max(found.files, result.files)
    found.bytes = Math.max(found.bytes, result.bytes)
    found.unread += result.unread
    found.hits += result.hits.length
    broken.push(...places(result.hits).map((place) => `${when}: ${place}`))
  }

  let browser = await startBrowser(profile)
  await firstDay({ ...browser, state })
  const secrets = await secretsOf({ ...browser, state })
  const finders = [planted, secretFinder(secrets)]
  await pause(SESSION_KEPT_MS)
  await browser.kill()
  await scanned('open, then killed', finders)

  if (!quick) {
    browser = await startBrowser(profile)
    await secondDay({ ...browser, state })
    await pause(SESSION_KEPT_MS)
    await browser.kill()
    await scanned('locked, then killed', finders)
  }
  forgetProfile(profile)

  const blind = await unseen(base)
  return {
    title: 'Planted texts in the profile',
    detail: { ...found, fields: state.fields, blind, broken: [...broken, ...blind] },
    rows: [
      ['texts planted through the screens', state.fields.length, '>=', LEAST_PLANTED],
      ['files', found.files],
      ['megabytes', found.bytes / 1e6],
      ['blocks that could not be read', found.unread, '<=', 0],
      ['control: planted beside the app and not found', blind.length, '<=', 0],
      ['planted texts, passphrase, words and key bytes found', found.hits, '<=', 0],
    ],
  }
}

/** What the scan does not see of what surely lies there. */
async function unseen(base) {
  const profile = newProfile()
  const browser = await startBrowser(profile)
  await plantControls(browser, base)
  await pause(SESSION_KEPT_MS)
  await browser.kill()
  const { hits } = scan(profile, [planted])
  forgetProfile(profile)
  const seen = new Set(hits.map(({ n }) => n))
  return Object.entries(CONTROLS)
    .filter(([n]) => !seen.has(n))
    .map(([n, what]) => `the scan is blind for ${n}, ${what}`)
}
