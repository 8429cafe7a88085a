import { readdirSync, readFileSync } from 'node:fs'

/** Addresses for paths that are not their own: a part of another, or one that names something. */
const ADDRESSES: Record<string, string> = {
  '/notes/$id': '/notes/note-1',
  '/check': '/notes/note-1/check',
  '/output': '/notes/note-1/output',
  '/history': '/notes/note-1/history',
  '/notes/$id/packet': '/notes/note-1/packet',
  '/audit/$id': '/audit/none',
  '/library/rules/$id': '/library/rules/timing.tie',
  '/review/$id': '/review/note-1',
  '/settings/payers/$id': '/settings/payers/new',
}

/** Where a path of the app leads in a spec. */
export const addressOf = (path: string): string => ADDRESSES[path] ?? path

/** Every path that the app's routes name. */
export const everyPath = (): string[] =>
  readdirSync('src/app')
    .filter((file) => file.endsWith('-routes.ts'))
    .flatMap((file) => [
      ...readFileSync(`src/app/${file}`, 'utf8').matchAll(/^ {2}path: '([^']+)'/gm),
    ])
    .map(([, path = '']) => path)
