import { defineConfig } from 'vitest/config'
import { linguiMacro } from './scripts/lingui-macro.ts'

/** What the tests of units and rules need and no more: mutation testing starts it many times. */
export default defineConfig({
  plugins: [linguiMacro()],
  test: { include: ['src/{units,rules}/**/*.test.ts'], environment: 'node' },
})
