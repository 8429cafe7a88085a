import type { Page } from '@playwright/test'
import { aGoodNote, aNote } from '../src/testing/a-note'
import { pasted } from './clipboard'
import { expect, test } from './fixtures'
import { openKept } from './kept'

const MARK = 'DRAFT, not signed'

interface Shown {
  readonly title: string
  readonly lines: readonly string[]
}

/** The note as the page shows it, section by section, line by line. */
const shown = (page: Page): Promise<Shown[]> =>
  page.locator('article > section').evaluateAll((sections) =>
    sections.map((section) => ({
      title: section.querySelector('h2')?.textContent ?? '',
      lines: [...section.querySelectorAll('p')].map((line) => line.textContent ?? ''),
    })),
  )

const wholeText = (sections: readonly Shown[], head = MARK) =>
  `${[head, ...sections.map(({ title, lines }) => [title.toUpperCase(), ...lines].join('\n'))].join('\n\n')}\n`

const copyAll = async (page: Page) => {
  await page.getByRole('button', { name: 'Copy all' }).click()
  await expect(page.getByText('Copied: GAR, born 1958, 12 Jan 2026 (Whole note)')).toBeVisible()
  return pasted(page)
}

test('what is copied is what is shown, whole and section by section', async ({ page }) => {
  await openKept(page, aGoodNote(), '/output')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'GAR, born 1958, visit 6, 12 Jan 2026',
  )
  const sections = await shown(page)
  expect(sections.map(({ title }) => title)).toEqual([
    'Subjective',
    'Objective',
    'Treatment',
    'Assessment',
    'Plan',
  ])
  await expect(page.getByText('0 of 5 sections copied')).toBeVisible()
  for (const [at, { title, lines }] of sections.entries()) {
    await page.getByRole('button', { name: `Copy ${title}`, exact: true }).click()
    await expect(page.getByText(`Copied: GAR, born 1958, 12 Jan 2026 (${title})`)).toBeVisible()
    await expect(page.getByText(`${at + 1} of 5 sections copied`)).toBeVisible()
    expect(await pasted(page)).toBe([MARK, ...lines].join('\n'))
  }
  const text = await copyAll(page)
  expect(text).toBe(wholeText(sections))
  expect(text.split('\n')[0]).toBe(MARK)
  expect(text, 'no tabs, no carriage returns, no white space at line ends').not.toMatch(
    /[\t\r]|[^\S\n]\n/,
  )
})

test('single lines, each with the draft mark, for records with a box for each technique', async ({
  page,
}) => {
  await openKept(page, aGoodNote(), '/output')
  await page.getByRole('checkbox', { name: 'Copy single lines' }).check()
  const treatment = (await shown(page)).find(({ title }) => title === 'Treatment')
  const line = treatment?.lines[0] ?? ''
  await page.getByRole('button', { name: `Copy line: ${line}`, exact: true }).click()
  await expect(page.getByText('Copied: GAR, born 1958, 12 Jan 2026 (One line)')).toBeVisible()
  expect(await pasted(page)).toBe(`${MARK}\n${line}`)
})

test('patient and visit are named in the copied text when that is asked for', async ({ page }) => {
  await openKept(page, aGoodNote(), '/output')
  await page.getByRole('checkbox', { name: 'Name patient and visit in the copied text' }).check()
  const text = await copyAll(page)
  expect(text).toBe(wholeText(await shown(page), `${MARK}\nGAR, born 1958, visit 6, 12 Jan 2026`))
})

test('three lengths, one of them in the address', async ({ page }) => {
  await openKept(page, aGoodNote(), '/output?length=audit')
  const audit = page.getByRole('radio', { name: 'Audit' })
  await expect(audit).toBeChecked()
  const texts = { audit: wholeText(await shown(page)), standard: '', brief: '' }
  await audit.press('ArrowLeft')
  await expect(page.getByRole('radio', { name: 'Standard' })).toBeFocused()
  await expect(page).toHaveURL(/\?length=standard$/)
  texts.standard = wholeText(await shown(page))
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/\?length=brief$/)
  texts.brief = wholeText(await shown(page))
  expect(texts.audit.length).toBeGreaterThan(texts.standard.length)
  expect(texts.standard.length).toBeGreaterThan(texts.brief.length)
  expect(await copyAll(page)).toBe(texts.brief)
  for (const fact of ['97140', '12 min', 'C5-6', 'M54.2'])
    for (const text of Object.values(texts)) expect(text).toContain(fact)

  await page.goto('/notes/note-1/output?length=endless')
  await expect(page.getByRole('radio', { name: 'Standard' })).toBeChecked()
})

test('plain characters only, on the screen and in the copy', async ({ page }) => {
  const note = aGoodNote((n) => {
    n.subjective.text = 'Patient says “worse” – naïve about ½ dose, 55° → 68°, Łódź, ♿.'
  })
  await openKept(page, note, '/output')
  expect(await copyAll(page)).toMatch(/[^\n -~]/)
  await page.getByRole('checkbox', { name: 'Plain characters only (ASCII)' }).check()
  const text = await copyAll(page)
  expect(text).toMatch(/^[\n -~]+$/)
  expect(text).toBe(wholeText(await shown(page)))
  expect(text).toContain('Patient says "worse"')
})

