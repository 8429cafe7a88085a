/** Whether this page is shown inside a page of somebody else, who could lay something over it. */
export function isFramedByAnother(): boolean {
  try {
    return window.top !== window.self && window.top?.location.origin !== location.origin
  } catch {
    // The browser does not even say whose page it is.
    return true
  }
}
