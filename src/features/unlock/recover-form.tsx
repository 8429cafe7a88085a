import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { changePassphrase, tryVault, type Opened } from '../../storage/unlocking'
import type { VaultHead } from '../../storage/vaults'
import { Button } from '../../ui/button'
import { faultOf, NewPassphrase, NO_CHOICE } from './new-passphrase'
import { RefusalWords } from './refusal-words'

const WORDS = 24
/** As the words are read: numbers, line ends and capitals do not matter. */
const wordsIn = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)

/** Opens the notes with the words from paper, and asks for a new passphrase: the old one is forgotten. */
export function RecoverForm({
  vault,
  onOpened,
  onBack,
}: {
  vault: VaultHead
  onOpened: (opened: Opened) => Promise<unknown>
  onBack: () => void
}) {
  const { t } = useLingui()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [words, setWords] = useState('')
  useEffect(() => field.current?.focus(), [])
  const check = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const tried = await tryVault(vault.id, { words })
      if (tried.kind !== 'typo' || tried.word === 0) return { tried }
      const typed = wordsIn(words)[tried.word - 1]
      if (typed === undefined) return { tried }
      const { nearWord } = await import('../../vault/near-word')
      return { tried, typed, meant: nearWord(typed) }
    },
    onSuccess: ({ tried }) => {
      if (tried.kind !== 'open') field.current?.focus()
    },
  })
  const { tried, typed, meant } = check.data ?? {}
  const wrong = () => {
    if (check.isPending) return null
    if (check.isError) return <RefusalWords kind="failed" />
    if (!tried || tried.kind === 'open') return null
    if (tried.kind === 'wrong')
      return (
        <Trans>
          These are recovery words, but not the ones of this profile. New words replace older ones.
        </Trans>
      )
    if (tried.kind !== 'typo') return <RefusalWords kind={tried.kind} />
    const { word } = tried
    if (word === 0)
      return (
        <Trans>
          Each word is in the list, but they do not belong together. One may be another than on your
          paper, or two may have changed places.
        </Trans>
      )
    if (typed === undefined) {
      const count = word - 1
      return (
        <Trans>
          There are {count} words. Word {word} and what follows is missing.
        </Trans>
      )
    }
    return meant === undefined
      ? t`Word ${word}, “${typed}”, is not one of the list. Look at your paper again.`
      : t`Word ${word}, “${typed}”, is not one of the list. Did you mean “${meant}”?`
  }
  if (tried?.kind === 'open')
    return <AfterRecovery opened={tried} words={words} onOpened={onOpened} />
  const count = wordsIn(words).length
  const error = wrong()
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (!check.isPending) check.mutate()
      }}
    >
      <div>
        <label htmlFor={id} className="mb-1 block text-sm font-medium">
          <Trans>Your 24 recovery words</Trans>
        </label>
        <textarea
          ref={field}
          id={id}
          dir="ltr"
          lang="en"
          rows={6}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          value={words}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-error ${id}-hint`}
          onChange={(event) => setWords(event.target.value)}
          className="w-full rounded-md border border-line-strong bg-surface p-3 font-mono"
        />
        <p id={`${id}-error`} role="alert" className="mt-1 text-sm text-block empty:hidden">
          {error}
        </p>
        <p id={`${id}-hint`} className="mt-1 text-sm text-ink-soft">
          <Trans>
            In their order; numbers and line ends do not matter. {count} of {WORDS} so far.
          </Trans>
        </p>
      </div>
      <div className="flex flex-wrap gap-3">
        <Button kind="primary" type="submit">
          {check.isPending ? <Trans>Checking</Trans> : <Trans>Check the words</Trans>}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          <Trans>Use the passphrase</Trans>
        </Button>
      </div>
    </form>
  )
}

function AfterRecovery({
  opened,
  words,
  onOpened,
}: {
  opened: Opened
  words: string
  onOpened: (opened: Opened) => Promise<unknown>
}) {
  const { vault } = opened
  const [choice, setChoice] = useState(NO_CHOICE)
  const [isAsked, setAsked] = useState(false)
  const change = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const changed = await changePassphrase(vault.id, { words }, choice.passphrase)
      if (changed.kind === 'changed') await onOpened(opened)
      return changed.kind
    },
  })
  const fault = faultOf(choice, vault.name)
  const failed = change.isError ? 'failed' : change.data
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (!fault && !change.isPending) change.mutate()
      }}
    >
      <p role="status">
        <Trans>The words fit. Choose a new passphrase; the old one opens nothing any more.</Trans>
      </p>
      <NewPassphrase
        name={vault.name}
        choice={choice}
        onChange={setChoice}
        fault={isAsked ? fault : undefined}
        isFirst
      />
      <p role="alert" className="text-sm text-block empty:hidden">
        {failed && failed !== 'changed' ? <RefusalWords kind={failed} /> : null}
      </p>
      <div>
        <Button kind="primary" type="submit">
          {change.isPending ? <Trans>Unlocking</Trans> : <Trans>Change it and unlock</Trans>}
        </Button>
      </div>
    </form>
  )
}
