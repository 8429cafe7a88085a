import { Trans } from '@lingui/react/macro'
import { useParams, useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { noteQuery } from '../storage/note-queries'
import { keptText } from '../storage/record'
import { Button } from '../ui/button'
import { Page } from '../ui/page'
import { RawText } from '../ui/raw-text'

/** Something broke while a page was drawn. What was written stays reachable, read straight from the store. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const router = useRouter()
  const { id } = useParams({ strict: false })
  return (
    <Page title={<Trans>This page could not be shown</Trans>}>
      <p className="text-ink-soft">
        <Trans>
          What you wrote is kept. Try again; if that does not help, copy the text below.
        </Trans>
      </p>
      <div className="mt-4 flex gap-3">
        <Button kind="primary" onClick={() => void router.invalidate()}>
          <Trans>Try again</Trans>
        </Button>
      </div>
      {id === undefined ? null : <KeptText id={id} />}
      <details className="mt-6 text-sm text-ink-soft">
        <summary>
          <Trans>Details for support</Trans>
        </summary>
        <pre className="mt-2 overflow-x-auto whitespace-pre-wrap" dir="ltr">
          {error instanceof Error ? error.message : String(error)}
        </pre>
      </details>
    </Page>
  )
}

function KeptText({ id }: { id: string }) {
  const { data } = useQuery(noteQuery(id))
  if (!data) return null
  return <RawText text={keptText(data)} />
}
