import type { OpenVault } from '../../vault/seal'
import { keepReturnPlace, takeReturnPlace } from '../../storage/return-place'
import { beforeLock, session } from '../../storage/session'
import { forgetFiles } from '../../ui/save-file'
import { cover, holdKeys, placeUnder, uncover } from './cover'
import { watchIdle } from './idle-watch'

// Past the router of what was open, which would answer to it.
const goTo = (address: string) => History.prototype.replaceState.call(history, null, '', address)

const isUnlocking = () => location.pathname === '/unlock'

/** Before the first page is drawn. From then on the address says whether the notes are locked. */
export function beginLocking(): void {
  let of: OpenVault | undefined
  let stop = () => {}
  beforeLock(async () => {
    if (session.current.kind === 'open') cover(session.current.vault.id)
    const place = placeUnder()
    if (place) keepReturnPlace(place)
  })
  session.subscribe(() => {
    const { current } = session
    const opened = current.kind === 'open' ? current.opened : undefined
    if (opened === of) return
    of = opened
    stop()
    if (current.kind === 'open') {
      comeBack(current.opened)
      stop = watchIdle(current.vault.id, current.since)
      return
    }
    document.title = 'SkilledNote'
    forgetFiles()
    if (!isUnlocking()) goTo(`/unlock?next=${encodeURIComponent(location.pathname)}`)
    // The app that was open is gone by the next task.
    setTimeout(uncover)
    holdKeys()
  })
}

/** To where somebody was, if that is where the address leads. */
function comeBack(opened: OpenVault) {
  if (!isUnlocking()) return
  const place = takeReturnPlace()
  const next = new URLSearchParams(location.search).get('next')
  if (!place || place.path.split('?')[0] !== next) return
  // Another person's notes have no such page.
  if (place.vault !== opened.id) return goTo('/')
  goTo(place.path)
  import('./go-back').then(({ goBack }) => goBack(place, opened)).catch(() => undefined)
}
