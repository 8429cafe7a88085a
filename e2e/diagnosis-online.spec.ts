import type { Page, Route } from '@playwright/test'
import { expect, startNote, test } from './fixtures'

const HOST = 'https://clinicaltables.nlm.nih.gov'

// The answers come from this file; nothing of these tests leaves the machine.
test.use({ mayAsk: HOST })

const ANSWER = JSON.stringify([
  2,
  ['M54.2', 'Q79.8'],
  null,
  [
    ['M54.2', 'Cervicalgia'],
    ['Q79.8', 'Other congenital malformations of musculoskeletal system'],
  ],
])
const SHARED = { 'access-control-allow-origin': '*' }

/** Answers for the other host, and keeps what it was asked. */
async function hostAnswers(page: Page, answer: (route: Route) => Promise<void>) {
  const asked: URL[] = []
  await page.context().route(`${HOST}/**`, async (route) => {
    asked.push(new URL(route.request().url()))
    await answer(route)
  })
  return asked
}

const fulfil =
  (body: string, status = 200) =>
  (route: Route) =>
    route.fulfill({ status, body, contentType: 'application/json', headers: SHARED })

async function turnOn(page: Page) {
  await page.goto('/settings/tables')
  const offer = page.getByRole('switch', { name: 'Offer to look up diagnosis codes online' })
  await expect(offer).not.toBeChecked()
  await offer.check()
}

const field = (page: Page) => page.getByRole('combobox', { name: 'Diagnosis' })
const option = (page: Page, name: RegExp) =>
  page.getByRole('listbox', { name: 'Diagnosis' }).getByRole('option', { name })

test('nothing is offered and nothing sent while it is off', async ({ page }) => {
  const asked = await hostAnswers(page, fulfil(ANSWER))
  await startNote(page)
  await field(page).fill('congenital malformation neck')
  await expect(option(page, /./).first()).toBeVisible()
  await expect(option(page, /NLM/)).toHaveCount(0)
  expect(asked).toEqual([])
})

test('only the typed words are sent, and only when the row is chosen', async ({ page }) => {
  const asked = await hostAnswers(page, fulfil(ANSWER))
  await turnOn(page)
  await startNote(page)
  await field(page).pressSequentially(' neck malformation ')
  await expect(option(page, /only the words in this field are sent/)).toBeVisible()
  expect(asked).toEqual([])

  await field(page).press('ArrowUp')
  await field(page).press('Enter')
  // What it brings stands first, under the row that says where it is from.
  await expect(option(page, /./).first()).toContainText('not checked for billing:')
  await expect(option(page, /./).nth(1)).toContainText('M54.2')
  await expect(field(page)).toHaveValue(' neck malformation ')
  expect(asked).toHaveLength(1)
  expect(asked[0]?.pathname).toBe('/api/icd10cm/v3/search')
  expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({
    terms: 'neck malformation',
    sf: 'code,name',
    df: 'code,name',
    maxList: '10',
  })

  await option(page, /^Q79\.8.*from NLM, not checked for billing/).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Q79.8' })).toBeVisible()
  await expect(field(page)).toHaveValue('')
  // Other words are not sent until somebody asks again.
  await field(page).fill('rare condition')
  await expect(option(page, /only the words in this field are sent/)).toBeVisible()
  expect(asked).toHaveLength(1)
})

const TROUBLES: readonly (readonly [string, (route: Route) => Promise<void>, RegExp])[] = [
  ['refused', fulfil('busy', 503), /NLM refused to answer/],
  ['malformed', fulfil('{"codes":[]}'), /could not be read/],
  ['not even JSON', fulfil('<html>'), /could not be read/],
  ['unreachable', (route) => route.abort('connectionrefused'), /could not be reached/],
  ['empty', fulfil('[0,[],null,[]]'), /knows no code/],
]
for (const [name, answer, words] of TROUBLES)
  test(`an answer that is ${name} says so and keeps what was typed`, async ({ page }) => {
    await hostAnswers(page, answer)
    await turnOn(page)
    await startNote(page)
    await field(page).fill('rare condition')
    await option(page, /only the words/).click()
    await expect(option(page, words)).toBeVisible()
    await expect(field(page)).toHaveValue('rare condition')
  })

test('offline says so at once, and asks again when one is back', async ({ page, context }) => {
  const asked = await hostAnswers(page, fulfil(ANSWER))
  await turnOn(page)
  await startNote(page)
  await field(page).fill('rare condition')
  await expect(option(page, /only the words/)).toBeVisible()
  await context.setOffline(true)
  await option(page, /only the words/).click()
  await expect(option(page, /You are offline/)).toBeVisible()
  expect(asked).toEqual([])
  await context.setOffline(false)
  await option(page, /You are offline/).click()
  await expect(option(page, /^Q79\.8/)).toBeVisible()
})

test('an answer that takes too long is given up', async ({ page }) => {
  await hostAnswers(page, () => Promise.resolve())
  await page.clock.install()
  await turnOn(page)
  await startNote(page)
  await field(page).fill('rare condition')
  await option(page, /only the words/).click()
  await expect(option(page, /Asking NLM/)).toBeVisible()
  await page.clock.runFor(9000)
  await expect(option(page, /did not answer in time/)).toBeVisible({ timeout: 15_000 })
})
