import type { Page } from '@playwright/test'
import { aGoodNote, aNote } from '../src/testing/a-note'
import { heading, SIZES, troubled, violations } from './access'
import { expect, test } from './fixtures'
import { openKept } from './kept'

/** What the focused control shows of the focus, and whether anything of it can be seen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return undefined
    // A box inside its label lends the label its outline; a drawn spot is redrawn.
    const shows = [
      element,
      element.closest('label'),
      element.closest('.has-focus-visible\\:outline-2'),
    ]
    const outlined = shows.some((each) => {
      if (!each) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(each)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
    })
    const drawn =
      element instanceof SVGElement
        ? getComputedStyle(element.querySelector('path:last-child') ?? element).strokeWidth ===
          '3px'
        : false
    const box = (element.closest('label') ?? element).getBoundingClientRect()
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    const seen = [y, box.top + 3, box.bottom - 3].some((at) => {
      const top = document.elementFromPoint(x, at)
      return top !== null && (element.contains(top) || top.contains(element))
    })
    const name = `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.getAttribute('data-place') ?? element.textContent?.slice(0, 40) ?? ''}`
    return { name, shown: outlined || drawn, seen }
  })

for (const [what, viewport] of Object.entries(SIZES))
  test(`on a ${what}, Tab shows where it is and nothing covers it`, async ({ page }) => {
    await page.setViewportSize(viewport)
    const wrong: string[] = []
    let count = 0
    const walk = async (address: string) => {
      for (let last = ''; count < 1000; count += 1) {
        await page.keyboard.press('Tab')
        const at = await focused(page)
        if (!at) break
        if (!at.shown) wrong.push(`${address}: ${at.name} does not show the focus`)
        if (!at.seen) wrong.push(`${address}: ${at.name} after ${last} is covered`)
        last = at.name
      }
    }
    await openKept(
      page,
      aNote(troubled, (note) => note.session.blocks.splice(3)),
    )
    await heading(page, 'New note')
    await page.getByRole('button', { name: 'Body map' }).first().click()
    await expect(page.getByRole('listbox', { name: /body map/ })).toBeVisible()
    await walk('/notes/note-1')
    for (const address of [
      '/',
      '/notes/note-1/check',
      '/notes/note-1/output',
      '/tools/units',
      '/library',
      '/settings',
    ]) {
      await page.goto(address)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await walk(address)
    }
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(100)
  })

test("with the system's own colours everything still shows", async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openKept(page, aGoodNote())
  await heading(page, /^GAR/)
  expect(await violations(page, ['color-contrast'])).toEqual([])
  const patient = page.getByRole('textbox', { name: 'Patient', exact: true })
  await patient.focus()
  await expect(patient).toHaveCSS('outline-style', 'solid')
  await page.getByRole('button', { name: 'Body map' }).first().click()
  const fill = (name: string | RegExp) =>
    page
      .getByRole('option', { name })
      .first()
      .locator('path')
      .last()
      .evaluate((path) => getComputedStyle(path).fill)
  await page
    .getByRole('option', { name: /^right upper trapezius/i })
    .first()
    .click()
  expect(await fill(/^right upper trapezius, selected$/i)).not.toBe(
    await fill(/^left upper trapezius, not selected$/i),
  )
})

test('with less motion asked for, nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openKept(page, aGoodNote())
  await heading(page, /^GAR/)
  await page.getByRole('button', { name: 'Body map' }).first().click()
  await expect(page.getByRole('listbox', { name: /body map/ })).toBeVisible()
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element))
        .filter(
          ({ transitionDuration, animationDuration, scrollBehavior }) =>
            [transitionDuration, animationDuration].some((time) =>
              time.split(',').some((each) => Number.parseFloat(each) > 0.001),
            ) || scrollBehavior === 'smooth',
        ).length,
  )
  expect(moving).toBe(0)
})
