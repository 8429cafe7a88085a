import { session } from '../../../storage/session'
import type { Show } from './queue'

/** Where somebody was in the queue. */
interface Place {
  readonly show: Show
  readonly id: string
  /** Its place in the list then, for when it has left it. */
  readonly at: number
}

let place: Place = { show: 'waiting', id: '', at: 0 }
let typed = ''

/** In memory alone, while the notes are open: whoever comes back goes on where they were. */
export const keptPlace = {
  of: (show: Show): Place => (place.show === show ? place : { show, id: '', at: 0 }),
  keep: (next: Place): Place => (place = next),
  /** What was looked for is a name: it stands in no address. */
  get typed(): string {
    return typed
  },
  set typed(next: string) {
    typed = next
  },
}

session.subscribe(() => {
  if (session.current.kind === 'open') return
  place = { show: 'waiting', id: '', at: 0 }
  typed = ''
})
