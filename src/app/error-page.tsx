import { Trans } from '@lingui/react/macro'
import { useParams, useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isAllSaved } from '../storage/before-reload'
import { noteQuery } from '../storage/note-queries'
import { keptText } from '../storage/record'
import { Button } from '../ui/button'
import { Page } from '../ui/page'
import { RawText } from '../ui/raw-text'
import { isPartMissing } from './lazy-route'

/** Something broke while a page was drawn. What was written stays reachable, read straight from the store. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const { id } = useParams({ strict: false })
  return (
    <Page title={<Trans>This page could not be shown</Trans>}>
      {isPartMissing(error) ? <Reload /> : <TryAgain />}
      {id === undefined ? null : <KeptText id={id} />}
      <p className="mt-6 text-sm">
        {/* Another page altogether: no part of this one has to work for it. */}
        <a href="/emergency.html" className="text-accent underline underline-offset-4">
          <Trans>Read notes without the app</Trans>
        </a>
      </p>
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

function TryAgain() {
  const router = useRouter()
  return (
    <>
      <p className="text-ink-soft">
        <Trans>
          What you wrote is kept. Try again; if that does not help, copy the text below.
        </Trans>
      </p>
      <p className="mt-4">
        <Button kind="primary" onClick={() => void router.invalidate()}>
          <Trans>Try again</Trans>
        </Button>
      </p>
    </>
  )
}

/** A browser does not ask again for a part it could not have: only a reload helps, once all is saved. */
function Reload() {
  const [isUnsaved, setUnsaved] = useState(false)
  const reload = async () => {
    const saved = await isAllSaved()
    setUnsaved(!saved)
    if (saved) location.reload()
  }
  return (
    <>
      <p className="text-ink-soft">
        <Trans>
          A part of it could not be loaded: there is no network, or a newer version has come. What
          you wrote is kept. Reload the page to go on.
        </Trans>
      </p>
      <p className="mt-4 flex flex-wrap items-center gap-3">
        <Button kind="primary" onClick={() => void reload()}>
          <Trans>Reload</Trans>
        </Button>
        <span role="status">
          {isUnsaved ? <Trans>Not reloaded: something is not saved yet.</Trans> : null}
        </span>
      </p>
    </>
  )
}

function KeptText({ id }: { id: string }) {
  const { data } = useQuery(noteQuery(id))
  if (!data) return null
  return <RawText text={keptText(data)} />
}
