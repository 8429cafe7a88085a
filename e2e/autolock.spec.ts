import type { Page } from '@playwright/test'
import { newPerson } from '../src/domain/new-note'
import { aGoodNote, aNote } from '../src/testing/a-note'
import { expectAccessible, violations } from './access'
import { expect, saved, test } from './fixtures'
import { keep, keptRows, rowOf } from './kept'
import { pickWhole } from './order-file'
import { PASSPHRASE } from './vault'

test.use({ vault: 'locked' })

const report = (page: Page) => page.getByLabel('What the patient reports')
const locksSoon = (page: Page) => page.getByRole('status').filter({ hasText: 'Locks in' })
const locked = (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name: 'Unlock your notes' })).toBeVisible()

async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.keyboard.press('Enter')
}

/** Leaves the box, so that single keys work, and locks. */
async function lockByKey(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.keyboard.press('Shift+L')
  await locked(page)
}

/** Another tab locks: the hands here stay where they are. */
async function lockElsewhere(page: Page): Promise<void> {
  const other = await page.context().newPage()
  await other.goto('/settings')
  await other.getByRole('button', { name: 'Lock', exact: true }).click()
  await locked(other)
  await other.close()
  await locked(page)
}

/** A note, opened with the passphrase in the first tab of the browser. */
async function openNote(page: Page, note = aNote()): Promise<void> {
  await keep(page, rowOf(note))
  await page.goto(`/notes/${note.id}`)
  await locked(page)
  await unlock(page)
  await expect(report(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lock', exact: true })).toBeVisible()
}

const lockAfter = (page: Page, minutes: number) =>
  page.addInitScript((n) => {
    localStorage.setItem('skillednote.preferences', JSON.stringify({ lockAfter: n }))
  }, minutes)

const START = new Date('2026-01-12T15:00:00Z')

test.describe('with a clock', () => {
  test.beforeEach(({ page }) => page.clock.install({ time: START }))

  test('a minute before it locks it says so, and any key goes on', async ({ page }) => {
    await openNote(page)
    await report(page).fill('Neck pain')
    await page.clock.fastForward('13:50')
    await expect(locksSoon(page)).toHaveCount(0)
    await page.clock.fastForward('00:12')
    await expect(locksSoon(page)).toContainText('Press any key to go on.')
    await expect(report(page), 'it takes no focus').toBeFocused()
    await page.keyboard.press('Shift')
    await expect(locksSoon(page)).toHaveCount(0)
    await page.clock.fastForward('14:30')
    await expect(locksSoon(page)).toBeVisible()
    await page.clock.fastForward('00:31')
    await locked(page)
    await unlock(page)
    await expect(report(page)).toHaveValue('Neck pain')
    await expect(report(page)).toBeFocused()
  })

  test('it locks within a second of what was set', async ({ page }) => {
    await lockAfter(page, 1)
    await page.addInitScript(() => {
      const seen = { key: 0, locked: 0 }
      Object.assign(window, { seen })
      addEventListener('keydown', () => (seen.key = Date.now()), true)
      new BroadcastChannel('skillednote.session').addEventListener(
        'message',
        ({ data }: MessageEvent<{ say: string }>) => {
          if (data.say === 'locked') seen.locked = Date.now()
        },
      )
    })
    await openNote(page)
    await report(page).press('a')
    const seen = () =>
      page.evaluate(() => (window as unknown as { seen: { key: number; locked: number } }).seen)
    const { key } = await seen()
    await page.clock.fastForward(57_500)
    await locked(page)
    const took = (await seen()).locked - key
    test
      .info()
      .annotations.push({ type: 'measured', description: `locked after ${took} ms of 60000` })
    expect(Math.abs(took - 60_000)).toBeLessThan(1000)
  })

  test('a key in one tab keeps the others open, and one that locks locks all', async ({ page }) => {
    await openNote(page)
    const other = await page.context().newPage()
    await other.goto('/settings')
    await expect(other.getByRole('button', { name: 'Lock', exact: true })).toBeVisible()
    for (let round = 0; round < 3; round += 1) {
      await page.clock.fastForward('14:10')
      await expect(locksSoon(page)).toBeVisible()
      await expect(locksSoon(other)).toBeVisible()
      await other.keyboard.press('Shift')
      await expect(locksSoon(other)).toHaveCount(0)
      await expect(locksSoon(page), 'one key is heard in all tabs').toHaveCount(0)
    }
    await other.keyboard.press('Shift+L')
    await locked(other)
    await locked(page)
    await unlock(page)
    await expect(report(page)).toBeVisible()
    await page.clock.fastForward('15:01')
    await locked(page)
  })

  for (const [what, days] of [
    ['back', -1],
    ['ahead', 1],
  ] as const)
    test(`a clock set ${what} a day never keeps it open`, async ({ page }) => {
      await openNote(page)
      await report(page).press('a')
      await saved(page)
      await page.clock.fastForward('10:00')
      await page.clock.setSystemTime(START.getTime() + days * 86_400_000)
      await page.clock.fastForward('05:01')
      await locked(page)
    })

  test('the key that wakes a device that slept is not typed, and it is locked', async ({
    page,
  }) => {
    await openNote(page)
    await report(page).fill('Neck pain')
    await saved(page)
    // The wall clock went on, no timer and no other clock did.
    await page.clock.setSystemTime(START.getTime() + 40 * 60_000)
    await page.keyboard.press('x')
    await locked(page)
    await unlock(page)
    await expect(report(page)).toHaveValue('Neck pain')
  })

  test('after half a day it locks whoever types', async ({ page }) => {
    await openNote(page)
    for (let hours = 0; hours < 12; hours += 0.25) {
      await page.clock.fastForward('14:50')
      await page.keyboard.press('Shift')
    }
    await expect(report(page)).toBeVisible()
    await page.clock.fastForward('07:10')
    await page.keyboard.press('Shift')
    await expect(locksSoon(page)).toContainText('12 hours')
    await page.clock.fastForward('01:00')
    await locked(page)
  })

  test('a timer runs on behind the lock, and asks how long it was for', async ({ page }) => {
    await openNote(page)
    const tiles = page.getByRole('group', { name: 'Start a technique' })
    await tiles.getByRole('button', { name: 'Joint mobilization' }).click()
    await saved(page)
    await lockByKey(page)
    await page.clock.fastForward('03:00')
    await unlock(page)
    await expect(tiles.getByRole('button', { pressed: true })).toHaveAccessibleName(
      'Joint mobilization',
    )
    await expect(page.getByRole('alert'), 'three minutes are no question').toHaveCount(0)
    await lockByKey(page)
    await page.clock.fastForward('10:00')
    await unlock(page)
    await expect(page.getByRole('alert')).toContainText('This timer ran 13 minutes')
    await page.getByRole('button', { name: 'Keep 13 minutes' }).click()
    await expect(page.getByRole('textbox', { name: 'Minutes', exact: true })).toHaveValue('13')
  })
})

test('a frozen tab that missed the lock follows when it comes back', async ({ page }) => {
  await openNote(page, aGoodNote())
  const other = await page.context().newPage()
  await other.goto('/settings')
  await expect(other.getByRole('button', { name: 'Lock', exact: true })).toBeVisible()
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' })
  await other.keyboard.press('Shift+L')
  await locked(other)
  await cdp.send('Page.setWebLifecycleState', { state: 'active' })
  await locked(page)
})

test('a tab that slept shows nothing until it heard from the others', async ({ page }) => {
  await openNote(page, aGoodNote())
  await report(page).focus()
  const isShown = await page.evaluate(() => {
    document.dispatchEvent(new Event('resume'))
    return document.getElementById('app')?.checkVisibility({ visibilityProperty: true })
  })
  expect(isShown).toBe(false)
  await expect(report(page), 'nobody locked it').toBeVisible()
  await expect(report(page)).toBeFocused()
})

test('Shift+L locks on a keyboard of another script, and is a letter in a box', async ({
  page,
}) => {
  await openNote(page)
  await report(page).press('Shift+L')
  await expect(report(page)).toHaveValue('L')
  await report(page).press('Escape')
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Д', code: 'KeyL', shiftKey: true, bubbles: true }),
    ),
  )
  await locked(page)
})

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

