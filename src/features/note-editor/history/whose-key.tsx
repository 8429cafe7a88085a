import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { HistoryEntry, type Actor } from '../../../domain/history/history-entry'
import { personText } from '../../../narrative/people'
import { peopleQuery } from '../../../storage/exchange/people-query'
import type { NoteHistory } from '../../../storage/history/history-queries'

/** Whom a key belongs to, as far as this person can know. */
export type Whose =
  | 'mine'
  /** A colleague whose words were compared. */
  | 'compared'
  | 'colleague'
  /** A colleague of that name has other keys. */
  | 'other-keys'
  | 'unknown'

const asHeard = (name: string) => name.normalize('NFKC').trim().toLowerCase()

/** Everybody who acted on a note, each once, in order; steps that cannot be read name nobody. */
export const actorsIn = (entries: readonly unknown[]): readonly Actor[] => {
  const found = new Map<string, Actor>()
  for (const entry of entries) {
    const { success, data } = HistoryEntry.safeParse(entry)
    if (success && !found.has(data.by.keyId)) found.set(data.by.keyId, data.by)
  }
  return [...found.values()]
}

/** Tells whose a key is. Until the colleagues are read, and where they cannot be, only one's own is known. */
export function useWhose({ me }: NoteHistory): (actor: Actor) => Whose {
  const { data } = useQuery(peopleQuery)
  const people = data?.kind === 'people' ? data : undefined
  return ({ keyId, name }) => {
    if (keyId === me || keyId === people?.self.keyId) return 'mine'
    const known = people?.others.find((each) => each.keyId === keyId)
    if (known) return known.comparedAt === '' ? 'colleague' : 'compared'
    const isNamesake = (each: string) => asHeard(each) !== '' && asHeard(each) === asHeard(name)
    return people && [people.self, ...people.others].some((each) => isNamesake(each.contact.name))
      ? 'other-keys'
      : 'unknown'
  }
}

/** "R. Okafor, PT (you)"; who is not known, with the words that their key stands for. */
export function Who({
  actor,
  whose,
  withWords = true,
}: {
  actor: Actor
  whose: Whose
  withWords?: boolean
}) {
  return (
    <span className="wrap-anywhere">
      <bdi>{personText(actor)}</bdi>{' '}
      <span className={whose === 'other-keys' ? 'text-block' : 'text-ink-soft'}>
        {whose === 'mine' ? <Trans>(you)</Trans> : null}
        {whose === 'compared' ? <Trans>(colleague, words compared)</Trans> : null}
        {whose === 'colleague' ? <Trans>(colleague, words not compared yet)</Trans> : null}
        {whose === 'other-keys' ? (
          <Trans>(not the key of the person you know by this name)</Trans>
        ) : null}
        {whose === 'unknown' ? <Trans>(key not known here)</Trans> : null}
      </span>
      {withWords && (whose === 'unknown' || whose === 'other-keys') ? (
        <KeyWords actor={actor} />
      ) : null}
    </span>
  )
}

/** Six words to compare with the person. */
function KeyWords({ actor }: { actor: Actor }) {
  const { data } = useQuery({
    queryKey: ['key-words', actor.keyId],
    queryFn: async () => (await import('../../../vault/fingerprint')).fingerprintOf(actor),
    networkMode: 'always',
    retry: false,
    staleTime: Infinity,
  })
  return data === undefined ? null : (
    <span className="block">
      <bdi lang="en" dir="ltr" className="font-mono text-xs">
        {data}
      </bdi>
    </span>
  )
}
