import { aGoodNote } from '../src/testing/a-note'
import { violations } from './access'
import { pasted } from './clipboard'
import { expect, test } from './fixtures'
import { openKept } from './kept'

const named = aGoodNote((note) => {
  note.visit.patient = 'Maria Lopez'
  note.subjective.text = 'Mrs Lopez slept better. Right Shoulder as before.'
})
const notice = 'These look like full names: Maria Lopez, Mrs Lopez'

test('a full name is pointed out before and after copying, and stops nothing', async ({ page }) => {
  await page.goto('/settings')
  const choice = page.getByRole('switch', { name: 'Initials and a local number instead of names' })
  await choice.check()
  await page.reload()
  await expect(choice).toBeChecked()
  await openKept(page, named)
  await expect(
    page.getByRole('textbox', { name: 'Patient', exact: true }),
  ).toHaveAccessibleDescription(/Initials and local number/)
  await page.getByRole('link', { name: 'Copy text' }).click()
  await expect(page.getByRole('note').getByText(notice)).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Copy all' }).click()
  await expect(page.getByRole('status').getByText(notice)).toBeVisible()
  expect(await pasted(page)).toContain('Mrs Lopez slept better.')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('note')).toBeHidden()
})

test('initials and a number are no name', async ({ page }) => {
  await page.goto('/settings')
  await page.getByRole('switch', { name: 'Initials and a local number instead of names' }).check()
  await openKept(page, aGoodNote(), '/output')
  await expect(page.getByRole('button', { name: 'Copy all' })).toBeVisible()
  await expect(page.getByRole('note')).toHaveCount(0)
})

test('without the switch nothing is asked and nothing is said', async ({ page }) => {
  await openKept(page, named)
  await expect(page.getByRole('textbox', { name: 'Patient', exact: true })).toHaveAttribute(
    'placeholder',
    'Initials or chart number',
  )
  await page.getByRole('link', { name: 'Copy text' }).click()
  await page.getByRole('button', { name: 'Copy all' }).click()
  await expect(page.getByText(/^Copied: Maria Lopez, born 1958, 12 Jan 2026/)).toBeVisible()
  await expect(page.getByText(/looks? like/)).toHaveCount(0)
})
