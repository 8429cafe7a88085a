/** Notices that somebody has read and does not want to see again on this device. */
type Notice = 'forgetful'

const keyOf = (notice: Notice) => `skillednote.read.${notice}`

export function isClosed(notice: Notice): boolean {
  try {
    return localStorage.getItem(keyOf(notice)) !== null
  } catch {
    return false
  }
}

export function closeNotice(notice: Notice): void {
  try {
    localStorage.setItem(keyOf(notice), '1')
  } catch {
    // Shown again the next time.
  }
}
