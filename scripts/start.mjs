// npm start: installs, builds and serves the app on this machine, then prints its address.
import {
  bin,
  checkNode,
  ensureDeps,
  freePort,
  start,
  stopChildren,
  stopWithParent,
  tool,
  waitFor,
} from './lib.mjs'

const PORT = Number(process.env['PORT'] ?? 4173)

checkNode()
stopWithParent(0)

try {
  await ensureDeps()
  if ((await tool(bin.vite, ['build', '--logLevel', 'warn'])) !== 0)
    throw new Error('The app could not be built; the reason is above.')
  await serve()
} catch (problem) {
  console.error(problem.message)
  stopChildren()
  process.exit(1)
}

async function serve() {
  const port = await freePort(PORT)
  // 127.0.0.1 is a secure context and is not reachable from the network.
  const url = `http://127.0.0.1:${port}/`
  const args = [bin.vite, 'preview', '--host', '127.0.0.1', '--port', `${port}`, '--strictPort']
  const server = start(process.execPath, [...args, '--logLevel', 'warn'])
  server.once('close', (status) => process.exit(status ?? 0))
  if (!(await waitFor(url, () => server.exitCode === null)))
    throw new Error('The server did not answer.')
  console.log(`\n  SkilledNote is at  ${url}\n\n  Ctrl+C stops it.\n`)
}
