// A full disk is said at once, takes nothing that was there before, and is over by itself.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, rmdirSync, statfsSync, writeSync, openSync, closeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isSaved, openLocked, quietPage, report } from './app.mjs'
import { newProfile, startBrowser } from './browser.mjs'
import { relative } from './kills.mjs'

const MEGABYTES = 48
const TITLE = `A full disk of ${MEGABYTES} MB`

/** A small disk in memory; undefined where only somebody else may make one. */
function smallDisk() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'skillednote-disk-'))
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', folder])
  if (made.status === 0) return folder
  rmdirSync(folder)
  return undefined
}

const room = (folder) => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** Writes until nothing more goes in. */
function fill(folder) {
  const file = openSync(join(folder, 'filler'), 'a')
  for (const size of [1 << 20, 1 << 16, 1 << 12]) {
    const bytes = Buffer.alloc(size, 1)
    try {
      while (room(folder) > 0) writeSync(file, bytes)
    } catch {
      // Full for this size.
    }
  }
  closeSync(file)
}

export async function disk({ parts, base }) {
  const folder = smallDisk()
  if (!folder)
    return { title: TITLE, rows: [['not run: a small disk can be made by root on Linux alone', 0]] }
  let browser
  try {
    const profile = newProfile(folder)
    const start = () =>
      startBrowser(profile, { args: ['--disk-cache-size=1', '--disable-gpu-shader-disk-cache'] })
    browser = await start()
    const { page } = browser
    await quietPage(page, base)
    await parts.placeVault(relative(page, base))
    const older = Array.from({ length: 10 }, (_, i) => ({ ...parts.aGoodNote(), id: `older-${i}` }))
    const note = parts.aNote()
    await parts.keep(page, ...[...older, note].map(parts.rowOf))
    await openLocked(page, `${base}/notes/${note.id}`, parts.PASSPHRASE, report(page))
    const before = 'Before the disk was full. '
    await report(page).pressSequentially(before)
    await isSaved(page)

    fill(folder)
    const began = performance.now()
    // A database may have room of its own left; the longer the text, the sooner it is used up.
    const typing = (async () => {
      for (let i = 0; i < 200; i += 1) {
        if (await page.locator('[data-save="not-saved"]').count()) return
        await page.keyboard.insertText(`${i} typed while nothing could be kept. `.repeat(20))
        await page.waitForTimeout(20)
        fill(folder)
      }
    })()
    const bar = page.getByText(/Not saved since/).first()
    await bar.waitFor({ timeout: 20_000 })
    const saidAfter = performance.now() - began
    await typing
    const words = await report(page).inputValue()

    const freed = performance.now()
    rmSync(join(folder, 'filler'))
    await page.locator('[data-save="saved"]').waitFor({ state: 'attached', timeout: 60_000 })
    const recoveredAfter = performance.now() - freed
    await browser.kill()

    browser = await start()
    const again = browser.page
    await openLocked(again, `${base}/notes/${note.id}`, parts.PASSPHRASE, report(again))
    const left = await report(again).inputValue()
    let lost = 0
    await quietPage(again, base)
    const rows = await parts.allOf(again, `skillednote-${parts.VAULT}`, 'notes')
    const { open } = parts.sealer(parts.aVault(parts.VAULT))
    for (const { id } of older) {
      const row = rows.find((each) => each.id === id)
      const text =
        row && (await open({ store: 'notes', id, revision: row.rev }, row).catch(() => ''))
      if (!text) lost += 1
    }
    return {
      title: TITLE,
      rows: [
        [
          'milliseconds from the first word that could not be kept to NOT SAVED',
          saidAfter,
          '<=',
          2000,
        ],
        ['milliseconds from room on the disk to saved, by itself', recoveredAfter, '<=', 31_000],
        [
          'characters on the screen, and not there after a restart',
          words.length - left.length,
          '<=',
          0,
        ],
        ['older notes lost', lost, '<=', 0],
      ],
    }
  } finally {
    await browser?.kill()
    spawnSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  }
}
