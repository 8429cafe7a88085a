import { serviceOf } from '../../coding/service-codes'
import { METHODS, type Method } from '../../domain/payer'
import { readMinutes } from '../../domain/time'

/** A code with its minutes as typed; both may still be empty. */
export interface CodeRow {
  readonly code: string
  readonly minutes: string
}

export interface Calculation {
  readonly rows: readonly CodeRow[]
  readonly method: Method
  /** Codes that the reader gives the last unit to when leftovers are equal, most wanted first. */
  readonly lastUnitTo: readonly string[]
}

/** A part of an address that means nothing here, and why. */
export interface Unread {
  readonly part: string
  readonly why: 'form' | 'code' | 'untimed' | 'minutes' | 'method' | 'too-many-rows'
}

export const DEFAULT_METHOD: Method = 'eight-minute'
export const MOST_ROWS = 24
const LAST = '-last'
const LONGEST_PART = 24

/**
 * A calculation as search parameters: `m=97140-22_97110-15-last&by=midpoint`. Codes and whole minutes
 * only: whatever else was typed stays out of the address. What is as at the start is left out.
 */
export function writeAddress({ rows, method, lastUnitTo }: Calculation): {
  m?: string
  by?: string
} {
  const parts = rows
    .filter(({ code }) => code !== '')
    .map(({ code, minutes }) => {
      const read = readMinutes(minutes)
      return `${code}-${read.kind === 'ok' ? read.value : ''}${lastUnitTo.includes(code) ? LAST : ''}`
    })
  const m = parts.join('_')
  return {
    ...(m === '' || m === '97140-' ? {} : { m }),
    ...(method === DEFAULT_METHOD ? {} : { by: method }),
  }
}

/** The calculation in a search string, as much of it as can be read, and what could not. Never throws. */
export function readAddress(search: string): Calculation & { readonly unread: readonly Unread[] } {
  const params = new URLSearchParams(search)
  const unread: Unread[] = []
  const rows: CodeRow[] = []
  const lastUnitTo: string[] = []
  for (const part of (params.get('m') ?? '').split('_').filter((p) => p !== '')) {
    if (rows.length === MOST_ROWS) {
      unread.push(leftOut(part, 'too-many-rows'))
      break
    }
    const [, code = '', minutes = '', last] =
      /^([A-Z0-9]\d{4})(?:-(.*?))?(-last)?$/i.exec(part) ?? []
    const service = serviceOf(code.toUpperCase())
    if (!service?.timed) {
      unread.push(leftOut(part, code === '' ? 'form' : service ? 'untimed' : 'code'))
      continue
    }
    const read = readMinutes(minutes)
    if (read.kind === 'bad') unread.push(leftOut(part, 'minutes'))
    rows.push({ code: service.code, minutes: read.kind === 'ok' ? String(read.value) : '' })
    if (last !== undefined && !lastUnitTo.includes(service.code)) lastUnitTo.push(service.code)
  }
  const by = params.get('by')
  const method = METHODS.find((known) => known === by)
  if (by !== null && by !== '' && method === undefined) unread.push(leftOut(by, 'method'))
  return { rows, method: method ?? DEFAULT_METHOD, lastUnitTo, unread }
}

const leftOut = (part: string, why: Unread['why']): Unread => ({
  part: part.length > LONGEST_PART ? `${part.slice(0, LONGEST_PART)}…` : part,
  why,
})
