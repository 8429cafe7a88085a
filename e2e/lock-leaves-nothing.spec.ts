import type { Page } from '@playwright/test'
import { newPerson } from '../src/domain/new-note'
import { aGoodNote } from '../src/testing/a-note'
import { expect, test } from './fixtures'
import { report, locked, lockByKey, openNote } from './locking'

test.use({ vault: 'locked' })

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
