import type { Page } from '@playwright/test'
import { aGoodNote, aNote, block, type Change } from '../src/testing/a-note'
import { adjustment, inPairs, line, mobilizing, other } from '../src/testing/claim-changes'
import { expectAccessible } from './access'
import { expect, saved, test } from './fixtures'
import { keptRows, openKept } from './kept'

const coding = (page: Page) => page.getByRole('region', { name: 'Coding' })
const modifiers = (page: Page, code = '97140') =>
  coding(page).getByRole('group', { name: `Modifiers of ${code}` })
const field = (page: Page) => coding(page).getByRole('textbox', { name: 'Modifiers' })
const keptLines = async (page: Page) => {
  await saved(page)
  return (await keptRows(page))[0]?.body?.coding.lines.map(({ units, modifiers: typed }) =>
    [units, typed].join(' ').trim(),
  )
}

/** 30 minutes by the therapist, 8 by the assistant. */
const shared: Change = (note) => {
  note.session.blocks = [block('soft-tissue-mobilization', 8), block('joint-mobilization', 30)]
}

test('an assistant’s note: the modifier is suggested, accepted with one press, and taken back', async ({
  page,
}) => {
  await openKept(page, aGoodNote(other({ credential: 'PTA' }), line('GP')))
  await expect(modifiers(page)).toContainText('0 + 23 = 23 minutes, therapist and assistant')
  await expect(field(page)).toHaveValue('GP')
  await modifiers(page).getByRole('button', { name: 'Add CQ' }).click()
  await expect(field(page)).toHaveValue('CQ GP')
  await expect(modifiers(page).getByRole('listitem').filter({ hasText: /^CQ/ })).toContainText(
    '0 + 23 min: 0 without, 2 with CQ',
  )
  await expect(modifiers(page).getByRole('button', { name: 'Add CQ' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(field(page)).toHaveValue('GP')
  await expect(modifiers(page).getByRole('button', { name: 'Add CQ' })).toBeVisible()
  expect(await keptLines(page)).toEqual(['GP'])
})

test('units that both gave are divided over two lines, and joined again by undo', async ({
  page,
}) => {
  await openKept(page, aGoodNote(shared, other({ credential: 'PTA' }, 1), line('GP')))
  await expect(modifiers(page)).toContainText('30 + 8 = 38 minutes')
  await modifiers(page).getByRole('button', { name: 'Divide into two lines' }).click()
  await expect(field(page)).toHaveCount(2)
  const second = coding(page).getByRole('group', { name: 'Line 2' })
  await expect(second.getByRole('textbox', { name: 'Modifiers' })).toHaveValue('CQ GP')
  await expect(second.getByRole('textbox', { name: 'Units to report' })).toHaveValue('1')
  expect(await keptLines(page)).toEqual(['2 GP', '1 CQ GP'])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(field(page)).toHaveCount(1)
  expect(await keptLines(page)).toEqual(['GP'])

  await modifiers(page).getByRole('button', { name: 'Divide into two lines' }).click()
  await modifiers(page).getByRole('button', { name: 'Remove line 1' }).click()
  await expect(field(page)).toHaveValue('CQ GP')
  expect(await keptLines(page)).toEqual(['1 CQ GP'])
})

test('59 is offered only beside distinct times, and only after the clinician states it', async ({
  page,
}) => {
  await openKept(page, aNote(inPairs(adjustment(), mobilizing()), line('GP')))
  const statement = modifiers(page).getByRole('group', {
    name: 'Separate services: 97140 and 98940',
  })
  await expect(statement).toContainText('98940, 10:00 to 10:10')
  await expect(statement).toContainText('97140, 10:20 to 10:35')
  const states = statement.getByRole('checkbox', {
    name: /^I state that these services were separate/,
  })
  await expect(states).not.toBeChecked()
  await expect(statement.getByRole('button', { name: 'Add 59' })).toHaveCount(0)
  await states.check()
  await statement.getByRole('button', { name: 'Add 59' }).click()
  await expect(field(page)).toHaveValue('59 GP')
  await expect(modifiers(page).getByRole('listitem').filter({ hasText: /^59/ })).toContainText(
    'met',
  )
  expect(await keptLines(page)).toEqual(['59 GP'])

  for (const details of await modifiers(page).locator('details').all())
    await details.locator('> summary').click()
  await expectAccessible(page)

  await modifiers(page).getByRole('button', { name: 'Remove 59' }).click()
  await expect(field(page)).toHaveValue('GP')
  await expect(states).not.toBeChecked()

  const end = page.getByRole('textbox', { name: 'To', exact: true }).first()
  await end.fill('10:25')
  await expect(statement).toHaveCount(0)
  await field(page).fill('59 GP')
  await expect(modifiers(page).getByRole('listitem').filter({ hasText: /^59/ })).toContainText(
    'share minutes',
  )
})

test('KX is asked for above the threshold of the year, and never added', async ({ page }) => {
  await openKept(page, aGoodNote(line('GP')))
  const total = coding(page).getByRole('textbox', { name: /^Therapy allowed this year/ })
  await expect(total).toHaveAccessibleDescription(/Threshold of 2026: \$2,480/)
  const kx = modifiers(page).getByRole('listitem').filter({ hasText: /^KX/ })
  const findings = page.getByRole('complementary', { name: 'Findings and preview' })
  const ask = findings.getByRole('article').filter({ hasText: 'Add KX if the record shows' })

  await total.fill('2480')
  await total.blur()
  await expect(ask).toHaveCount(0)
  await total.fill('2,480.50')
  await total.blur()
  await expect(ask).toContainText('$2,480.50 is above $2,480')
  await expect(field(page)).toHaveValue('GP')
  await expect(modifiers(page).getByRole('button', { name: 'Add KX' })).toHaveCount(0)

  await field(page).fill('GP KX')
  await expect(ask).toHaveCount(0)
  await expect(kx).toContainText('$2,480.50 of $2,480')
  await total.fill('900')
  await expect(kx).toContainText('not met')
  await total.fill('')
  await expect(kx).toContainText('cannot tell')
  await total.fill('about 2000')
  await total.blur()
  await expect(total).toHaveAccessibleDescription(/Enter the year's total in dollars/)
  await expect(total).toHaveValue('about 2000')
})

test('the notice date shows where a notice is named, and the working says whose minutes count', async ({
  page,
}) => {
  await openKept(
    page,
    aGoodNote(line('GP'), (note) => {
      note.people.push({
        id: 's',
        name: 'N. Gray',
        credential: 'student',
        supervisor: '',
        guided: false,
      })
      note.session.blocks[1]!.performer = 's'
    }),
  )
  const date = coding(page).getByLabel('Date on the signed notice (ABN)')
  await expect(modifiers(page)).toBeVisible()
  await expect(date).toHaveCount(0)
  await field(page).fill('GP GA')
  const ga = modifiers(page).getByRole('listitem').filter({ hasText: /^GA/ })
  await expect(ga).toContainText('not met')
  await date.fill('2026-01-10')
  await expect(ga).toContainText('notice signed 2026-01-10')
  await date.fill('2026-01-20')
  await expect(ga).toContainText('it was signed after the visit')

  await page.getByRole('button', { name: 'Working' }).click()
  await expect(page.getByRole('group', { name: 'Working' })).toContainText(
    '11 minutes of a student, not counted',
  )
})
