import type { Page } from '@playwright/test'

/** Saves what the press hands over, and reads it from the disk. */
export async function handedOver(page: Page, press: string) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: press }).click()
  const file = await download
  return { name: file.suggestedFilename(), path: await file.path() }
}
