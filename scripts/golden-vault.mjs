// Writes whole sealed vaults of this release to src/testing/golden/vaults/<release>-<name>.json, as the
// emergency page saves them. Those of earlier releases stay, byte for byte, and open for ever: it never
// writes over one. Its passphrase and words are in src/testing/golden-vaults.ts.
import 'fake-indexeddb/auto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createServer } from 'vite'
import { root } from './lib.mjs'

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const older = JSON.parse(
  readFileSync(join(root, 'src/testing/golden/note-1/whole-visit.json'), 'utf8'),
)
const folder = join(root, 'src/testing/golden/vaults')
const server = await createServer({
  root,
  appType: 'custom',
  logLevel: 'warn',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
try {
  const { goldenVaults } = await server.ssrLoadModule('/src/testing/golden-vaults.ts')
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(await goldenVaults(older))) {
    const file = join(folder, `${version}-${name}.json`)
    if (existsSync(file)) console.log(`${version}-${name}.json is there and stays as it is`)
    else {
      writeFileSync(file, text)
      console.log(`${version}-${name}.json`)
    }
  }
} finally {
  await server.close()
}
