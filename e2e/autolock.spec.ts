import { aGoodNote } from '../src/testing/a-note'
import { expectAccessible, violations } from './access'
import { expect, saved, test } from './fixtures'
import { report, locksSoon, locked, unlock, lockByKey, openNote, lockAfter } from './locking'

test.use({ vault: 'locked' })

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
