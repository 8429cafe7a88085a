// Ten thousand sealed notes: the list, opening, saving and unlocking, beside what the browser itself takes.
import { quantile } from '../bench/quantile.mjs'
import { quietPage } from './app.mjs'
import { forgetProfile, newProfile, startBrowser } from './browser.mjs'
import { keepNotes, PASSPHRASE } from './set-up.mjs'
import { vaultsOf } from './steps/vaults.mjs'

const NOTES_WORKER = /notes\.worker/
const AT_ONCE = 500
const TURNS = 12
const EACH_TURN = 10

/** Runs in the page before its own code: whatever is asked of its workers can be asked from here too. */
function listenIn() {
  const workers = []
  const { postMessage } = Worker.prototype
  Worker.prototype.postMessage = function post(message, ...rest) {
    if (!workers.includes(this)) workers.push(this)
    return postMessage.call(this, message, ...rest)
  }
  let count = 0
  const tasks = []
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ startTime, duration })
  }).observe({ type: 'longtask', buffered: true })
  globalThis.torture = {
    tasks,
    /** One call of the rows, as the page makes it; its answer and how long that took. */
    ask: (...call) =>
      new Promise((resolve, reject) => {
        const worker = workers.at(-1)
        const n = `torture ${(count += 1)}`
        const began = performance.now()
        const hear = ({ data }) => {
          if (data.n !== n) return
          worker.removeEventListener('message', hear)
          if ('failed' in data) reject(new Error(data.failed.message))
          else {
            // What came as a text is of use once it was read.
            const value = 'text' in data ? JSON.parse(data.text) : data.value
            resolve({ ms: performance.now() - began, value })
          }
        }
        worker.addEventListener('message', hear)
        postMessage.call(worker, { n, call })
      }),
  }
}

/** Puts the notes into the database, sealed as the app seals them. */
async function place({ page, state }, opened, count) {
  const { parts } = state
  const { seal } = parts.sealer(opened)
  const base64 = ({ iv, ct, ...rest }) => ({
    ...rest,
    iv: Buffer.from(iv).toString('base64'),
    ct: Buffer.from(ct).toString('base64'),
  })
  for (let from = 0; from < count; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => from + i)
    const rows = await Promise.all(
      numbers.map(async (n) => {
        const note = { ...parts.aGoodNote(), id: `many-${n}` }
        note.visit = { ...note.visit, patient: `P${n}` }
        const savedAt = new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString()
        const at = (store) => ({ store, id: note.id, revision: 1 })
        const row = { id: note.id, f: 1, rev: 1 }
        return {
          notes: base64({
            ...row,
            ...(await seal(at('notes'), parts.noteRowText(JSON.stringify(note), savedAt, ''))),
          }),
          heads: base64({
            ...row,
            ...(await seal(at('heads'), JSON.stringify(parts.headOf(note, savedAt)))),
          }),
        }
      }),
    )
    await page.evaluate(
      async ([name, all]) => {
        const db = await new Promise((resolve) => {
          const open = indexedDB.open(name)
          open.addEventListener('success', () => resolve(open.result))
        })
        const bytes = (text) => Uint8Array.from(atob(text), (c) => c.codePointAt(0))
        const tx = db.transaction(['notes', 'heads', 'meta'], 'readwrite')
        for (const each of all)
          for (const store of ['notes', 'heads']) {
            const row = each[store]
            tx.objectStore(store).put({ ...row, iv: bytes(row.iv), ct: bytes(row.ct) })
          }
        tx.objectStore('meta').put(Date.now(), 'writes')
        await new Promise((resolve) => tx.addEventListener('complete', resolve))
        db.close()
      },
      [`skillednote-${opened.id}`, rows],
    )
  }
}

/** The browser's own: one row read, one row of the same bytes written, in the thread that does it in the app. */
const bare = (worker, name, ids) =>
  worker.evaluate(
    async ([database, turn]) => {
      const db = await new Promise((resolve) => {
        const open = indexedDB.open(database)
        open.addEventListener('success', () => resolve(open.result))
      })
      const times = { open: [], save: [] }
      for (const id of turn) {
        let began = performance.now()
        const row = await new Promise((resolve) => {
          const get = db.transaction('notes').objectStore('notes').get(id)
          get.addEventListener('success', () => resolve(get.result))
        })
        times.open.push(performance.now() - began)
        began = performance.now()
        const tx = db.transaction('inbox', 'readwrite', { durability: 'strict' })
        tx.objectStore('inbox').put({ ...row, id: 'bare' })
        tx.commit()
        await new Promise((resolve) => tx.addEventListener('complete', resolve))
        times.save.push(performance.now() - began)
      }
      db.close()
      return times
    },
    [name, ids],
  )

