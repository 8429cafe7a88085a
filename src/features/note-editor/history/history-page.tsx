import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { isOpenToWriting } from '../../../domain/history/standing'
import type { Facts } from '../../../rules/facts'
import { historyQuery, type NoteHistory } from '../../../storage/history/history-queries'
import { noteStore } from '../../../storage/note-queries'
import { Page } from '../../../ui/page'
import { useLive } from '../workspace'
import { Addenda } from './addenda'
import { BothWordings } from './both-wordings'
import { EarlierWordings } from './earlier-wordings'
import { Part } from './part'
import { Steps } from './steps'
import { useWhose } from './whose-key'
import { Verify } from './verify'

const route = getRouteApi('/words/notes/$id/history')
const local = { networkMode: 'always', retry: false, gcTime: 0, staleTime: 0 } as const

/** What happened to the open note, and its earlier wordings; or another note beside it. */
export function HistoryPage() {
  const { with: other } = route.useSearch()
  const { id } = route.useParams()
  const facts = useLive((state) => state.judged)
  const { data: history, isError } = useQuery(historyQuery(id))
  // The route waits for the rules.
  if (!facts) return null
  if (other !== undefined) return <Beside other={other} now={facts} />
  if (!history && !isError) return null
  return history && isAmongPeople(history) ? (
    <Happened id={id} history={history} now={facts} />
  ) : (
    <Page title={<Trans>Earlier wordings</Trans>} wide>
      <EarlierWordings now={facts} isHeld={!history} />
      <Back />
    </Page>
  )
}

/** It left its author once, or its history says that it should have. */
const isAmongPeople = (history: NoteHistory) =>
  history.kind === 'broken' || history.entries.length > 0

const mayBeWritten = (history: NoteHistory) =>
  history.kind === 'whole' && history.role === 'author' && isOpenToWriting(history.standing)

function Happened({ id, history, now }: { id: string; history: NoteHistory; now: Facts }) {
  const { t } = useLingui()
  const whose = useWhose(history)
  return (
    <Page title={<Trans>History</Trans>} documentTitle={t`History`} wide>
      <Verify id={id} history={history} whose={whose} />
      {history.kind === 'whole' ? <Addenda id={id} history={history} /> : null}
      <Part id="steps" title={<Trans>What happened</Trans>}>
        <Steps history={history} whose={whose} />
      </Part>
      <Part id="earlier" title={<Trans>Earlier wordings</Trans>}>
        <EarlierWordings now={now} isHeld={!mayBeWritten(history)} />
      </Part>
      <Back />
    </Page>
  )
}

function Back() {
  const { id } = route.useParams()
  return (
    <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2 text-sm">
      <Link to="/notes/$id" params={{ id }} className="text-accent underline underline-offset-4">
        <Trans>Back to the note</Trans>
      </Link>
      <Link
        to="/notes/$id/packet"
        params={{ id }}
        className="text-accent underline underline-offset-4"
      >
        <Trans>Audit packet</Trans>
      </Link>
    </p>
  )
}

function Beside({ other, now }: { other: string; now: Facts }) {
  const { data, isPending } = useQuery({
    queryKey: ['note-beside', other],
    queryFn: async () => (await noteStore.open(other)) ?? null,
    ...local,
  })
  if (isPending) return null
  return (
    <Page title={<Trans>Both side by side</Trans>} wide>
      {data?.kind === 'note' ? (
        <BothWordings
          then={data.note}
          now={now}
          name={<Trans>The other one, as it is saved</Trans>}
        />
      ) : (
        <p className="text-ink-soft">
          <Trans>The other note is not on this device any more.</Trans>
        </p>
      )}
      <Back />
    </Page>
  )
}
