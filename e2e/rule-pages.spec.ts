import type { Page } from '@playwright/test'
import { aGoodNote } from '../src/testing/a-note'
import { expectAccessible, heading } from './access'
import { expect, saved, test } from './fixtures'
import { keptRows, openKept } from './kept'

const panel = (page: Page) => page.getByRole('complementary', { name: 'Findings and preview' })
const inNote = (page: Page) => page.getByRole('region', { name: 'In your note' })

/** A good note that does not say why it took a therapist's skill. */
const unsaid = () => aGoodNote((note) => (note.assessment.skill = note.assessment.text = ''))

test('all rules, found by words and laid out three ways', async ({ page }) => {
  await page.goto('/library')
  const shelf = page.getByRole('link', { name: /^\d+ rules$/ })
  const count = Number.parseInt((await shelf.textContent()) ?? '', 10)
  await shelf.click()
  await heading(page, 'Rules')
  const rules = page.getByRole('main').locator('section details li a')
  await expect(rules).toHaveCount(count)
  await expect(rules.first()).toBeHidden()

  await page.getByRole('radio', { name: 'Weight' }).check()
  await expect(page).toHaveURL('/library/rules?by=weight')
  const blocking = page.getByRole('region', { name: 'Blocks signing' })
  await blocking.getByRole('heading').click()
  await expect(blocking.getByRole('link')).toHaveCount(8)
  await blocking.getByRole('link').first().click()
  await page.goBack()
  await expect(blocking.getByRole('link')).toHaveCount(8)
  await expect(rules).toHaveCount(count)
  await page.getByRole('radio', { name: 'Source' }).check()
  await expect(
    page.getByRole('region', { name: /^Medicare Claims Processing Manual/ }),
  ).toBeVisible()
  expect(await rules.count()).toBeGreaterThan(count)
  await page.getByRole('radio', { name: 'Family' }).check()

  await page.keyboard.press('/')
  const search = page.getByRole('searchbox', { name: 'Search the rules' })
  // A radio button takes letters for itself in no browser: "/" leads to the search from anywhere.
  await expect(search).toBeFocused()
  await search.fill('units supported')
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ rules? found$/)
  await expect(page).toHaveURL(/q=units/)
  await page.getByRole('main').locator('section details li a').first().click()
  await expect(page).toHaveURL(/\/library\/rules\/timing\./)
  await page.goBack()
  await expect(search).toHaveValue('units supported')
  await search.fill('zzzz')
  await expect(page.getByText('No rule for "zzzz".')).toBeVisible()
})

test('a rule page tells the rule, its source and its dates, and runs its examples', async ({
  page,
}) => {
  await page.goto('/library/rules/timing.daily-limit')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Units of manual therapy')
  await expect(page).toHaveTitle(/^Units of manual therapy/)
  const main = page.getByRole('main')
  await expect(main).toContainText('timing.daily-limit')
  await expect(main).toContainText('Advice. Nothing has to be done.')
  await expect(main).toContainText('the units that the minutes support')
  await expect(main.getByRole('heading', { name: 'Where it is written' })).toBeVisible()
  await expect(main).toContainText('Medically unlikely edits')
  await expect(main).toContainText('the rule answers "could not check"')

  await page.getByRole('button', { name: 'Run the examples' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'come' })).toHaveText(
    /^All \d+ examples come out as shown\.$/,
  )
  const examples = main.locator('section', {
    has: page.getByRole('heading', { name: 'Examples', exact: true }),
  })
  const rows = examples.getByRole('listitem').filter({ has: page.locator('summary') })
  await expect(rows.filter({ hasText: 'as shown' })).toHaveCount(await rows.count())
  await examples.getByText('a visit after our table ends').click()
  await expect(examples).toContainText('It could not check.')
  await expect(examples.getByRole('article')).toContainText('Joint mobilization')
  await examples.getByRole('button', { name: 'Show the whole note' }).click()
  await expect(examples.getByRole('article')).toContainText('Neck pain for 3 weeks')
  await expectAccessible(page)
})

test('a rule that needs no table says that it goes on after the dates', async ({ page }) => {
  await page.goto('/library/rules/modifiers.never')
  await expect(page.getByRole('main')).toContainText('is checked the same way')
  await expect(page.getByRole('main')).toContainText('no reason replaces it')
})

test('from a finding to its rule and back to the same place', async ({ page }) => {
  await openKept(page, unsaid())
  const card = panel(page).getByRole('article').first()
  const words = (await card.getByRole('paragraph').nth(1).textContent()) ?? ''
  await page.evaluate(() => scrollTo(0, 400))
  await card.getByRole('link', { name: 'Why?' }).focus()
  const before = await page.evaluate(() => scrollY)
  await page.keyboard.press('w')
  await expect(inNote(page)).toContainText('Not met yet')
  await expect(inNote(page)).toContainText(words)
  await expect(page).toHaveURL(/\/library\/rules\/[a-z.-]+\?note=note-1$/)
  await expectAccessible(page)
  await page.setViewportSize({ width: 1440, height: 900 })

  await page.goBack()
  await expect(card.getByRole('link', { name: 'Why?' })).toBeFocused()
  // A message that comes with the rules may push the page by its own line.
  await expect
    .poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before))
    .toBeLessThan(60)

  await page.keyboard.press('w')
  await inNote(page).getByRole('link', { name: 'Go to the note' }).first().click()
  await expect(page).toHaveURL(/\/notes\/note-1\?s=/)
  await expect(page.locator('form :focus')).toHaveCount(1)
})

