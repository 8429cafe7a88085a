/** As much of the browser's own record of a request as is looked at. */
export interface Request {
  readonly name: string
  readonly startTime: number
}

export interface Elsewhere {
  readonly host: string
  /** When, in milliseconds since the page was started. */
  readonly times: readonly number[]
}

export interface Ledger {
  /** How many went to the place that this page came from. */
  readonly own: number
  /** Made of what is in memory already: nothing is asked of anybody. */
  readonly here: number
  readonly elsewhere: readonly Elsewhere[]
}

const NOBODY = new Set(['blob:', 'data:', 'about:'])

/** Requests by whom they went to. An address that cannot be read counts as elsewhere. */
export function ledgerOf(requests: readonly Request[], origin: string): Ledger {
  const hosts = new Map<string, number[]>()
  let own = 0
  let here = 0
  for (const { name, startTime } of requests) {
    const url = URL.canParse(name, origin) ? new URL(name, origin) : undefined
    if (url && NOBODY.has(url.protocol)) here += 1
    else if (url?.origin === origin) own += 1
    else {
      const host = url?.host || name
      hosts.set(host, [...(hosts.get(host) ?? []), startTime])
    }
  }
  const elsewhere = [...hosts].map(([host, times]) => ({
    host,
    times: times.sort((a, b) => a - b),
  }))
  return { own, here, elsewhere }
}
