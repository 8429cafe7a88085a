/** What a note takes up with its earlier wordings, sealed; rather too much than too little. */
const NOTE_BYTES = 200_000
const LITTLE_BYTES = 50_000_000
const LITTLE_SHARE = 0.02

export type SpaceLeft =
  { readonly kind: 'enough' } | { readonly kind: 'little'; readonly notes: number }

/**
 * Whether space runs short, as far as a browser says. Its estimate is no fuel gauge: it promises gigabytes
 * on a full disk. So `enough` promises nothing, and only a failed write is certain.
 */
export function spaceLeft({ quota, usage = 0 }: StorageEstimate): SpaceLeft {
  if (quota === undefined || !Number.isFinite(quota) || quota <= 0) return { kind: 'enough' }
  const left = Math.max(0, quota - usage)
  return left >= LITTLE_BYTES && left / quota >= LITTLE_SHARE
    ? { kind: 'enough' }
    : { kind: 'little', notes: Math.floor(left / NOTE_BYTES) }
}

/** As much of a browser as tells whether it is Safari, or another one in its clothes. */
export interface Browser {
  readonly userAgent: string
  readonly maxTouchPoints: number
}

/**
 * Whether this browser deletes what a page has kept after seven days of use without a visit: Safari, and
 * on an iPhone or iPad every browser. A page on the home screen or in the Dock is spared.
 */
export function forgetsAfterAWeek(
  { userAgent, maxTouchPoints }: Browser,
  isInstalled: boolean,
): boolean {
  const isIos =
    /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)
  const isSafari = /AppleWebKit\/.*Safari\//.test(userAgent) && /Version\//.test(userAgent)
  const isOther = /Chrome|Chromium|CriOS|Edg|OPR|Android|Firefox|FxiOS/.test(userAgent)
  return !isInstalled && (isIos || (isSafari && !isOther))
}

const isInstalled = () =>
  matchMedia('(display-mode: standalone)').matches ||
  (navigator as { standalone?: boolean }).standalone === true

export const isForgetfulHere = (): boolean => forgetsAfterAWeek(navigator, isInstalled())

export const estimateHere = async (): Promise<StorageEstimate> =>
  (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {}

export const spaceHere = async (): Promise<SpaceLeft> => spaceLeft(await estimateHere())

/** As much of the storage as is asked here. */
type Asked = Partial<Pick<StorageManager, 'getDirectory'>> | undefined

/**
 * Whether this window forgets everything when it is closed. Firefox and Safari refuse a private window the
 * files that they give to others. Chromium does not tell, so `false` promises nothing.
 */
export async function isPrivate(storage: Asked): Promise<boolean> {
  if (!storage?.getDirectory) return false
  return storage.getDirectory().then(
    () => false,
    (error: unknown) =>
      error instanceof Error && ['SecurityError', 'UnknownError'].includes(error.name),
  )
}

let agreed = false

/** Somebody was told that this window forgets, and wants to write here all the same. */
export const agreeToForget = (): void => {
  agreed = true
}

/** Whether somebody has to be told, before the first note, that nothing stays. */
export const isForgottenUnsaid = async (): Promise<boolean> =>
  !agreed && (await isPrivate(navigator.storage))
