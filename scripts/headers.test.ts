import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { HEADERS, headersFile, headersOf } from './headers.ts'

const KEY_THREAD = '/assets/vault.worker-Ab1_-x.js'
const keyPolicy = headersOf(KEY_THREAD)['Content-Security-Policy'] ?? ''
const hosting = readFileSync('docs/hosting.md', 'utf8')

test('only the thread that derives keys may compile WebAssembly, and it may do nothing else', () => {
  expect(keyPolicy).toBe("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'")
  for (const path of ['/', '/sw.js', '/assets/notes.worker-1.js', '/assets/vault.worker-1.js/x'])
    expect(headersOf(path)).toEqual(HEADERS)
})

test('the sample for nginx sends the same headers', () => {
  const { 'Content-Security-Policy': policy, ...others } = HEADERS
  expect(hosting).toContain(`  default "${policy}";`)
  expect(hosting).toContain(`"${keyPolicy}";`)
  for (const [name, value] of Object.entries(others))
    expect(hosting).toContain(`  add_header ${name} "${value}" always;`)
})

/** What a browser holds a path to: the policies of all rules that match it, as some hosts send them. */
const policiesOf = (file: string, path: string) => {
  let matches = false
  const found: string[] = []
  for (const line of file.split('\n'))
    if (line.startsWith('  ')) {
      const [name, value = ''] = line.trim().split(/: (.*)/)
      if (matches && name === 'Content-Security-Policy') found.push(value)
    } else matches = line === path || (line.endsWith('*') && path.startsWith(line.slice(0, -1)))
  return found
}

test('the file for hosts gives every page and thread its policy, and no other that would forbid its work', () => {
  const threads = ['/assets/notes.worker-Ab1.js', KEY_THREAD]
  const file = headersFile(['/assets/app-1.js', '/emergency.html', '/index.html', ...threads])
  const framed = "frame-ancestors 'none'"
  const full = HEADERS['Content-Security-Policy']
  for (const path of ['/', '/index.html', '/emergency.html', '/sw.js', threads[0] ?? ''])
    expect(policiesOf(file, path), path).toEqual([framed, full])
  expect(policiesOf(file, KEY_THREAD)).toEqual([framed, keyPolicy])
  for (const [name, value] of Object.entries(HEADERS))
    if (name !== 'Content-Security-Policy') expect(file).toContain(`  ${name}: ${value}\n`)
})
