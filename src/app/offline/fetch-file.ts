import { sha256, toBase64url } from '../../vault/digest'

/** All bytes of a response; gives up when none comes for a while. */
async function bytesOf(response: Response, alive: () => void): Promise<Uint8Array<ArrayBuffer>> {
  const parts: BlobPart[] = []
  const reader = response.body?.getReader()
  for (;;) {
    const part = await reader?.read()
    if (!part || part.done) break
    alive()
    parts.push(part.value)
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

/** A file from the server, past every cache, exactly as it was built; anything else is an error. */
export async function fetchFile(path: string, hash: string, stallMs: number): Promise<Response> {
  const giveUp = new AbortController()
  const late = () => giveUp.abort(new Error(`${path} stopped coming`))
  let timer = setTimeout(late, stallMs)
  const alive = () => {
    clearTimeout(timer)
    timer = setTimeout(late, stallMs)
  }
  try {
    const response = await fetch(path, {
      cache: 'reload',
      credentials: 'same-origin',
      signal: giveUp.signal,
    })
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
    alive()
    const bytes = await bytesOf(response, alive)
    if (toBase64url(await sha256(bytes)) !== hash) throw new Error(`${path} is not what was built`)
    // As decoded, and without the redirects that some hosts put before a page.
    const headers = new Headers(response.headers)
    headers.delete('content-encoding')
    headers.delete('content-length')
    return new Response(bytes, { headers })
  } finally {
    clearTimeout(timer)
  }
}
