const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** A copy of `now` that shares with `before` every part that is equal. Nothing of `now` itself is in it. */
export function copyChanged<T>(before: unknown, now: T): T
export function copyChanged(before: unknown, now: unknown): unknown {
  if (!isTree(now)) return now
  const list = Array.isArray(now)
  const old = isTree(before) && Array.isArray(before) === list ? before : undefined
  const copy = (list ? [] : {}) as Record<string, unknown>
  const keys = Object.keys(now)
  let same = old !== undefined && Object.keys(old).length === keys.length
  for (const key of keys) {
    const part = copyChanged(old?.[key], now[key])
    copy[key] = part
    same &&= Object.is(part, old?.[key]) && old !== undefined && key in old
  }
  return same ? old : copy
}
