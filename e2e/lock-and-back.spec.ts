import { aGoodNote } from '../src/testing/a-note'
import { expect, saved, test } from './fixtures'
import { keptRows } from './kept'
import { report, locked, unlock, lockByKey, lockElsewhere, openNote } from './locking'
import { pickWhole } from './order-file'

test.use({ vault: 'locked' })

test('the page is left whole: place, caret, scroll, also when the locked page is loaded anew', async ({
  page,
}) => {
  await openNote(page, aGoodNote())
  const skill = page.getByLabel('Why a therapist was needed')
  await skill.scrollIntoViewIfNeeded()
  await skill.focus()
  await skill.evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(4, 9, 'backward'))
  const where = () =>
    skill.evaluate((box: HTMLTextAreaElement) => ({
      caret: [box.selectionStart, box.selectionEnd, box.selectionDirection],
      top: Math.round(box.getBoundingClientRect().top),
      isFocused: document.activeElement === box,
    }))
  const before = await where()
  for (const anew of [false, true]) {
    await lockElsewhere(page)
    expect(page.url()).toContain('/unlock?next=%2Fnotes%2Fnote-1')
    if (anew) await page.reload()
    await unlock(page)
    await expect.poll(where).toEqual(before)
  }
})

test('words of a line that is no note yet come back too', async ({ page }) => {
  await openNote(page)
  const line = page.getByRole('textbox', { name: 'Quick line' })
  await line.fill('jm g3 c5-6 r 12; stm')
  await line.evaluate((box: HTMLInputElement) => box.setSelectionRange(3, 5))
  await lockElsewhere(page)
  expect(await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))).not.toContain(
    'jm g3',
  )
  await unlock(page)
  await expect(line).toHaveValue('jm g3 c5-6 r 12; stm')
  await expect(line).toBeFocused()
  await page.keyboard.type('4')
  await expect(line).toHaveValue('jm 4 c5-6 r 12; stm')
})

test('words that could not be saved are there after the lock', async ({ page }) => {
  await page.addInitScript(() => {
    const real = IDBObjectStore.prototype.put
    Object.assign(window, { full: false })
    IDBObjectStore.prototype.put = function (...given) {
      if ((window as unknown as { full: boolean }).full)
        throw new DOMException('no room', 'QuotaExceededError')
      return real.apply(this, given)
    }
    // The page itself writes then, where the spec can reach the store.
    const RealWorker = Worker
    Object.assign(window, {
      Worker: function (url: string | URL, options: WorkerOptions) {
        if (String(url).includes('notes.worker')) throw new Error('no worker')
        return new RealWorker(url, options)
      },
    })
  })
  await openNote(page)
  await report(page).fill('Neck pain')
  await saved(page)
  const full = (is: boolean) => page.evaluate((now) => Object.assign(window, { full: now }), is)
  await full(true)
  await report(page).fill('Neck pain since Monday, worse at night')
  await expect(page.getByText(/^Not saved since/)).toBeVisible()
  await lockByKey(page)
  await full(false)
  await unlock(page)
  await expect(report(page)).toHaveValue('Neck pain since Monday, worse at night')
  await saved(page)
  expect((await keptRows(page)).map(({ body }) => body?.subjective.text)).toEqual([
    'Neck pain since Monday, worse at night',
  ])
})

test('locked at any moment of typing, it goes on where it was', async ({ page }) => {
  test.setTimeout(240_000)
  await openNote(page)
  await page.evaluate(() => {
    const last = { place: '', value: '', caret: [0, 0], lock: 0 }
    Object.assign(window, { last })
    const look = () => {
      const box = document.activeElement
      if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)) return
      if (document.getElementById('app')?.inert || !box.dataset['place']) return
      Object.assign(last, {
        place: box.dataset['place'],
        value: box.value,
        caret: [box.selectionStart, box.selectionEnd],
      })
    }
    for (const event of ['input', 'selectionchange', 'focusin'])
      document.addEventListener(event, look)
  })
  interface Last {
    place: string
    value: string
    caret: number[]
  }
  const last = () => page.evaluate(() => (window as unknown as { last: Last }).last)
  // Seeded, so that a failure can be had again.
  let seed = 20_260_112
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * below)
  }
  const places = [
    'subjective.text',
    'objective.text',
    'assessment.skill',
    'visit.birthYear',
    'session.timeIn',
    'plan.text',
  ]
  const took: number[] = []
  for (let round = 0; round < 20; round += 1) {
    const box = page.locator(`[data-place="${places[random(places.length)]}"]`)
    await box.focus()
    await box.press(random(2) === 0 ? 'End' : 'Home')
    const flown = page.evaluate(
      (ms) =>
        new Promise<number>((done) => {
          setTimeout(() => {
            const begun = performance.now()
            const channel = new BroadcastChannel('skillednote.session')
            channel.postMessage({ say: 'locked', vault: 'e2e' })
            const look = () =>
              location.pathname === '/unlock' && !document.querySelector('form[aria-label=Note]')
                ? done(performance.now() - begun)
                : setTimeout(look, 1)
            look()
          }, ms)
        }),
      random(400),
    )
    await page.keyboard.type('12:3x late, not a time. ', { delay: 10 + random(20) })
    took.push(await flown)
    await locked(page)
    const before = await last()
    await unlock(page)
    const at = page.locator(`[data-place="${before.place}"]`)
    await expect(at, `round ${round}`).toBeFocused()
    await expect(at, `round ${round}`).toHaveValue(before.value)
    expect(
      await at.evaluate((b: HTMLInputElement) => [b.selectionStart, b.selectionEnd]),
      `round ${round}`,
    ).toEqual(before.caret)
  }
  took.sort((a, b) => a - b)
  test.info().annotations.push({
    type: 'measured',
    description: `locked, all saved, in ${took[10]?.toFixed(0)} ms (median), at most ${took.at(-1)?.toFixed(0)} ms`,
  })
})

test('an import that a lock cuts short is there whole or not at all', async ({ page }) => {
  await openNote(page)
  // Within the page: loaded anew it would be locked already.
  await page.getByRole('link', { name: 'Settings', exact: true }).click()
  await page.getByRole('link', { name: 'Official tables' }).click()
  await pickWhole(page, 'File with diagnosis codes', 'icd10cm-order-2026.txt', true)
  await lockByKey(page)
  await unlock(page)
  const kept = page
    .getByRole('region', { name: 'Diagnosis codes (ICD-10-CM)' })
    .getByRole('listitem')
  await expect(page.getByLabel('File with diagnosis codes')).toBeVisible()
  await expect(kept).toHaveCount(0)
})
