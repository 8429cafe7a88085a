import { defineConfig, devices } from '@playwright/test'

const PORT = Number(process.env['E2E_PORT'] ?? 4180)
const BROWSER = process.env['CHROME_PATH']
const DIST = process.env['E2E_DIST'] ?? 'dist'

/** Drives the built app (npm run build first) as `npm test` does; CHROME_PATH names the browser. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  // A browser on a busy machine may stumble once; the report names every spec that needed a second try.
  retries: 1,
  // A spec waits for the disk and for drawing more than it computes.
  workers: 3,
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    // Recording takes longer than what is recorded: only what failed once is worth it.
    trace: 'on-first-retry',
    // A spec that changes what the server sends has to see it sent; offline.spec.ts is about the worker.
    serviceWorkers: 'block',
    launchOptions: {
      ...(BROWSER ? { executablePath: BROWSER } : {}),
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
    },
  },
  projects: [
    {
      name: 'desktop',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } },
    },
  ],
  webServer: {
    // Vite itself, not npm: npm would not pass the signal that ends it.
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort --outDir ${DIST}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
})
