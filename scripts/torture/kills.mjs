// What is typed survives the browser's sudden end.
import { setTimeout as pause } from 'node:timers/promises'
import { isSaved, openLocked, quietPage, report } from './app.mjs'
import { forgetProfile, newProfile, startBrowser } from './browser.mjs'
import { between, randomOf } from './random.mjs'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz ,.'
/** A fresh profile now and then; between, one goes through many ends, as a person's would. */
const KILLS_PER_PROFILE = 25
const GAP_MS = [25, 75]
const TYPING_MS = [300, 2000]

/** Types until the browser is gone. Each key that the page has taken is in the answer, with its time. */
async function typeUntilKilled(browser, random) {
  const { page } = browser
  const acknowledged = []
  let sent = ''
  let killedAt
  const end = pause(between(random, ...TYPING_MS)).then(() => {
    killedAt = performance.now()
    return browser.kill()
  })
  try {
    for (let due = performance.now(); killedAt === undefined;) {
      const letter = LETTERS[Math.floor(random() * LETTERS.length)]
      sent += letter
      await page.keyboard.type(letter)
      if (killedAt === undefined) acknowledged.push({ letter, at: performance.now() })
      due += between(random, ...GAP_MS)
      await pause(Math.max(0, due - performance.now()))
    }
  } catch {
    // The key that was under way when it ended.
  }
  await end
  return { acknowledged, sent, killedAt }
}

export async function kills({ parts, base, quick, seed, count = quick ? 6 : 200 }) {
  const random = randomOf(seed)
  const found = { kills: 0, typed: 0, lost: 0, mostLost: 0, mostMs: 0, broken: [] }
  const note = parts.aNote()
  const address = `${base}/notes/${note.id}`
  let profile
  let browser
  let kept = ''

  async function reopened() {
    browser = await startBrowser(profile)
    const { page } = browser
    await openLocked(page, address, parts.PASSPHRASE, report(page))
    return report(page).inputValue()
  }

  async function fresh() {
    if (profile) {
      await browser.kill()
      forgetProfile(profile)
    }
    profile = newProfile()
    browser = await startBrowser(profile)
    await quietPage(browser.page, base)
    // Both go by the address of the page that is open.
    await parts.placeVault(relative(browser.page, base))
    await parts.keep(browser.page, parts.rowOf(note))
    await browser.kill()
    kept = await reopened()
  }

  for (let i = 0; i < count; i += 1) {
    if (i % KILLS_PER_PROFILE === 0) await fresh()
    const { page } = browser
    await report(page).press('Control+End')
    await isSaved(page)
    const { acknowledged, sent, killedAt } = await typeUntilKilled(browser, random)
    const whole = kept + sent
    let left
    try {
      left = await reopened()
      const said = await browser.page.locator('[role=alert], [role=alertdialog]').allInnerTexts()
      if (said.some((text) => text.trim() !== '')) found.broken.push(`kill ${i}: ${said.join(' ')}`)
    } catch (error) {
      found.broken.push(`kill ${i}: ${error.message.split('\n')[0]}`)
      await fresh()
      continue
    }
    // What is there begins what was typed: nothing in the middle is missing, nothing else came in.
    if (!whole.startsWith(left) || left.length < kept.length)
      found.broken.push(`kill ${i}: ${left}`)
    const lost = Math.max(0, kept.length + acknowledged.length - left.length)
    const firstLost = acknowledged[acknowledged.length - lost]
    found.kills += 1
    found.typed += acknowledged.length
    found.lost += lost
    found.mostLost = Math.max(found.mostLost, lost)
    if (firstLost) found.mostMs = Math.max(found.mostMs, killedAt - firstLost.at)
    kept = left
  }
  await browser.kill()
  forgetProfile(profile)
  // The quick form runs beside others on whatever machine there is, and a handful of kills gives no share.
  const [mostLost, mostMs] = quick ? [12, 800] : [2, 100]
  const share = (found.lost / found.typed) * 100
  return {
    title: 'Killed while typing',
    detail: { ...found, seed },
    rows: [
      ['kills', found.kills, '=', count],
      ['characters typed', found.typed],
      ['characters lost, most in one kill', found.mostLost, '<=', mostLost],
      ['milliseconds lost, most in one kill', found.mostMs, '<=', mostMs],
      ['characters lost in all, %', share, ...(quick ? [] : ['<=', 0.2])],
      ['notes damaged, dialogs to repair', found.broken.length, '<=', 0],
    ],
  }
}

/** Playwright's tests know where the app is; a browser of our own does not. */
export const relative = (page, base) =>
  new Proxy(page, {
    get(target, name) {
      if (name === 'goto') return (address) => target.goto(new URL(address, base).href)
      const value = target[name]
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
