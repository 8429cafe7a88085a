import { changeKept, keptText, type OpenDatabase } from '../vault-database'

const UNSENT = 'unsent'

const idsIn = (text: string | undefined) => JSON.parse(text ?? '[]') as readonly string[]

/** Notes that were on their way out when the browser ended, or the notes were locked. */
export const unsent = async (open: OpenDatabase): Promise<readonly string[]> =>
  idsIn(await keptText(open, UNSENT))

export const markUnsent = (open: OpenDatabase, ids: readonly string[]) =>
  changeKept(open, UNSENT, (text) => JSON.stringify([...new Set([...idsIn(text), ...ids])]))

export const markSent = (open: OpenDatabase, ids: readonly string[]) =>
  changeKept(open, UNSENT, (text) => JSON.stringify(idsIn(text).filter((id) => !ids.includes(id))))