/** A note in which every box holds words that occur nowhere else. */
function noteOfCanaries() {
  const canaries: string[] = []
  const canary = () => {
    const word = `Zqx${String(canaries.length).padStart(2, '0')}wren`
    canaries.push(word)
    return word
  }
  const note = aGoodNote((n) => {
    n.visit.patient = canary()
    n.visit.number = canary()
    n.visit.birthYear = canary()
    n.visit.authorization = canary()
    n.visit.diagnoses = [
      { code: 'M54.2', label: canary() },
      { code: 'M25.511', label: canary() },
    ]
    n.people.push({ ...newPerson('p2'), name: canary(), supervisor: canary() })
    n.session.timeIn = canary()
    n.session.sameTime = canary()
    for (const block of n.session.blocks) {
      block.minutes = canary()
      block.start = canary()
      block.end = canary()
      block.parameters = { ...block.parameters, direction: canary() }
    }
    n.subjective.text = `${canary()} ${canary()}`
    n.subjective.symptoms = canary()
    n.subjective.limitations = [1, 2].map((i) => ({
      id: `l${i}`,
      activity: canary(),
      baseline: canary(),
    }))
    n.objective.text = canary()
    for (const finding of n.objective.findings) {
      finding.what = canary()
      finding.before = canary()
      finding.after = canary()
      finding.unit = canary()
    }
    n.assessment.text = canary()
    n.assessment.skill = canary()
    n.assessment.adverse = 'yes'
    n.assessment.adverseText = canary()
    n.assessment.painBefore = canary()
    n.plan.text = canary()
    n.plan.goals = [1, 2].map((i) => ({ id: `g${i}`, text: canary() }))
    n.plan.frequency = canary()
    n.plan.duration = canary()
    n.plan.change = canary()
    n.coding.yearTotal = canary()
    n.coding.noticeOn = canary()
  })
  return { note, canaries }
}

