import type { Credential } from '../domain/credential'
import type { Deed } from '../domain/history/history-entry'
import type { DraftNote } from '../domain/note'
import { verifyHistory } from '../vault/history-chain'
import type { Done } from '../storage/history/act'
import { sealedRows } from '../storage/sealed-rows'
import { keepVault } from '../storage/vaults'
import { CHECKED } from './a-history'
import { aPerson, NOW, ok } from './exchanging'

const PIN = '2580'

/** Somebody who signs, with a profile on this device that others of it see unless it is elsewhere. */
export async function aColleague(
  name: string,
  credential: Credential = 'PT',
  { elsewhere = false }: { readonly elsewhere?: boolean } = {},
) {
  const person = aPerson(name)
  const rows = sealedRows(person.vault)
  await rows.pin({ set: PIN })
  if (!elsewhere)
    await keepVault({ format: 1, id: person.vault.id, name, createdAt: NOW, slots: [] })
  await ok(person.ask('showContact', name), 'shown')
  const { self } = await ok(person.ask('people', name), 'people')
  let minute = 0
  return {
    ...person,
    rows,
    credential,
    keyId: self.keyId,
    contact: self.contact,
    /** Has the note open, as reviewers do before they sign. */
    async opens(id: string): Promise<void> {
      const { digest } = await rows.history(id)
      await rows.keepAside(id, { ...(await rows.aside(id)), opened: digest })
    },
    /** Takes steps; `done` or why not. */
    async does(id: string, ...deeds: readonly Deed[]): Promise<string> {
      const row = (await rows.get(id)) as { revision: number } | undefined
      minute += 1
      const acted = await rows.act({
        on: [
          {
            id,
            revision: row?.revision ?? 0,
            steps: deeds.map((did) => ({ did, why: '' })),
          },
        ],
        acting: { name, credential },
        at: new Date(Date.parse(NOW) + minute * 60_000).toISOString(),
        zone: 'America/Chicago',
        pin: PIN,
      })
      if (acted.kind !== 'acted') throw new Error(acted.is)
      const [done] = acted.each as readonly [Done]
      return done.kind === 'done' ? 'done' : done.why
    },
    /** Sends what was done last to whoever it concerns. */
    sends: (...ids: string[]) => ok(person.ask('send', { name, ids, now: NOW }), 'posted'),
    collects: () => ok(person.ask('collectMail', { now: NOW }), 'collected'),
    /** The words and the steps of a note as they lie there, verified. */
    async has(id: string) {
      const stored = await person.store.open(id)
      const { entries, anchor, digest, role } = await rows.history(id)
      const verified = await verifyHistory(entries, id, anchor)
      if (verified.kind !== 'whole') throw new Error(`broken at ${verified.seq}: ${verified.why}`)
      return {
        note: stored?.kind === 'note' ? stored.note : undefined,
        digest,
        role,
        acts: verified.entries.map(({ did }) => did.act),
        standing: verified.standing,
        entries: verified.entries,
      }
    },
  }
}
export type Reviewing = Awaited<ReturnType<typeof aColleague>>

export const reviewer = ({ keyId, name }: Pick<Reviewing, 'keyId' | 'name'>) => ({ keyId, name })

/** The author's two steps of a submission. */
export const submission = (...to: readonly Reviewing[]): readonly [Deed, Deed] => [
  { act: 'signed', awaits: 'cosignature', checked: CHECKED },
  { act: 'submitted', to: to.map(reviewer), resolved: [] },
]

export const returned = (text: string): Deed => ({
  act: 'returned',
  reasons: ['unclear'],
  comments: [{ id: text, on: 'note', place: '', quote: '', rule: '', reason: 'unclear', text }],
})
export const approved: Deed = { act: 'approved', checked: CHECKED }
export const cosigned: Deed = { act: 'cosigned' }

/** Writes other words, as in the editor. */
export async function writes({ rows }: Reviewing, note: DraftNote): Promise<void> {
  const row = (await rows.get(note.id)) as { revision: number } | undefined
  await rows.put(JSON.stringify(note), row?.revision ?? 0, 'w', NOW)
}
