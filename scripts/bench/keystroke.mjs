// A key and what it changes: our built editor beside the floor, in turns, in one run on one machine.
import { setTimeout as sleep } from 'node:timers/promises'
import { probe } from './probe.mjs'
import { quantile } from './quantile.mjs'

const TEXT =
  'Neck pain with turning right, 6/10 at worst. Cannot check the blind spot while driving; sits 20 min. '

/** Where to type, and where the live results are, on both pages. */
export const PAGES = {
  floor: {
    path: '/floor.html',
    text: '#subjective',
    number: '#minutes',
    before: async () => {},
    prepare: async () => {},
  },
  editor: {
    path: '/notes/new',
    text: '[data-place="subjective.text"]',
    number: '[data-place="session.blocks.0.minutes"]',
    // Notes are open, as beside another tab: nobody types a passphrase here.
    before: async (page, { openElsewhere, placeVault }, base) => {
      await openElsewhere(page.context())
      await page.goto(base)
      await placeVault(page)
    },
    // A note with one block, so that there are minutes to type.
    // One block of 20 minutes of clock: 2 minutes fit, 23 do not, so a key changes units and findings.
    prepare: async (page) => {
      const field = (place) => page.locator(`[data-place="${place}"]`).first()
      const tile = page.getByRole('button', { name: /^Joint mobilization/ }).first()
      await tile.click()
      await tile.click()
      await field('session.blocks.0.minutes').waitFor()
      await field('visit.payer').selectOption('medicare-b')
      await field('session.timeIn').fill('10:00')
      await field('session.timeOut').fill('10:20')
    },
  },
}
const LIVE = { units: '[data-live=units]', findings: '[data-live=findings]' }

/** Milliseconds of a fixed piece of work, the best of three: runs in the page, so it stands alone. */
const loop = () => {
  const times = []
  for (let turn = 0; turn < 3; turn += 1) {
    const began = performance.now()
    let x = 1
    for (let i = 0; i < 3e6; i += 1) x = Math.trunc((x * 1_103_515_245 + 12_345) % 2_147_483_648)
    if (x >= 0) times.push(performance.now() - began)
  }
  return Math.min(...times)
}

/** One page in one fresh browser context; gives the samples of this run. */
export async function measure(browser, base, target, { cpu, cadence, keys, textKeys, parts }) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    baseURL: base,
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const errors = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.addInitScript(probe)
  const cdp = await context.newCDPSession(page)
  // CPU time of the main thread: what other programs on the machine do is not in it.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  await target.before(page, parts, base)
  await page.goto(base + target.path)
  await target.prepare(page)
  await page.locator(target.text).first().waitFor()
  for (const selector of Object.values(LIVE))
    await page.locator(selector).first().waitFor({ state: 'attached' })
  await sleep(800)
  const elements = await page.evaluate(() => document.querySelectorAll('*').length)
  const fast = await page.evaluate(loop)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  const slowdown = (await page.evaluate(loop)) / fast

  const watch = () => page.evaluate((live) => globalThis.bench.watch(live), LIVE)
  const stamps = () => page.evaluate(() => globalThis.bench.stamps())
  const metrics = async () => {
    const found = (await cdp.send('Performance.getMetrics')).metrics
    const ms = (name) => 1000 * (found.find((metric) => metric.name === name)?.value ?? 0)
    return { script: ms('ScriptDuration'), task: ms('TaskDuration') }
  }

  /** Open loop: keys come on a clock, whether or not the page is ready for them. */
  async function type(selector, sent) {
    await page.locator(selector).first().click()
    await page.keyboard.press('End')
    await sleep(600)
    await watch()
    const before = await metrics()
    const began = performance.now()
    const presses = []
    for (const [i, key] of sent.entries()) {
      const wait = began + i * cadence - performance.now()
      if (wait > 0) await sleep(wait)
      presses.push(page.keyboard.press(key))
    }
    await Promise.all(presses)
    const after = await metrics()
    await sleep(700)
    const { frame } = await stamps()
    return {
      frame,
      script: (after.script - before.script) / sent.length,
      cpu: (after.task - before.task) / sent.length,
    }
  }

  /** Closed loop: one key, then silence until its results are on the screen. 2 minutes are 0 units, 23 are 2. */
  async function isolated() {
    const field = page.locator(target.number).first()
    await field.fill('2')
    await field.press('End')
    await sleep(1500)
    const out = { frame: [], units: [], findings: [], late: [], missed: 0 }
    for (let i = 0; i < keys; i += 1) {
      await watch()
      await page.keyboard.press(i % 2 === 0 ? '3' : 'Backspace')
      let got = await stamps()
      for (let tries = 0; tries < 60 && !got.live.units; tries += 1) {
        await sleep(50)
        got = await stamps()
      }
      await sleep(120)
      got = await stamps()
      const units = got.live.units?.[0]
      const frame = got.frame[0]
      if (units === undefined || frame === undefined) {
        out.missed += 1
        continue
      }
      out.frame.push(frame)
      out.units.push(units)
      out.late.push(units - frame)
      // Findings only when this key changed their number at once; the quiet after typing adds others.
      const findings = got.live.findings?.[0]
      if (findings !== undefined && findings < 300) out.findings.push(findings)
      await sleep(450)
    }
    return out
  }

  const text = await type(target.text, [...TEXT.repeat(3)].slice(0, textKeys))
  const number = await type(
    target.number,
    Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? '3' : 'Backspace')),
  )
  const single = await isolated()
  await context.close()
  if (errors.length > 0) throw new Error(`The page failed: ${errors[0]}`)
  return { elements, slowdown, text, number, single }
}

const both = (values) => ({
  p50: quantile(values, 0.5),
  p95: quantile(values, 0.95),
  n: values.length,
})

/** All runs of one page as one set of numbers. */
export function summary(runs) {
  const pool = (pick) => runs.flatMap(pick)
  const middle = (pick) => quantile(runs.map(pick), 0.5)
  return {
    elements: runs[0].elements,
    slowdown: middle((run) => run.slowdown),
    frame: both(pool((run) => run.single.frame)),
    units: both(pool((run) => run.single.units)),
    findings: both(pool((run) => run.single.findings)),
    late: both(pool((run) => run.single.late)),
    missed: runs.reduce((sum, run) => sum + run.single.missed, 0),
    typing: both(pool((run) => run.text.frame)),
    scriptText: middle((run) => run.text.script),
    scriptNumber: middle((run) => run.number.script),
    cpuText: middle((run) => run.text.cpu),
    cpuNumber: middle((run) => run.number.cpu),
  }
}
