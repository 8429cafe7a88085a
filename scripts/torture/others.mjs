// Runs that are programs of their own: they print what they found, and say by their exit whether it held.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib.mjs'

const answerOf = (args, env) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env } })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        said += data
      })
    child.once('close', (code) => resolve({ code: code ?? 1, said: said.trim() }))
  })

async function program(title, name, args, env) {
  const path = join('scripts/torture', name)
  if (!existsSync(join(root, path)))
    return { title, rows: [[`not run: ${path} is not there yet`, 0]] }
  const { code, said } = await answerOf([path, ...args], env)
  const lines = said.split('\n')
  return {
    title,
    detail: { said },
    rows: [
      ...lines.slice(-12).map((line) => [line.trim().slice(0, 110), '']),
      ['exit', code, '=', 0],
    ],
  }
}

export const packages = ({ quick }) =>
  program('Malformed packages', 'packages.mjs', quick ? ['--scale', '0.02'] : [], {})

export const tabs = ({ base, quick }) =>
  program('Two tabs', 'two-tabs.mjs', quick ? ['--quick'] : [], { TORTURE_BASE: base })