/** All that a page shows, says, keeps or is called. */
async function allOf(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page)
  const tree: unknown = await cdp.send('Accessibility.getFullAXTree')
  await cdp.detach()
  const said = await page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    text: document.documentElement.innerText,
    values: [...document.querySelectorAll('input, textarea, select')].map(
      (box) => (box as HTMLInputElement).value,
    ),
    title: document.title,
    state: history.state as unknown,
    href: location.href,
    name: window.name,
    selection: String(getSelection()),
    session: Object.entries(sessionStorage),
    local: Object.entries(localStorage),
    entries: performance.getEntries().map(({ name }) => name),
  }))
  return JSON.stringify([tree, said, await page.locator('html').ariaSnapshot()])
}

test('locked, no tab holds a word of a patient', async ({ page }) => {
  const { note, canaries } = noteOfCanaries()
  await openNote(page, note)
  const tabs = [page]
  for (const path of ['/notes/note-1/output', '/notes/note-1/check', '/']) {
    const tab = await page.context().newPage()
    await tab.goto(path)
    await expect(tab.getByRole('button', { name: 'Lock', exact: true })).toBeVisible()
    tabs.push(tab)
  }
  const [, output, , list] = tabs
  await page.getByRole('textbox', { name: 'Quick line' }).fill('Zqx90wren')
  await page.getByRole('combobox', { name: 'Diagnosis' }).fill('Zqx91wren')
  await report(page).pressSequentially(' Zqx92wren')
  await list?.getByRole('searchbox').fill(canaries[0] ?? '')
  await expect(
    list?.getByRole('link', { name: canaries[0] ?? '' }) ?? page.locator('x'),
  ).toBeVisible()
  await list?.getByRole('link', { name: 'Library', exact: true }).click()
  const open = (await Promise.all(tabs.map(allOf))).join()
  const seen = canaries.filter((word) => open.includes(word))
  expect(seen.length, 'canaries that are to be seen before').toBeGreaterThanOrEqual(40)

  await page.bringToFront()
  await output?.keyboard.press('Shift+L')
  for (const tab of tabs) await locked(tab)
  for (const [i, tab] of tabs.entries()) {
    const all = await allOf(tab)
    expect(all.match(/Zqx..wren/g), `tab ${i}`).toBeNull()
  }
  await list?.goBack()
  await locked(list ?? page)
  expect(await allOf(list ?? page), 'one step back').not.toMatch(/Zqx..wren/)
  test.info().annotations.push({
    type: 'measured',
    description: `${seen.length} of ${canaries.length + 3} canaries seen before, 0 after, ${tabs.length} tabs`,
  })
})

test('locked, nothing of a note stays in the memory of the page', async ({ page }) => {
  const { note, canaries } = noteOfCanaries()
  await openNote(page, note)
  // Back and forth: lists, earlier notes and what was read of it are in memory too.
  await report(page).pressSequentially(' Zqx92wren')
  await page.getByRole('link', { name: 'Notes', exact: true }).click()
  await page.getByRole('link', { name: canaries[0] ?? '' }).click()
  await expect(report(page)).toHaveValue(/Zqx92wren/)
  const cdp = await page.context().newCDPSession(page)
  const wordsInMemory = async () => {
    await cdp.send('HeapProfiler.collectGarbage')
    const found = new Set<string>()
    let rest = ''
    const read = ({ chunk }: { chunk: string }) => {
      for (const word of (rest + chunk).match(/Zqx..wren/g) ?? []) found.add(word)
      rest = chunk.slice(-10)
    }
    cdp.on('HeapProfiler.addHeapSnapshotChunk', read)
    await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
    cdp.off('HeapProfiler.addHeapSnapshotChunk', read)
    return [...found]
  }
  expect((await wordsInMemory()).length).toBeGreaterThanOrEqual(40)
  await lockByKey(page)
  await expect.poll(wordsInMemory, { intervals: [500, 2000], timeout: 30_000 }).toEqual([])
})

test('the line that announces it is calm: large and small, dark, Arabic', async ({ page }) => {
  await page.clock.install({ time: START })
  await openNote(page)
  for (const language of ['en', 'ar']) {
    await page.locator('select:has(option[value=ar])').selectOption(language)
    await page.keyboard.press('Shift')
    await page.clock.fastForward('14:05')
    const said = page
      .getByRole('status')
      .filter({ hasText: /\d|[٠-٩]/ })
      .first()
    await expect(said).toBeVisible()
    expect(await violations(page), language).toEqual([])
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      const box = await said.boundingBox()
      expect(box?.x, `${language} ${width}`).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
    }
    await page.setViewportSize({ width: 1440, height: 900 })
  }
  await page.keyboard.press('Shift')
  await page.clock.fastForward('14:05')
  await expectAccessible(page)
})
