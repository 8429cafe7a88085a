import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { Button } from '../../ui/button'
import { focusPage } from '../../ui/keep-focus'
import { ConfirmWords } from './confirm-words'

/**
 * Recovery words, shown once. What is printed are the words, whose they are and the day: no word of a patient.
 */
export function RecoverySheet({
  words,
  name,
  onConfirmed,
  onLater,
}: {
  words: string
  name: string
  onConfirmed: () => Promise<unknown>
  onLater: () => void
}) {
  const { i18n, t } = useLingui()
  const [isAsked, setAsked] = useState(false)
  const [made] = useState(() => new Date())
  const [copied, setCopied] = useState<boolean>()
  useEffect(() => {
    if (!isAsked) focusPage()
  }, [isAsked])
  const list = words.split(' ')
  if (isAsked)
    return <ConfirmWords words={list} onConfirmed={onConfirmed} onBack={() => setAsked(false)} />
  const today = i18n.date(made, { dateStyle: 'long' })
  return (
    <section aria-label={t`Recovery words`} className="max-w-2xl">
      <p className="mb-2 hidden print:block">
        {name}, {today}
      </p>
      <p>
        <Trans>
          If you forget your passphrase, these 24 words open your notes. They are shown this once
          and kept nowhere: without both, nobody can ever open your notes.
        </Trans>
      </p>
      <p className="mt-2 text-ink-soft print:hidden">
        <Trans>Write them on paper, in this order, and keep it away from this device.</Trans>
      </p>
      <ol
        dir="ltr"
        lang="en"
        className="my-5 grid grid-flow-col grid-cols-2 grid-rows-12 gap-x-6 rounded-lg border border-line-strong bg-surface p-4 font-mono text-base sm:grid-cols-3 sm:grid-rows-8 print:border-0 print:p-0"
      >
        {list.map((word, i) => (
          // Words repeat; places do not.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={i} className="flex items-baseline gap-3 border-b border-line py-1.5">
            <span className="w-6 shrink-0 text-end text-sm text-ink-soft">{i + 1}</span>
            <span>{word}</span>
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-3 print:hidden">
        <Button kind="primary" onClick={() => setAsked(true)}>
          <Trans>I wrote them down</Trans>
        </Button>
        <Button onClick={() => print()}>
          <Trans>Print</Trans>
        </Button>
        <Button
          onClick={() =>
            void navigator.clipboard.writeText(list.map((w, i) => `${i + 1} ${w}`).join('\n')).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }
        >
          <Trans>Copy</Trans>
        </Button>
        <Button kind="quiet" onClick={onLater}>
          <Trans>Later</Trans>
        </Button>
      </div>
      <p role="status" className="mt-3 text-sm text-ink-soft print:hidden">
        {copied === true ? (
          <Trans>
            Copied. Paste them where only you can read, then copy something else: other programs can
            read what was copied.
          </Trans>
        ) : copied === false ? (
          <Trans>This browser did not let them be copied. Write them down or print them.</Trans>
        ) : (
          <Trans>Later makes new words, in Settings. Until then only your passphrase helps.</Trans>
        )}
      </p>
    </section>
  )
}
