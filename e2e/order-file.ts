import type { Page } from '@playwright/test'

/** A line in the layout of the official order file, our own words for title. */
export const orderLine = (order: number, code: string, flag: 0 | 1, title: string): string =>
  `${String(order).padStart(5, '0')} ${code.padEnd(7)} ${flag} ${title.slice(0, 60).padEnd(60)} ${title}`

/** A small file that is like the one of fiscal year 2026 where codes changed with it. */
export const LIKE_2026 = [
  orderLine(1, 'G35', 0, 'Multiple sclerosis'),
  orderLine(2, 'G35A', 1, 'Relapsing-remitting multiple sclerosis'),
  orderLine(3, 'G35D', 1, 'Multiple sclerosis, unspecified'),
  orderLine(4, 'J4590', 0, 'Unspecified asthma'),
  orderLine(5, 'J45909', 1, 'Unspecified asthma, uncomplicated'),
  orderLine(6, 'R768', 0, 'Other specified abnormal immunological findings in serum'),
  orderLine(7, 'R7681', 1, 'Abnormal rheumatoid factor'),
  orderLine(8, 'R7689', 1, 'Other immunological findings in serum'),
].join('\r\n')

/**
 * Picks a file of the size of the official one, in its layout, with made-up codes: 75,000 of them, or so
 * many more that reading takes a while. The page makes it, which is faster than sending it there.
 */
export const pickWhole = (page: Page, label: string, name: string, isSlow = false) =>
  page.getByLabel(label).evaluate(
    (input, [name, isSlow]) => {
      const lines: string[] = []
      const padding = isSlow ? ' and many more words to read'.repeat(8) : ''
      const add = (code: string, flag: number, title: string) =>
        lines.push(
          `${String(lines.length + 1).padStart(5, '0')} ${code.padEnd(7)} ${flag} ${title.slice(0, 60).padEnd(60)} ${title}`,
        )
      for (const letter of 'ABCDEFGHIJKLMNOPQRSTVWXYZ')
        for (let group = 10; group < 40; group++) {
          add(`${letter}${group}`, 0, `Group ${letter}${group}`)
          for (let code = 0; code < (isSlow ? 250 : 100); code++)
            add(
              `${letter}${group}${String(code)
                .padStart(3, '0')
                .slice(isSlow ? 0 : 1)}`,
              1,
              `Made-up condition ${letter}${group} number ${code} of the right shoulder${padding}`,
            )
        }
      const files = new DataTransfer()
      files.items.add(new File([lines.join('\n')], name, { type: 'text/plain' }))
      ;(input as HTMLInputElement).files = files.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    },
    [name, isSlow] as const,
  )
