import type { TellPage, TellWorker } from './messages'

// What the service worker uses of its surroundings: the types of a page and those of a worker cannot both
// be loaded into one program.

interface WaitingEvent extends Event {
  waitUntil(done: Promise<unknown>): void
}
interface FetchEvent extends WaitingEvent {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}
interface TellEvent extends WaitingEvent {
  readonly data: TellWorker
  readonly source: OpenPage | null
  readonly ports: readonly MessagePort[]
}
export interface OpenPage {
  readonly id: string
  readonly url: string
  postMessage(message: TellPage, transfer: Transferable[]): void
}

interface WorkerEvents {
  install: WaitingEvent
  activate: WaitingEvent
  fetch: FetchEvent
  message: TellEvent
}

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    matchAll(which: { type: 'window'; includeUncontrolled: true }): Promise<readonly OpenPage[]>
    claim(): Promise<void>
  }
  skipWaiting(): Promise<void>
  addEventListener<Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ): void
}
