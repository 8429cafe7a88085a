import { Trans } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { newNote, newPerson } from '../../domain/new-note'
import { noteStore, notesQuery } from '../../storage/note-queries'
import { readPreferences } from '../../storage/preferences'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'
import { localDate } from '../../note-view/local-date'

/** Makes a blank draft, keeps it, and opens it. Nothing is carried over from another note. */
export function StartNote() {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { mutate, isError, error } = useMutation({
    networkMode: 'always',
    scope: { id: 'start-note' },
    mutationFn: async () => {
      const now = new Date()
      const { name, credential, payer } = readPreferences()
      const note = newNote({
        id: crypto.randomUUID(),
        createdAt: now.toISOString(),
        date: localDate(now),
        author: { ...newPerson(crypto.randomUUID()), name, credential },
        payer,
      })
      await noteStore.save(note, 0)
      return note.id
    },
    onSuccess: async (id) => {
      void queryClient.invalidateQueries({ queryKey: notesQuery.queryKey, exact: true })
      await navigate({ to: '/notes/$id', params: { id }, replace: true })
    },
  })
  const asked = useRef(false)
  useEffect(() => {
    if (asked.current) return
    asked.current = true
    mutate()
  }, [mutate])
  if (!isError) return <Page title={<Trans>Starting a note</Trans>}>{null}</Page>
  return (
    <Page title={<Trans>A new note could not be kept</Trans>}>
      <p className="text-ink-soft">
        <Trans>
          This browser refuses to store data here. Leave private mode or free some space, then try
          again.
        </Trans>
      </p>
      <p className="mt-2 text-sm text-ink-soft" dir="ltr">
        {error.message}
      </p>
      <Button kind="primary" className="mt-4" onClick={() => mutate()}>
        <Trans>Try again</Trans>
      </Button>
    </Page>
  )
}
