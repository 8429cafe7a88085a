interface Held {
  readonly name: string
  readonly mode: LockMode
  readonly lose: (error: unknown) => void
}
interface Asked {
  readonly name: string
  readonly mode: LockMode
  readonly grant: () => void
}
type Work = (lock: Lock) => unknown

/**
 * The locks of a browser as far as they are used here: those in line come in their order, shared ones stand
 * beside one another, one may be stolen from whoever holds it, and who waits may give it up.
 */
export function webLocks(): LockManager {
  let held: readonly Held[] = []
  let line: readonly Asked[] = []

  function next() {
    const taken = new Set<string>()
    for (const asked of line) {
      const rivals = held.filter(({ name }) => name === asked.name)
      const fits =
        asked.mode === 'shared' ? rivals.every((r) => r.mode === 'shared') : rivals.length === 0
      if (!fits || taken.has(asked.name)) {
        taken.add(asked.name)
        continue
      }
      line = line.filter((each) => each !== asked)
      asked.grant()
    }
  }

  function request(name: string, ...rest: readonly [Work] | readonly [LockOptions, Work]) {
    const [options, work] = rest.length === 1 ? [{}, rest[0]] : rest
    const { mode = 'exclusive', signal, steal = false }: LockOptions = options
    return new Promise((resolve, reject) => {
      const grant = () => {
        signal?.removeEventListener('abort', giveUp)
        const lock: Held = { name, mode, lose: reject }
        held = [...held, lock]
        void Promise.resolve({ name, mode })
          .then(work)
          .finally(() => {
            held = held.filter((each) => each !== lock)
            next()
          })
          .then(resolve, reject)
      }
      const asked: Asked = { name, mode, grant }
      const giveUp = () => {
        line = line.filter((each) => each !== asked)
        reject(signal?.reason as Error)
        next()
      }
      if (signal?.aborted) return giveUp()
      if (!steal) {
        signal?.addEventListener('abort', giveUp)
        line = [...line, asked]
        return next()
      }
      const robbed = held.filter((each) => each.name === name)
      held = held.filter((each) => each.name !== name)
      for (const { lose } of robbed) lose(new DOMException('It was stolen.', 'AbortError'))
      grant()
    })
  }

  const told = ({ name, mode }: Held | Asked) => ({ name, mode })
  return {
    request,
    query: () => Promise.resolve({ held: held.map(told), pending: line.map(told) }),
  }
}
