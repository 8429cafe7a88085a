import { webcrypto } from 'node:crypto'
import { PASSPHRASE } from '../set-up.mjs'
import { vaultsOf } from '../steps/vaults.mjs'

const utf8 = new TextEncoder()

/** Everything that opens the vault of this browser, as bytes; asked for while its notes are open. */
export async function secretsOf({ page, state }) {
  const [vault] = await vaultsOf({ page, state })
  const { bytes, opened } = await state.parts.unwrapped(vault, PASSPHRASE)
  const derived = async (info) =>
    new Uint8Array(
      await webcrypto.subtle.deriveBits(
        { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8.encode(info) },
        opened.key,
        256,
      ),
    )
  const [note] = await state.parts.allOf(page, `skillednote-${vault.id}`, 'notes')
  const words = state.words?.join(' ')
  return {
    'key of the vault': bytes,
    'key of last words': await derived('sn/1/now'),
    'key of heads': await derived('sn/1/heads'),
    ...(note && { 'key of a note': await derived(`sn/1/notes/${note.id}`) }),
    passphrase: utf8.encode(PASSPHRASE),
    'passphrase in UTF-16': Buffer.from(PASSPHRASE, 'utf16le'),
    ...(words && {
      'recovery words': utf8.encode(words),
      'recovery words in UTF-16': Buffer.from(words, 'utf16le'),
    }),
  }
}
