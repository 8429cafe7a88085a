// Runs in the page, so it stands alone: notes that lie in workers with everything that was read of them are checked again
// with every rule, while the page does nothing but watch whether anything holds it up.
export const resident = async ({ count, workers, times }) => {
  const channel = new MessageChannel()
  let [longest, last, isOn] = [0, 0, false]
  // A message to oneself comes round as soon as the page is free; a frame would wait for the screen.
  channel.port1.addEventListener('message', () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (isOn) channel.port2.postMessage(0)
  })
  channel.port1.start()
  const all = Array.from({ length: workers }, () => new Worker('/resident.js', { type: 'module' }))
  const ask = (worker, what) =>
    new Promise((resolve, reject) => {
      const once = { once: true }
      worker.addEventListener('message', ({ data }) => resolve(data), once)
      worker.addEventListener('error', ({ message }) => reject(new Error(message)), once)
      worker.postMessage({ do: what, count: Math.ceil(count / workers) })
    })
  const each = (what) => Promise.all(all.map((worker) => ask(worker, what)))
  await each('hold')
  const timed = async (what) => {
    const began = performance.now()
    await each(what)
    return performance.now() - began
  }
  const runs = { recheck: [], floor: [] }
  isOn = true
  last = performance.now()
  channel.port2.postMessage(0)
  for (let i = 0; i < times; i += 1) {
    runs.recheck.push(await timed('recheck'))
    runs.floor.push(await timed('floor'))
  }
  isOn = false
  for (const worker of all) worker.terminate()
  return { runs, longest }
}
