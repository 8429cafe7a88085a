import type { Page } from '@playwright/test'

/**
 * The text on the clipboard, byte for byte, as a program would get it that it is pasted into. The app
 * gives up reading it in its permissions, so this pastes, and takes the paste away from the page.
 */
export async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    delete document.documentElement.dataset['pasted']
    addEventListener(
      'paste',
      (event) => {
        event.preventDefault()
        document.documentElement.dataset['pasted'] =
          event.clipboardData?.getData('text/plain') ?? ''
      },
      { once: true, capture: true },
    )
  })
  await page.keyboard.press('Control+v')
  const html = page.locator('html[data-pasted]')
  const text = await html.getAttribute('data-pasted')
  return text ?? ''
}
