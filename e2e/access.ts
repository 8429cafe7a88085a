import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { block, type Change } from '../src/testing/a-note'
import { expect } from './fixtures'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
export const SIZES = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const

export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(() => {
    // Under a strip that stays in view a control looks smaller than it is; it scrolls on.
    for (const strip of document.querySelectorAll<HTMLElement>('.sticky'))
      strip.style.position = 'static'
  })
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const found = await (rules ? builder.withRules(rules) : builder.withTags(TAGS)).analyze()
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, any }) =>
      [id, target.join(' '), html.slice(0, 160), any[0]?.message].join('\n  '),
    ),
  )
}

/** Nothing against the screen as it stands, large and small, light and (where only colours differ) dark. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  expect.soft(await violations(page, ['color-contrast']), 'dark').toEqual([])
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  for (const [size, viewport] of Object.entries(SIZES).reverse()) {
    await page.setViewportSize(viewport)
    expect.soft(await violations(page), `${size}, light`).toEqual([])
  }
}

export const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible()

/** A session in which much is wrong: overlaps, no minutes, a student alone, two blocks at once. */
export const troubled: Change = (note) => {
  note.people.push({
    id: 's',
    name: 'S. Lin',
    credential: 'student',
    supervisor: '',
    guided: false,
  })
  note.session.blocks = [
    block('joint-mobilization', 12, { start: '10:00', end: '10:15' }),
    block('soft-tissue-mobilization', 11, { start: '10:10', end: '10:21' }),
    block('manual-traction', '', { performer: 's' }),
    block('97110', 15, { start: '10:20', end: '10:35', performer: 's' }),
    block('97110', 8, { delivery: 'group' }),
    block('myofascial-release', 'ten'),
  ]
  note.session.timeIn = '10:00'
  note.session.timeOut = '10:30'
  note.visit.diagnoses = [
    { code: 'M54.5', label: 'Low back pain' },
    { code: 'M25.511', label: 'Pain in right shoulder' },
  ]
  note.coding.lines = [
    {
      code: '97140',
      units: '1',
      reason: 'other',
      reasonText: '',
      modifiers: 'GP ZZ',
      attested: false,
    },
  ]
  note.assessment.adverse = 'yes'
}
