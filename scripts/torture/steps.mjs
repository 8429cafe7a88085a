// Each step that rewrites more than one word is all there or not at all, whenever the browser ends.
import { setTimeout as pause } from 'node:timers/promises'
import { forgetProfile, newProfile, startBrowser } from './browser.mjs'
import { between, randomOf } from './random.mjs'
import { firstSave } from './steps/first-save.mjs'
import { importing } from './steps/importing.mjs'
import { migration } from './steps/migration.mjs'
import { newPassphrase } from './steps/new-passphrase.mjs'
import { plainNotes } from './steps/plain-notes.mjs'

const STEPS = [firstSave, newPassphrase, plainNotes, migration, importing]

export async function steps({ parts, base, quick, seed, step, count = quick ? 2 : 50 }) {
  const rows = []
  const detail = { seed, broken: [] }
  for (const made of STEPS) {
    if (step && step !== made.name) continue
    const found = await killed(made, { parts, base, random: randomOf(seed), count })
    detail[made.name] = found
    detail.broken.push(...found.broken.map((line) => `${made.title}, ${String(line)}`))
    const { all, part, none } = found.after
    rows.push([`${made.title}: kills`, found.kills, '=', count])
    rows.push([`${made.title}: not begun / partly through / all done`, `${none}/${part}/${all}`])
    rows.push([`${made.title}: mixed, lost or not to be opened`, found.broken.length, '<=', 0])
  }
  return { title: 'Killed in the middle of a step', detail, rows }
}

/**
 * A step says what it needs (`before`), how it begins (`begin`), within how many milliseconds it is over
 * (`within`), and what is there afterwards (`after`: none, part of the records, or all; throws when mixed).
 */
async function killed(step, { parts, base, random, count }) {
  const found = { kills: 0, broken: [], after: { none: 0, part: 0, all: 0 } }
  let profile
  let state
  for (let i = 0; i < count; i += 1) {
    let browser
    try {
      if (!profile) {
        profile = newProfile()
        state = { parts, base, random }
      }
      browser = await startBrowser(profile)
      await step.before({ ...browser, profile, state })
      const begun = step.begin({ ...browser, state }).catch(() => undefined)
      await pause(between(random, ...step.within))
      await browser.kill()
      await begun
      found.kills += 1

      browser = await startBrowser(profile)
      try {
        const is = await step.after({ ...browser, state })
        found.after[is] += 1
        if (is === 'part' || step.goesOn?.(is)) continue
      } finally {
        await browser.kill()
      }
    } catch (error) {
      await browser?.kill()
      found.broken.push(`kill ${i}: ${error.message.split('\n').slice(0, 3).join(' ')}`)
    }
    forgetProfile(profile)
    profile = undefined
  }
  if (profile) forgetProfile(profile)
  return found
}
