import { session } from './session'

/** What open notes tell one another across tabs. It goes from memory to memory, never to a disk. */
export type NoteMessage =
  /** Save what was typed and let the tab that asks write this note. */
  | { readonly say: 'give'; readonly id: string; readonly nonce: string }
  /** It is saved and nothing more is typed here; or something cannot be saved, so it stays here. */
  | { readonly say: 'given' | 'kept'; readonly id: string; readonly nonce: string }
  | { readonly say: 'saved'; readonly id: string }
  /** Something happened to it between people: it was signed, submitted, taken back. */
  | { readonly say: 'acted'; readonly id: string }
  /** Does a treatment timer run anywhere? */
  | { readonly say: 'who-times' }
  | { readonly say: 'times'; readonly id: string; readonly patient: string }

type Sent = NoteMessage & { readonly vault: string }

let channel: BroadcastChannel | undefined
const notes = () => (channel ??= new BroadcastChannel('skillednote.notes'))

const vaultHere = () => (session.current.kind === 'open' ? session.current.vault.id : undefined)

/** Tells every tab in which the same vault is open. */
export function tellNotes(message: NoteMessage): void {
  const vault = vaultHere()
  if (vault !== undefined) notes().postMessage({ ...message, vault } satisfies Sent)
}

export function hearNotes(listen: (message: NoteMessage) => void): () => void {
  const from = notes()
  const heard = ({ data }: MessageEvent<Sent>) => {
    // Another person's notes are none of this tab's business.
    if (data.vault === vaultHere()) listen(data)
  }
  from.addEventListener('message', heard)
  return () => from.removeEventListener('message', heard)
}
