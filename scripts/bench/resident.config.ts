import { join } from 'node:path'
import { defineConfig } from 'vite'
import { linguiMacro } from '../lingui-macro.ts'

/** Builds the worker of `resident.mjs` as the app builds its own. */
export default defineConfig({
  plugins: [linguiMacro()],
  publicDir: false,
  build: {
    target: 'es2022',
    rolldownOptions: {
      input: join(import.meta.dirname, 'resident.worker.ts'),
      output: { entryFileNames: 'resident.js' },
    },
  },
})
