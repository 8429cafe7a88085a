// Writes public/schema/note-<version>.json from the schemas the app reads notes with.
// A published file changes only until its version is released; afterwards a change is a new version.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { createServer } from 'vite'
import { root } from './lib.mjs'

const server = await createServer({
  root,
  appType: 'custom',
  logLevel: 'warn',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
try {
  const { noteSchemas } = await server.ssrLoadModule('/src/testing/note-schemas.ts')
  const folder = join(root, 'public', 'schema')
  mkdirSync(folder, { recursive: true })
  for (const [name, schema] of Object.entries(noteSchemas())) {
    const path = join(folder, name)
    const style = await resolveConfig(path)
    writeFileSync(path, await format(JSON.stringify(schema), { ...style, filepath: path }))
    console.log(`public/schema/${name}`)
  }
} finally {
  await server.close()
}
