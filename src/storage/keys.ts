import type { Keys, KeysAnswer, KeysAsked } from '../vault/keys-messages'
// oxlint-disable-next-line import/default -- Vite makes it: the address of the worker's script
import vaultWorker from '../vault/vault.worker?worker&url'
import { startWorker } from './start-worker'

/** Asks a thread that lives for this one question: nothing of a key outlives it there. */
const ask = <T>(asked: KeysAsked): Promise<T> =>
  new Promise<T>((resolve, reject) => {
    const worker = startWorker(vaultWorker)
    const end = () => worker.terminate()
    worker.addEventListener('message', ({ data }: MessageEvent<KeysAnswer>) => {
      end()
      if ('failed' in data) reject(new DOMException(data.failed.message, data.failed.name))
      else resolve(data.value as T)
    })
    worker.addEventListener('error', (event) => {
      end()
      reject(new DOMException(event.message || 'The key thread could not start.', 'KeyThread'))
    })
    worker.postMessage(asked, [])
  })

/** Key slots and vault keys, made and opened off the page. Each call takes up to a second. */
export const keys: Keys = {
  newVault: (...asked) => ask({ ask: 'newVault', with: asked }),
  openVault: (...asked) => ask({ ask: 'openVault', with: asked }),
  withPassphrase: (...asked) => ask({ ask: 'withPassphrase', with: asked }),
  withNewWords: (...asked) => ask({ ask: 'withNewWords', with: asked }),
}
