import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useKnownPayers } from '../features/note-editor/use-own-payers'
import { useLive } from '../features/note-editor/workspace'
import { OutputPage } from '../features/output/output-page'
import { LENGTHS } from '../narrative/note-text'
import { signedText } from '../narrative/signed-text'
import { payersOf } from '../payers/profiles'
import { factsOf, type Facts } from '../rules/facts'
import { historyQuery } from '../storage/history/history-queries'
import { signedWordsQuery } from '../storage/history/signed-words'

const route = getRouteApi('/words/notes/$id/output')

/** Joins the open note with the page that puts it out: once it is signed, by the words that were signed. */
export function NoteOutputPage() {
  const { id } = route.useParams()
  const { length } = route.useSearch()
  const navigate = useNavigate()
  const facts = useLive((state) => state.judged)
  const { data: history, isPending } = useQuery(historyQuery(id))
  const isWhole = history?.kind === 'whole' && history.sameWords
  const signed = isWhole ? signedText(history.entries) : undefined
  const signedFacts = useSignedFacts(id, signed ? facts : undefined)
  const chosen = LENGTHS.find((known) => known === length) ?? 'standard'
  // The route waits for the rules.
  if (!facts || isPending || (signed && !signedFacts)) return null
  return (
    <OutputPage
      facts={signedFacts ?? facts}
      live
      signed={signed}
      notice={isWhole ? null : <NotVerified id={id} />}
      length={chosen}
      onLength={(next) =>
        void navigate({
          to: '/notes/$id/output',
          params: { id },
          search: { length: next },
          replace: true,
        })
      }
      onBack={() => void navigate({ to: '/notes/$id', params: { id } })}
    />
  )
}

/** The note as it lies in the store, judged as the open one is. */
function useSignedFacts(id: string, now: Facts | undefined): Facts | undefined {
  const { payers } = useKnownPayers()
  const { data } = useQuery({ ...signedWordsQuery(id), enabled: now !== undefined })
  if (!now || !data) return undefined
  const { today, pairs } = now
  return factsOf(data, { ...payersOf(data.visit, payers), today, pairs, codes: undefined })
}

const NotVerified = ({ id }: { id: string }) => (
  <p role="alert" className="mb-4 rounded-md border-2 border-block bg-block-soft p-4 text-sm">
    <Trans>
      The history of this note is not whole, so nothing here says who signed it. Do not pass it on
      as signed.
    </Trans>{' '}
    <Link to="/notes/$id/history" params={{ id }} className="underline underline-offset-4">
      <Trans>See what is wrong</Trans>
    </Link>
  </p>
)
