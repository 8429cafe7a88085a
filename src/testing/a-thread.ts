import { vi } from 'vitest'

/** A worker that does with a message what the test says. What is sent to it and back is a copy, as between threads. */
export function aThread(does: (message: unknown, answer: (data: unknown) => void) => void) {
  const target = new EventTarget()
  const answer = (data: unknown) =>
    target.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }))
  return Object.assign(target, {
    postMessage: vi.fn((message: unknown) => does(structuredClone(message), answer)),
    terminate: vi.fn(),
  })
}
