// One note in two tabs, written in turn, handed over in the middle of typing: every character that a field
// took must be in the note, in the order in which it was typed.
// Options: --quick (60 edits, 4 hand-overs)  --seed N. TORTURE_BASE: where the build is served already.
import { setTimeout as pause } from 'node:timers/promises'
import { stopChildren, stopWithParent } from '../lib.mjs'
import { isSaved, loadParts, openLocked, quietPage, report, serveApp } from './app.mjs'
import { forgetProfile, newProfile, startBrowser } from './browser.mjs'
import { relative } from './kills.mjs'
import { between, randomOf } from './random.mjs'

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : process.argv[at + 1]
}
const isQuick = process.argv.includes('--quick')
const EDITS = isQuick ? 60 : 1000
const HAND_OVERS = isQuick ? 4 : 50
const BETWEEN = Math.floor(EDITS / (HAND_OVERS + 1))
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** From now on the page remembers what its field took, and when. */
const watch = (page) =>
  page.evaluate(() => {
    globalThis.taken = []
    addEventListener(
      'input',
      ({ target, data }) => {
        if (target.name === 'subjective.text')
          globalThis.taken.push({ data, at: performance.timeOrigin + performance.now() })
      },
      true,
    )
  })

stopWithParent()
const random = randomOf(Number(option('seed', 1)))
const parts = await loadParts()
const base = process.env['TORTURE_BASE'] ?? (await serveApp())
const profile = newProfile()
const browser = await startBrowser(profile)
const note = parts.aNote()
const address = `${base}/notes/${note.id}`
await quietPage(browser.page, base)
await parts.placeVault(relative(browser.page, base))
await parts.keep(browser.page, parts.rowOf(note))
await openLocked(browser.page, address, parts.PASSPHRASE, report(browser.page))
// Two windows, both in sight: a tab behind another one draws once a second. The key comes from the first.
const cdp = await browser.context.newCDPSession(browser.page)
const [other] = await Promise.all([
  browser.context.waitForEvent('page'),
  cdp.send('Target.createTarget', { url: address, newWindow: true }),
])
const tabs = [browser.page, other]
const takeOver = (page) => page.getByRole('button', { name: 'Take over' })
await takeOver(other).waitFor()
await Promise.all(tabs.map(watch))

const waits = []
let edits = 0
const edit = async (page) => {
  edits += 1
  await page.keyboard.type(LETTERS[Math.floor(random() * LETTERS.length)])
  await pause(between(random, 0, 15))
}
const begin = async (page) => {
  await page.locator('textarea[name="subjective.text"]:enabled').waitFor()
  await report(page).press('Control+End')
}

await begin(tabs[0])
for (let turn = 0; turn <= HAND_OVERS; turn += 1) {
  const page = tabs[turn % 2]
  const next = tabs[(turn + 1) % 2]
  const last = turn === HAND_OVERS
  const most = last ? EDITS - edits : BETWEEN - 5
  for (let n = 0; n < most; n += 1) await edit(page)
  if (last) break
  const asked = performance.now()
  // The hand that types does not stop for it: the last keys fall into the hand-over.
  const typing = (async () => {
    for (let n = 0; n < 5; n += 1) await edit(page)
  })()
  await takeOver(next).click()
  await typing
  await begin(next)
  waits.push(performance.now() - asked)
}
const final = tabs[HAND_OVERS % 2]
await isSaved(final)

const taken = (await Promise.all(tabs.map((page) => page.evaluate(() => globalThis.taken)))).flat()
const typed = taken
  .toSorted((a, b) => a.at - b.at)
  .map(({ data }) => data)
  .join('')
const rows = await parts.allOf(browser.page, `skillednote-${parts.VAULT}`, 'notes')
const sealer = parts.sealer(parts.aVault(parts.VAULT))
const texts = await Promise.all(
  rows.map(async (row) => {
    const place = { store: 'notes', id: row.id, revision: row.rev }
    return JSON.parse(parts.fromNoteRowText(await sealer.open(place, row)).body).subjective.text
  }),
)
const left = [...typed]
// Letters that no note has; a copy would count as well.
for (const letter of texts.join('')) {
  const at = left.indexOf(letter)
  if (at >= 0) left.splice(at, 1)
}
const middle = (part) => waits.toSorted((a, b) => a - b)[Math.floor(waits.length * part)] ?? 0
console.log(
  `${edits} keys over two tabs, ${waits.length} hand-overs, ${typed.length} taken by a field`,
)
console.log(`characters lost: ${left.length}; copies made: ${texts.length - 1}`)
console.log(`in the order in which they were typed: ${texts[0] === typed ? 'yes' : 'no'}`)
console.log(
  `a hand-over takes ${middle(0.5).toFixed(0)} ms (95 of 100 at most ${middle(0.95).toFixed(0)} ms)`,
)
await browser.kill()
forgetProfile(profile)
stopChildren()
process.exit(left.length === 0 && texts[0] === typed && texts.length === 1 ? 0 : 1)
