// A re-check of everything held: notes that lie in memory with what was read of them, and sealed ones from the disk.
import http from 'node:http'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bin, root, tool } from '../lib.mjs'
import { quantile } from './quantile.mjs'
import { resident } from './resident.mjs'

/** So many fit into one renderer; the time for 100,000 is told by their rate. */
const RESIDENT = 20_000
const SEALED = 10_000
const WORKERS = 2
const PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Held</title><link rel="icon" href="data:,">'

/** Serves the built worker and a blank page. */
function serve(out) {
  const script = readFileSync(join(out, 'resident.js'))
  const server = http.createServer(({ url }, answer) => {
    const isScript = url === '/resident.js'
    const type = isScript ? 'text/javascript' : 'text/html'
    answer.writeHead(200, { 'content-type': type }).end(isScript ? script : PAGE)
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server))
  })
}

export async function residentNotes(browser, runs) {
  const out = join(root, '.cache/bench-resident')
  const config = ['-c', 'scripts/bench/resident.config.ts', '--outDir', out, '--emptyOutDir']
  if ((await tool(bin.vite, ['build', ...config, '--logLevel', 'error'])) !== 0)
    throw new Error('The worker could not be built.')
  const server = await serve(out)
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${server.address().port}`)
  // The first passes are the engine's: it compiles every rule before it is quick.
  const found = await page.evaluate(resident, {
    count: RESIDENT,
    workers: WORKERS,
    times: runs + 3,
  })
  await page.close()
  server.close()
  return { count: RESIDENT, ...found }
}

/** Ten thousand notes sealed in a vault of the built app, checked again on its own page. */
export async function sealedNotes(browser, base, parts, { practiceNote }, count = SEALED) {
  const context = await browser.newContext({ baseURL: base, serviceWorkers: 'block' })
  const page = await context.newPage()
  await parts.openElsewhere(context)
  await page.goto(base)
  await parts.placeVault(page)
  for (let at = 0; at < count; at += 500) {
    const some = Array.from({ length: Math.min(500, count - at) }, (_, i) => practiceNote(at + i))
    await parts.keep(page, ...some.map(parts.rowOf))
  }
  await page.goto(`${base}/review/recheck`)
  await page.getByRole('button', { name: /^Check [\d,]+ notes$/ }).waitFor({ timeout: 120_000 })
  await page.evaluate(() => {
    globalThis.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        globalThis.longest = Math.max(globalThis.longest, duration)
    }).observe({ entryTypes: ['longtask'] })
  })
  const began = performance.now()
  await page.getByRole('button', { name: /^Check [\d,]+ notes$/ }).click()
  await page.getByText(/^[\d,]+ notes checked$/).waitFor({ timeout: 300_000 })
  const ms = performance.now() - began
  const longest = await page.evaluate(() => globalThis.longest)
  await context.close()
  return { count, ms, longest }
}

export function reportRecheck({ count, runs, longest, sealed }, { table, goal, fixed }) {
  // The best half: what other programs on the machine took is in the other.
  const ms = quantile(runs.recheck.slice(3), 0.25)
  const floor = quantile(runs.floor.slice(3), 0.25)
  const all = (100_000 * ms) / count
  table(
    ['Re-check', `${WORKERS} workers`],
    [
      [
        `${count} resident notes, first pass / later, ms`,
        () => `${fixed(runs.recheck[0], 0)} / ${fixed(ms, 0)}`,
      ],
      ['floor: looking at each of them, ms', () => fixed(floor)],
      ['re-check / floor', () => `${fixed(ms / floor, 0)}x`],
      ['100,000 at that rate, s', () => fixed(all / 1000)],
      ["the page's longest wait meanwhile, ms", () => fixed(longest, 0)],
      ...(sealed
        ? [
            [`${sealed.count} sealed notes from the disk, s`, () => fixed(sealed.ms / 1000)],
            ["the page's longest task meanwhile, ms", () => fixed(sealed.longest, 0)],
          ]
        : []),
    ],
    [null],
  )
  goal('100,000 resident notes', all, 3000, `${fixed(all / 1000)} s, at most 3`)
  goal('the page while they are checked', longest, 50, `${fixed(longest, 0)} ms, at most 50`)
  if (!sealed) return
  goal('10,000 sealed notes', sealed.ms, 5000, `${fixed(sealed.ms / 1000)} s, at most 5`)
  goal('the page meanwhile', sealed.longest, 50, `${fixed(sealed.longest, 0)} ms, at most 50`)
}
