import { Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import type { DraftNote } from '../../domain/note'
import { noteStore } from '../../storage/note-queries'
import { textsOf } from '../../rules/said'
import { Button } from '../../ui/button'
import { useShortcut } from '../../ui/shortcut'
import { useSaveStatus } from './workspace'

const CLOCK = { hour: '2-digit', minute: '2-digit', second: '2-digit' } as const

/** "Saved 10:04:31 on this device": only after the write was committed. */
export function SavedWords() {
  const { i18n, t } = useLingui()
  const status = useSaveStatus()
  const [asked, setAsked] = useState('')
  const at = status.kind === 'saved' ? i18n.date(new Date(status.at), CLOCK) : ''
  useShortcut('Ctrl+s', () => setAsked(at ? t`Already saved ${at}` : t`Saving`))
  return (
    <p className="text-xs text-ink-soft" data-save={status.kind}>
      {status.kind === 'saved' ? (
        <Trans>Saved {at} on this device</Trans>
      ) : status.kind === 'saving' ? (
        <Trans>Saving</Trans>
      ) : (
        <span className="font-medium text-block">
          <Trans>Not saved</Trans>
        </span>
      )}
      <span role="status" className="sr-only">
        {asked}
      </span>
    </p>
  )
}

/** Loud while something is not kept: since when, and the ways to save the words. */
export function SaveBar() {
  const { i18n } = useLingui()
  const status = useSaveStatus()
  const { getValues } = useFormContext<DraftNote>()
  const navigate = useNavigate()
  const [copied, setCopied] = useState(false)
  if (status.kind !== 'not-saved') return null
  const since = i18n.date(new Date(status.since), CLOCK)
  const keepCopy = async () => {
    const id = crypto.randomUUID()
    await noteStore.save({ ...getValues(), id }, 0)
    await navigate({ to: '/notes/$id', params: { id }, replace: true })
  }
  return (
    <div
      role="alert"
      className="my-2 flex flex-wrap items-center gap-3 rounded-md border-2 border-block bg-block-soft px-4 py-3 text-sm"
    >
      <p className="grow">
        <strong className="font-semibold">
          <Trans>Not saved since {since}.</Trans>
        </strong>{' '}
        {status.why === 'conflict' ? (
          <Trans>This note was changed in another tab. Nothing there was overwritten.</Trans>
        ) : status.why === 'full' ? (
          <Trans>
            The disk is full. Your words stay here; saving goes on by itself once there is space.
          </Trans>
        ) : (
          <Trans>The browser refused the write. Your words stay here; saving is tried again.</Trans>
        )}
      </p>
      {status.why === 'conflict' ? (
        <Button size="small" onClick={() => void keepCopy()}>
          <Trans>Keep mine as a copy</Trans>
        </Button>
      ) : null}
      <Button
        size="small"
        onClick={() => {
          const text = textsOf(getValues())
            .map((box) => box.text)
            .join('\n\n')
          void navigator.clipboard.writeText(text).then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }}
      >
        {copied ? <Trans>Copied</Trans> : <Trans>Copy text now</Trans>}
      </Button>
    </div>
  )
}