const ours = (page, ids) =>
  page.evaluate(async (turn) => {
    const { ask } = globalThis.torture
    const times = { open: [], save: [] }
    for (const id of turn) {
      const { ms, value } = await ask('get', id)
      times.open.push(ms)
      const now = new Date().toISOString()
      times.save.push((await ask('put', value.body, value.revision, 'torture', now)).ms)
    }
    return times
  }, ids)

export async function notes({ parts, base, quick, count = quick ? 2000 : 10_000 }) {
  const state = { parts, base }
  const profile = newProfile()
  let browser = await startBrowser(profile)
  try {
    await browser.page.goto(`${base}/notes/new`)
    await keepNotes(browser.page).choose()
    await keepNotes(browser.page).press()
    await keepNotes(browser.page).later()
    await browser.page.getByLabel('What the patient reports').waitFor()
    await quietPage(browser.page, base)
    const [vault] = await vaultsOf({ ...browser, state })
    const { opened } = await parts.unwrapped(vault, PASSPHRASE)
    await place({ ...browser, state }, opened, count)
    await browser.kill()

    browser = await startBrowser(profile)
    const { page } = browser
    await page.addInitScript(listenIn)
    await page.goto(base)
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
    const pressed = await page.evaluate(() => performance.now())
    const seen = page.evaluate(
      () =>
        new Promise((resolve) => {
          const times = {}
          const look = () => {
            if (!document.querySelector('input[type=password]')) times.open ??= performance.now()
            if (document.querySelector('[data-row]')) resolve({ ...times, list: performance.now() })
            else requestAnimationFrame(look)
          }
          look()
        }),
    )
    await page.getByRole('button', { name: 'Unlock', exact: true }).click()
    const shown = await seen
    await page.waitForTimeout(500)
    const tasks = await page.evaluate(() => globalThis.torture.tasks)
    const longest = (from, to) =>
      tasks
        .filter(({ startTime, duration }) => startTime + duration > from && startTime < to)
        .reduce((most, { duration }) => Math.max(most, duration), 0)

    const warm = await page.evaluate(async () => {
      const times = []
      for (let i = 0; i < 20; i += 1) times.push((await globalThis.torture.ask('list')).ms)
      return times
    })
    const worker = page.workers().find((each) => NOTES_WORKER.test(each.url()))
    const times = { open: [], save: [], bareOpen: [], bareSave: [] }
    for (let turn = 0; turn < TURNS; turn += 1) {
      // Other notes each time: one that was just read is not the one a person opens next.
      const ids = Array.from(
        { length: EACH_TURN },
        (_, i) => `many-${(turn * 797 + i * 83) % count}`,
      )
      const floor = await bare(worker, `skillednote-${vault.id}`, ids)
      const app = await ours(page, ids)
      if (turn === 0) continue
      times.bareOpen.push(...floor.open)
      times.bareSave.push(...floor.save)
      times.open.push(...app.open)
      times.save.push(...app.save)
    }
    const afterWrite = await page.evaluate(async () => (await globalThis.torture.ask('list')).ms)
    const at = (name, q) => quantile(times[name], q)
    const over = (name, floor) => at(name, 0.95) - at(floor, 0.95)
    const both = (name) => `${at(name, 0.5).toFixed(1)} / ${at(name, 0.95).toFixed(1)}`
    return {
      title: `${count.toLocaleString('en')} sealed notes`,
      detail: { times, warm, shown, pressed, tasks },
      rows: [
        ['list, warm, p50 ms', quantile(warm, 0.5), '<=', 20],
        ['list after a write, ms', afterWrite],
        ['open: bare row, p50 / p95 ms', both('bareOpen')],
        ['open: note, p50 / p95 ms', both('open')],
        ['open: p95 over the browser, ms', over('open', 'bareOpen'), '<=', 5],
        ['save: bare row, strict, p50 / p95 ms', both('bareSave')],
        ['save: note, strict, p50 / p95 ms', both('save')],
        ['save: p95 over the browser, ms', over('save', 'bareSave'), '<=', 5],
        ['unlock: press to open, ms', shown.open - pressed, '<=', 1000],
        ['unlock: press to the list, all heads opened, ms', shown.list - pressed],
        ['unlock: longest task of the page until open, ms', longest(pressed, shown.open), '<=', 50],
        [
          'unlock: longest task of the page until the list, ms',
          longest(shown.open, shown.list + 500),
        ],
      ],
    }
  } finally {
    await browser.kill()
    forgetProfile(profile)
  }
}
