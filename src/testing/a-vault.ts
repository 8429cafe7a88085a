import { browserNoteStore } from '../storage/browser-note-store'
import type { NoteRows } from '../storage/note-rows'
import type { NotesBefore, NoteStore } from '../storage/note-store'
import type { OpenVault } from '../vault/seal'

/** The bytes of the key that tests seal with. In the app nobody ever sees such bytes. */
const BYTES = Uint8Array.from({ length: 32 }, (_, i) => i + 1)

const key = await crypto.subtle.importKey('raw', BYTES, 'HKDF', false, ['deriveKey', 'deriveBits'])

/** An open vault, without a passphrase and its second of waiting. */
export const aVault = (id: string = crypto.randomUUID()): OpenVault => ({ id, key })

/** A store over these rows, whoever has them. */
export const storeOf = (rows: NoteRows): NoteStore & NotesBefore => browserNoteStore(() => rows)
