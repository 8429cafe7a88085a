import { isAllSaved } from '../../storage/before-reload'
import { registerServiceWorker } from '../../storage/start-worker'
import type { TakeOver, TellPage, TellWorker } from './messages'

const ANSWER_MS = 5000
/** A tab that stays open all day asks for a new version when it comes into view, at most this often. */
const ASK_AGAIN_MS = 60 * 60 * 1000

let registration: ServiceWorkerRegistration | undefined
let began = false
/** This tab was asked and may be reloaded. */
let agreed = false
const listeners = new Set<() => void>()
const say = () => {
  for (const listener of listeners) listener()
}

const tell = (worker: ServiceWorker, message: TellWorker, ports: MessagePort[] = []) =>
  worker.postMessage(message, ports)

/** A new version of the app that is here in full and waits for a person's word. */
export const updates = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    void begin()
    return () => listeners.delete(listener)
  },
  /** The first version of all has no page to wait for. */
  isReady: () => Boolean(registration?.waiting && registration.active),
}

async function begin() {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined
  // In development there is no such worker; some private windows have none either.
  if (began || !import.meta.env.PROD || !workers) return
  began = true
  const answer = async (port: MessagePort | undefined) => {
    agreed = await isAllSaved()
    port?.postMessage(agreed)
  }
  workers.addEventListener('message', ({ data, ports }: MessageEvent<TellPage>) => {
    if (data.kind === 'is-all-saved') void answer(ports[0])
  })
  workers.startMessages()
  if (workers.controller) tell(workers.controller, { kind: 'loaded' })
  workers.addEventListener('controllerchange', () => {
    // The first worker of all, or one that a host sent to end it, takes the page as it is.
    if (agreed) void isAllSaved().then((saved) => saved && location.reload())
    agreed = false
  })
  try {
    registration = await registerServiceWorker()
  } catch {
    // A browser that refuses: the app works as any page does, online.
    return
  }
  // A browser driven by a test may answer with nothing.
  if (registration) watch(registration)
}

function watch(found: ServiceWorkerRegistration) {
  const follow = () => found.installing?.addEventListener('statechange', say)
  found.addEventListener('updatefound', follow)
  follow()
  say()
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - asked < ASK_AGAIN_MS) return
    asked = Date.now()
    // Offline, or the host is not there: the next time will do.
    void found.update().catch(() => undefined)
  })
}

/** Asks the new version to take over. It asks every tab first; when all agree, each of them reloads. */
export function takeOver(): Promise<TakeOver> {
  const waiting = registration?.waiting
  if (!waiting) return Promise.resolve('taken')
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve('silent'), ANSWER_MS)
    port1.addEventListener('message', ({ data }: MessageEvent<TakeOver>) => {
      clearTimeout(late)
      resolve(data)
    })
    port1.start()
    tell(waiting, { kind: 'take-over' }, [port2])
  })
}
