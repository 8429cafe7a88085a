import { defineConfig } from 'vitest/config'
import { linguiMacro } from './scripts/lingui-macro.ts'
import { rulesEdition } from './scripts/rules-edition.ts'

/** What the tests of keeping notes need and no more: mutation testing starts it many times. */
export default defineConfig({
  define: { __RULES_EDITION__: JSON.stringify(rulesEdition(import.meta.dirname)) },
  plugins: [linguiMacro()],
  test: {
    include: ['src/{vault,storage,domain}/**/*.test.ts'],
    environment: 'node',
    // A promise that a mutant left hanging costs this much; tests with slow keys have a time of their own.
    testTimeout: 10_000,
  },
})
