import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { VERSION } from './version'

it('shows the version of the package', () => {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
  expect(text).toContain(`"version": "${VERSION}"`)
})
