import type { OpenVault } from '../vault/seal'

type Message =
  | { readonly say: 'who-is-open'; readonly vault: string; readonly nonce: string }
  | ({ readonly say: 'open'; readonly nonce: string } & OpenSince)
  | { readonly say: 'locked'; readonly vault: string }
  | { readonly say: 'active'; readonly vault: string; readonly at: number }

/** The key of a vault, and when a secret opened it. */
export interface OpenSince {
  readonly opened: OpenVault
  readonly since: number
}

/** A tab that says it is open answers within this. */
const ANSWER_MS = 1500

const openLock = (vault: string) => `skillednote.open.${vault}`

// Made with the first use: the pages of one browser hear one another, nobody else does.
let channel: BroadcastChannel | undefined
const tabs = () => (channel ??= new BroadcastChannel('skillednote.session'))
const say = (message: Message) => tabs().postMessage(message)
function hear(listen: (message: Message) => void): () => void {
  const from = tabs()
  const heard = (event: MessageEvent<Message>) => listen(event.data)
  from.addEventListener('message', heard)
  return () => from.removeEventListener('message', heard)
}

/** The key of one of these vaults from another tab in which it is open. It goes from memory to memory. */
export async function askForKey(vaults: readonly string[]): Promise<OpenSince | undefined> {
  const locks = navigator.locks as LockManager | undefined
  const held = new Set((await locks?.query())?.held?.map(({ name }) => name))
  const vault = vaults.find((id) => held.has(openLock(id)))
  if (vault === undefined) return undefined
  const nonce = crypto.randomUUID()
  return new Promise((resolve) => {
    const stop = hear((message) => {
      if (message.say === 'open' && message.nonce === nonce) end(message)
    })
    const end = (open?: OpenSince) => {
      clearTimeout(late)
      stop()
      resolve(open)
    }
    const late = setTimeout(() => end(), ANSWER_MS)
    say({ say: 'who-is-open', vault, nonce })
  })
}

/** From now on this tab answers others that ask for the key. Call the result when it is locked. */
export function holdOpen({ opened, since }: OpenSince): () => void {
  let release = () => {}
  const locks = navigator.locks as LockManager | undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  void locks?.request(openLock(opened.id), { mode: 'shared' }, () => held)
  const stop = hear((message) => {
    if (message.say === 'who-is-open' && message.vault === opened.id)
      say({ say: 'open', nonce: message.nonce, opened, since })
  })
  return () => {
    stop()
    release()
  }
}

/** A vault was locked here: every tab follows. */
export const tellLocked = (vault: string): void => say({ say: 'locked', vault })

export const onLockElsewhere = (listener: (vault: string) => void): (() => void) =>
  hear((message) => {
    if (message.say === 'locked') listener(message.vault)
  })

/** Somebody pressed a key here: the vault stays open in every tab. `at` by the wall clock. */
export const tellActive = (vault: string, at: number): void => say({ say: 'active', vault, at })

export const onActiveElsewhere = (listener: (vault: string, at: number) => void): (() => void) =>
  hear((message) => {
    if (message.say === 'active') listener(message.vault, message.at)
  })