test('the charge as text and as CSV', async ({ page }) => {
  const note = aGoodNote((n) => {
    n.coding.lines = [
      {
        code: '97140',
        units: '1',
        reason: 'other',
        reasonText: '=1+1, "agreed"',
        modifiers: 'GP 59',
        attested: false,
      },
    ]
  })
  await openKept(page, note, '/output')
  const charge = page.getByRole('region', { name: 'Charge summary' })
  await charge.getByRole('button', { name: 'Copy charge as CSV' }).click()
  await expect(
    page.getByText('Copied: GAR, born 1958, 12 Jan 2026 (Charge summary, CSV)'),
  ).toBeVisible()
  const rows = (await pasted(page)).split('\r\n')
  expect(rows).toHaveLength(4)
  expect(rows[0]).toBe('status,code,service,minutes,units,modifiers,reasons')
  expect(rows[1]).toMatch(/^"DRAFT, not signed",97140,manual therapy,23,1,GP 59,/)
  expect(rows[1], 'quotes are doubled').toContain('""agreed""')
  expect(rows[2]).toMatch(/^"DRAFT, not signed",97110,therapeutic exercise,15,1,/)
  expect(rows[3]).toBe('')

  await charge.getByRole('button', { name: 'Copy charge as text' }).click()
  await expect(page.getByText('(Charge summary)')).toBeVisible()
  expect((await pasted(page)).split('\n').slice(0, 2)).toEqual([
    MARK,
    expect.stringMatching(/^97140 manual therapy; 23 min; 1 unit; GP/),
  ])
})

test('a changed note counts as not copied any more', async ({ page }) => {
  await openKept(page, aGoodNote(), '/output')
  await copyAll(page)
  await expect(page.getByText('5 of 5 sections copied')).toBeVisible()
  await page.getByRole('radio', { name: 'Audit' }).check()
  await expect(page.getByText('5 of 5 sections copied')).toHaveCount(0)
})

test('a clipboard that refuses leaves the text selected, ready to copy by hand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Clipboard.prototype.writeText = () =>
      Promise.reject(new DOMException('Refused', 'NotAllowedError'))
  })
  await openKept(page, aGoodNote(), '/output')
  await expect(page.getByRole('button', { name: 'Copy all' })).toBeVisible()
  await page.keyboard.press('y')
  const field = page.getByRole('textbox', { name: 'Copy by hand: Whole note' })
  await expect(field).toBeFocused()
  await expect(page.getByText('Copied:')).toHaveCount(0)
  await page.keyboard.press('Control+c')
  expect(await pasted(page)).toBe(wholeText(await shown(page)))
})

test('a blank note has nothing to copy and says so', async ({ page }) => {
  await openKept(page, aNote(), '/output')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('No patient named')
  await expect(page.getByText('Nothing to charge yet')).toBeVisible()
})

test('a note that is written now is copied as it stands, saved or not', async ({ page }) => {
  await openKept(page, aGoodNote())
  await page.getByLabel('What the patient reports').fill('Words of this very moment.')
  await page.getByRole('link', { name: 'Copy text' }).click()
  expect(await copyAll(page)).toContain('Words of this very moment.')
})

for (const [format, width, height] of [
  ['Letter', 612, 792],
  ['A4', 595, 842],
] as const)
  test(`in print on ${format} there is the note alone, marked as a draft`, async ({ page }) => {
    const note = aGoodNote((n) => {
      n.subjective.text = Array.from(
        { length: 60 },
        (_, i) => `Sentence ${i + 1} of a long story.`,
      ).join(' ')
    })
    await openKept(page, note, '/output')
    await expect(page.getByText('Sentence 60 of a long story.')).toBeVisible()
    const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, 'pages').toBeGreaterThan(1)
    const [, wide, high] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf) ?? []
    // Chromium rounds the sheet up to whole points.
    expect(Math.abs(Number(wide) - width)).toBeLessThanOrEqual(1.5)
    expect(Math.abs(Number(high) - height)).toBeLessThanOrEqual(1.5)

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expect(page.getByRole('banner')).toBeHidden()
    for (const role of ['button', 'radio', 'checkbox', 'navigation', 'complementary'] as const)
      await expect(page.getByRole(role)).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0)
    const sheet = page.locator('.note-sheet')
    await expect(sheet).toBeVisible()
    const head = page.locator('.note-sheet-head')
    await expect(head).toContainText('GAR, born 1958, visit 6, 12 Jan 2026')
    await expect(head).toContainText(MARK)
    await expect(head, 'repeated on every page').toHaveCSS('display', 'table-header-group')
    await expect(page.getByText('Signature, R. Okafor, PT')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Times' })).toBeVisible()
    await expect(sheet, 'black on white, also from a dark screen').toHaveCSS(
      'color',
      'rgb(0, 0, 0)',
    )
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    )
    // What a page prints at its foot can be asked of the rules alone.
    const { page: named, feet } = await sheet.evaluate((element) => {
      const found: Record<string, string> = {}
      for (const styles of document.styleSheets)
        for (const rule of styles.cssRules)
          if (rule instanceof CSSPageRule) found[rule.selectorText] = rule.cssText
      return { page: getComputedStyle(element).getPropertyValue('page'), feet: found }
    })
    expect(feet[named]).toContain(MARK)
    expect(feet[named]).toMatch(/counter\(page\).*counter\(pages\)/s)
  })
