import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useFormContext } from 'react-hook-form'
import type { DraftNote } from '../../domain/note'
import { noteAsFile } from '../../storage/note-as-file'
import { textsOf } from '../../rules/texts-of'
import { Button } from '../../ui/button'
import { saveFile } from '../../ui/save-file'
import { useShortcut } from '../../ui/shortcut'
import { useSaveTrouble, useWorkspace } from './workspace'
import { CopyBar } from './writing/copy-bar'

const CLOCK = { hour: '2-digit', minute: '2-digit', second: '2-digit' } as const

// A write takes milliseconds; words that flip with every key would only flicker.
const SLOW_MS = 400

/** Says "saving" once a write takes long, and the last commit to the second; draws when one of them changes. */
function useCalmStatus() {
  const { saving } = useWorkspace()
  const [slow, setSlow] = useState(false)
  const element = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const hear = () => {
      const { kind } = saving.status
      // The exact state, for whoever has to wait for it.
      if (element.current) element.current.dataset['save'] = kind
      if (kind === 'saving') {
        timer ??= setTimeout(() => setSlow(true), SLOW_MS)
        return
      }
      clearTimeout(timer)
      timer = undefined
      setSlow(false)
    }
    hear()
    const stop = saving.subscribe(hear)
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [saving])
  const second = useSyncExternalStore(saving.subscribe, () => saving.savedAt.slice(0, 19))
  const failed = useSyncExternalStore(saving.subscribe, () => saving.status.kind === 'not-saved')
  return { element, slow, failed, at: new Date(`${second}Z`) }
}

/** "Saved 10:04:31 on this device": the time of the last commit, never of an attempt. */
export function SavedWords() {
  const { i18n, t } = useLingui()
  const { element, slow, failed, at } = useCalmStatus()
  const [asked, setAsked] = useState('')
  const time = i18n.date(at, CLOCK)
  useShortcut('Ctrl+s', () =>
    setAsked(failed || slow ? t`Not saved yet` : t`Already saved ${time}`),
  )
  return (
    <p ref={element} className="text-xs text-ink-soft">
      {failed ? (
        <span className="font-medium text-block">
          <Trans>Not saved</Trans>
        </span>
      ) : slow ? (
        <Trans>Saving</Trans>
      ) : (
        <Trans>Saved {time} on this device</Trans>
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
  const { saving, opened } = useWorkspace()
  const trouble = useSaveTrouble()
  const copy = useSyncExternalStore(saving.subscribe, () => saving.copy)
  const { getValues } = useFormContext<DraftNote>()
  const [copied, setCopied] = useState(false)
  const { id } = opened.note
  if (!trouble) return copy === undefined ? null : <CopyBar id={id} copy={copy} with={id} />
  const since = i18n.date(new Date(trouble.since), CLOCK)
  return (
    <div
      role="alert"
      className="sticky top-0 z-30 flex flex-wrap items-center gap-3 border-b-2 border-block bg-block-soft px-4 py-3 text-sm lg:px-6 print:hidden"
    >
      <p className="grow">
        <strong className="font-semibold">
          <Trans>Not saved since {since}.</Trans>
        </strong>{' '}
        {trouble.why === 'full' ? (
          <Trans>
            The disk is full. Your words stay here; saving goes on by itself once there is space.
          </Trans>
        ) : (
          <Trans>The browser refused the write. Your words stay here; saving is tried again.</Trans>
        )}
      </p>
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
      <Button
        size="small"
        onClick={() => {
          const now = new Date().toISOString()
          const name = `note-${now.slice(0, 16).replace(/\D/g, '-')}.json`
          saveFile(name, noteAsFile(getValues(), now), 'application/json')
        }}
      >
        <Trans>Save to a file</Trans>
      </Button>
    </div>
  )
}