test('the page of a rule shows what meets it in the note, and leads there', async ({ page }) => {
  await openKept(page, aGoodNote())
  await page.getByLabel('Response to treatment').fill('She turned her head 20 degrees further.')
  await saved(page)
  await page.goto('/library/rules/response.present?note=note-1')
  await expect(inNote(page)).toContainText('Met')
  await inNote(page).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/notes\/note-1\?s=/)
  await page.goto('/library/rules/response.present?note=gone')
  await expect(inNote(page)).toContainText('No such note on this device.')
})

test('from Check to a rule, on to the code page, and back', async ({ page }) => {
  await openKept(page, unsaid(), '/check')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Why\?/ })
    .first()
    .click()
  await expect(inNote(page)).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('link', { name: /^Why\?/ }).first()).toBeFocused()
  await page.getByRole('link', { name: 'About 97140 and this note' }).click()
  await expect(inNote(page)).toContainText('23 minutes, 2 units')
  await page.getByRole('link', { name: 'Document it' }).click()
  await expect(page).toHaveURL('/library/97140?tab=document&note=note-1')
  await inNote(page).getByRole('link', { name: 'Go to the note' }).click()
  await heading(page, /^GAR/)
})

test('the code page opens at the tab used last', async ({ page }) => {
  await page.goto('/library/97140')
  await page.getByRole('link', { name: 'With other codes' }).click()
  await page.getByRole('link', { name: 'Library', exact: true }).first().click()
  await page.getByRole('link', { name: '97140, manual therapy' }).click()
  await expect(page).toHaveURL('/library/97140?tab=codes')
})

test('an address that names no rule says so and offers to search', async ({ page }) => {
  await page.goto('/library/rules/timing.nonsense')
  await heading(page, 'No such rule')
  await expect(page.getByText('There is no rule "timing.nonsense".')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('searchbox', { name: 'Search the rules' }).fill('minutes')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/library/rules?q=minutes')
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/rules found$/)
})

test('a reason is counted on Check, changed and taken back, each with a way back', async ({
  page,
}) => {
  await openKept(page, unsaid())
  const card = panel(page).getByRole('article').first()
  const words = (await card.getByRole('paragraph').nth(1).textContent()) ?? ''
  await card.getByRole('button', { name: 'Go', exact: true }).focus()
  await page.keyboard.press('x')
  await card.getByRole('radio', { name: 'Documented elsewhere' }).check()
  await card.getByLabel('Where is it documented?').fill('In the evaluation of 5 January')
  await card.getByRole('button', { name: 'Keep reason' }).click()
  await page.getByRole('link', { name: /^Check before you sign/ }).click()
  await page.getByRole('link', { name: '1 explained' }).click()
  const list = page.getByRole('region', { name: 'Explained' })
  await expect(list).toContainText(words)
  await expect(list).toContainText('Documented elsewhere: In the evaluation of 5 January')
  await expect(page.getByRole('region', { name: 'As it will read' })).not.toContainText(
    'In the evaluation of 5 January',
  )

  await list.getByRole('button', { name: 'Change reason' }).click()
  await list.getByLabel('Where is it documented?').fill('In the evaluation of 6 January')
  await expectAccessible(page)
  await list.getByRole('button', { name: 'Keep reason' }).click()
  await expect(list).toContainText('6 January')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(list).toContainText('5 January')
  await list.getByRole('button', { name: 'Take reason back' }).click()
  await expect(list).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(list).toContainText('5 January')
  await expect
    .poll(async () => (await keptRows(page))[0]?.body?.explained)
    .toMatchObject([{ reason: 'documented-elsewhere', text: 'In the evaluation of 5 January' }])
  await page.reload()
  await expect(list).toContainText('5 January')
})

/** Counts of earlier notes, as the app keeps them. */
async function countEarlier(page: Page, rule: string, explained: number): Promise<void> {
  await page.goto('/')
  await page.evaluate(
    async ([id, count]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const open = indexedDB.open('skillednote-rule-counts', 1)
        open.onupgradeneeded = () =>
          void open.result.createObjectStore('notes', { keyPath: 'note' })
        open.onsuccess = () => resolve(open.result)
        open.onerror = () => reject(new Error(open.error?.message))
      })
      await new Promise<void>((resolve) => {
        const tx = db.transaction('notes', 'readwrite')
        for (let i = 0; i < count; i += 1)
          tx.objectStore('notes').put({ note: `earlier-${i}`, outcomes: { [id]: 'explained' } })
        tx.oncomplete = () => resolve()
      })
      db.close()
    },
    [rule, explained] as const,
  )
}

test('rules are counted once a note, shown when there are enough, and can be emptied', async ({
  page,
}) => {
  const counted = page.locator('dl', { hasText: 'Notes it was shown in' }).locator('dd')
  const again = page.getByRole('region', { name: 'Rules to look at again' })
  await page.goto('/library/rules/skilled.decision')
  await expect(page.getByText('It was shown in too few notes to say.')).toBeVisible()
  await countEarlier(page, 'skilled.decision', 19)
  await page.goto('/library/rules')
  await expect(again).toContainText('None so far.')

  // The same note, left twice, is one note.
  await openKept(page, unsaid())
  for (let times = 0; times < 2; times += 1) {
    await expect(panel(page).getByRole('article').first()).toBeVisible()
    await page.getByRole('link', { name: 'Library', exact: true }).click()
    await heading(page, 'Library')
    if (times === 0) await page.goBack()
  }
  await expect(async () => {
    await page.goto('/library/rules/skilled.decision')
    await expect(counted).toHaveText(['20', 'too few', '19'], { timeout: 1000 })
  }).toPass()
  await page.getByRole('link', { name: 'Rules', exact: true }).click()
  await expect(again.getByRole('listitem')).toContainText('19 of 20 notes explained it')
  await again.getByRole('button', { name: 'Empty the counts' }).click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Empty', exact: true }).click()
  await expect(again).toContainText('None so far.')
  await expect(again.getByRole('button')).toHaveCount(0)
})
