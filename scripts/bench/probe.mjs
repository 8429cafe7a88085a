// Runs inside the page under test, before its own code.

/**
 * Stamps, for each key: the frame that shows the character, and the frame that shows each live result. A stamp is
 * taken in the first task after the frame (requestAnimationFrame, then a message), from the key's own time stamp.
 */
export function probe() {
  const stamps = { frame: [], live: {} }
  let key = 0
  let selectors = {}
  let shown = {}

  const painted = (tell) => {
    const began = key
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.addEventListener('message', () => tell(performance.now() - began))
      channel.port1.start()
      channel.port2.postMessage(0)
    })
  }
  const read = () =>
    Object.fromEntries(
      Object.entries(selectors).map(([name, selector]) => [
        name,
        document.querySelector(selector)?.textContent,
      ]),
    )
  new MutationObserver(() => {
    const now = read()
    for (const name of Object.keys(selectors))
      if (now[name] !== shown[name] && key > 0) painted((ms) => (stamps.live[name] ??= []).push(ms))
    shown = now
  }).observe(document, { childList: true, characterData: true, subtree: true })
  addEventListener(
    'keydown',
    (event) => {
      key = event.timeStamp
      painted((ms) => stamps.frame.push(ms))
    },
    true,
  )

  globalThis.bench = {
    watch(next) {
      selectors = next
      shown = read()
      key = 0
      stamps.frame = []
      stamps.live = {}
    },
    stamps: () => stamps,
  }
}
