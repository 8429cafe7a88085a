// The scan is only worth its result if it finds what does lie there: each of these must be found.
import { quietPage } from '../app.mjs'
import { canary } from './needles.mjs'

/** What is planted, by number; how it lies there, when known, is left to the browser. */
export const CONTROLS = {
  51: 'a short text in IndexedDB',
  52: 'a text with letters beyond Latin in IndexedDB',
  53: 'a long text in IndexedDB',
  54: 'a text in IndexedDB that was flushed to a table',
  55: 'localStorage',
  56: 'sessionStorage',
  57: 'base64 in IndexedDB',
  58: 'gzip in IndexedDB',
  59: 'deflate in IndexedDB',
  60: 'an address',
  61: 'a title',
  62: 'CacheStorage',
  63: 'a field of a form that was left',
}

/** Plants every control in the profile; the caller ends the browser. */
export async function plantControls({ page }, base) {
  await quietPage(page, base)
  const texts = Object.fromEntries(Object.keys(CONTROLS).map((n) => [n, canary(n)]))
  await page.evaluate(async (text) => {
    const db = await new Promise((resolve, reject) => {
      const open = indexedDB.open('control', 1)
      open.addEventListener('upgradeneeded', () => open.result.createObjectStore('texts'))
      open.addEventListener('success', () => resolve(open.result))
      open.addEventListener('error', () => reject(open.error))
    })
    const put = (key, value) =>
      new Promise((resolve, reject) => {
        const tx = db.transaction('texts', 'readwrite', { durability: 'strict' })
        tx.objectStore('texts').put(value, key)
        tx.addEventListener('complete', resolve)
        tx.addEventListener('abort', () => reject(tx.error))
      })
    const packed = async (kind, plain) => {
      const stream = new Blob([plain]).stream().pipeThrough(new CompressionStream(kind))
      return new Uint8Array(await new Response(stream).arrayBuffer())
    }
    const filler = (n) =>
      Array.from({ length: n }, (_, i) => `line ${i} of a note that goes on and on `).join('')
    await put('early', { text: text[54], more: filler(50) })
    await put('short', { text: text[51] })
    await put('wide', { text: `\u05d0\u0639 ${text[52]}` })
    await put('long', { text: `${filler(4000)}${text[53]}${filler(4000)}` })
    await put('base64', { text: btoa(`x${text[57]}`) })
    await put('gzip', await packed('gzip', `${filler(30)}${text[58]}`))
    await put('deflate', await packed('deflate', `${filler(30)}${text[59]}`))
    localStorage.setItem('control', text[55])
    sessionStorage.setItem('control', text[56])
    await (await caches.open('control')).put('/control', new Response(text[62]))
    // More than the database keeps in its log: what was written early goes to a table.
    for (let i = 0; i < 80; i += 1) {
      const bytes = new Uint8Array(60_000)
      crypto.getRandomValues(bytes)
      await put(`fill ${i}`, bytes)
    }
    db.close()
  }, texts)
  await page.goto(`${base}/library?q=${encodeURIComponent(texts[60])}`)
  // After the app has set its own.
  await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor()
  await page.evaluate((title) => {
    document.title = title
  }, texts[61])
  // The browser writes a title down a moment after it changed.
  await page.waitForTimeout(1500)
  await page.goto(`${base}/library`)
  await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill(texts[63])
}
