// What every run does with the app: serve it, unlock it, type into a note.
import { randomInt } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bin, freePort, root, start, tool, waitFor } from '../lib.mjs'

/** The app's own parts, for Node; built anew by each run. */
export async function loadParts() {
  const out = join(root, '.cache/torture')
  const source = 'scripts/torture/app-parts.ts'
  const args = ['build', '--ssr', source, '--outDir', out, '--emptyOutDir', '--logLevel', 'warn']
  if ((await tool(bin.vite, args)) !== 0) throw new Error('The parts could not be built.')
  return import(pathToFileURL(join(out, 'app-parts.js')).href)
}

/** Serves the build as it would be hosted; E2E_DIST names another than dist. */
export async function serveApp() {
  const dist = process.env['E2E_DIST'] ?? 'dist'
  if (!existsSync(join(root, dist, 'index.html')) && !existsSync(join(dist, 'index.html')))
    throw new Error('There is no build to torture: npm run build first.')
  // Runs beside one another do not take the same port between looking and listening.
  const port = await freePort(randomInt(20_000, 32_000))
  const base = `http://127.0.0.1:${port}`
  const args = [bin.vite, 'preview', '--host', '127.0.0.1', '--port', `${port}`, '--strictPort']
  const server = start(process.execPath, [...args, '--outDir', dist, '--logLevel', 'warn'])
  if (!(await waitFor(base, () => server.exitCode === null)) || server.exitCode !== null)
    throw new Error('The server did not answer.')
  return base
}

export const report = (page) => page.getByLabel('What the patient reports')
export const isSaved = (page) =>
  page.locator('[data-save="saved"]').waitFor({ state: 'attached', timeout: 15_000 })

/** A page that runs nothing of the app, on the app's origin. */
export const quietPage = (page, base) => page.goto(`${base}/icon.svg`)

/** Puts the passphrase in, if it is asked for; true when that opened the notes. */
export async function unlock(page, passphrase, shown = page.getByRole('heading', { level: 1 })) {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  const wrong = page.getByText('does not match')
  await shown.or(wrong).first().waitFor()
  return !(await wrong.isVisible())
}

/** Opens an address of a locked vault and waits for what is shown there. */
export async function openLocked(page, address, passphrase, shown) {
  await page.goto(address)
  return unlock(page, passphrase, shown)
}
