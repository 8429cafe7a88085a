import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { localDate } from '../../../note-view/local-date'
import type { PostedFile } from '../../../storage/exchange/send'
import { Button } from '../../../ui/button'
import { saveFile } from '../../../ui/save-file'
import type { SentBack } from './use-send-back'

/** Who has what was decided by now, and the files that others get. */
export function SentWords({ sent, onAgain }: { sent: SentBack; onAgain: () => void }) {
  const { i18n, t } = useLingui()
  const names = (all: readonly string[]) =>
    new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(
      all.map((name) => name || t`somebody without a name`),
    )
  const posted = typeof sent === 'object' ? sent : undefined
  return (
    <div className="mt-4 grid gap-3 border-t border-line pt-4 text-sm">
      <p role="status" className="wrap-anywhere empty:hidden">
        {sent === 'sending' ? <Trans>Sending back</Trans> : null}
        {posted && posted.here.length > 0
          ? t`Sent back on this device, to ${names(posted.here)}.`
          : null}
      </p>
      {sent === 'not-sent' ? (
        <div role="alert" className="flex flex-wrap items-center gap-3">
          <p className="font-medium text-block">
            <Trans>It is done here, but could not be sent back.</Trans>
          </p>
          <Button size="small" onClick={onAgain}>
            <Trans>Try again</Trans>
          </Button>
        </div>
      ) : null}
      {posted && posted.files.length > 0 ? (
        <>
          <p className="max-w-prose">
            <Trans>
              Who has no profile on this device gets a file. Save it, and bring it to them as your
              clinic does, by mail or on a stick. Only they can open it, in SkilledNote.
            </Trans>
          </p>
          <ul className="grid gap-2">
            {posted.files.map((file, i) => (
              // oxlint-disable-next-line react/no-array-index-key -- two people may have one name
              <ToSave key={i} file={file} />
            ))}
          </ul>
        </>
      ) : null}
      {posted && posted.noCard.length > 0 ? (
        <p className="font-medium text-block">
          {t`Not sent to ${names(posted.noCard)}: their contact card is not on this device.`}
        </p>
      ) : null}
    </div>
  )
}

function ToSave({ file: { name, file } }: { file: PostedFile }) {
  const { t } = useLingui()
  const [isSaved, setSaved] = useState(false)
  const to = name || t`somebody without a name`
  return (
    <li className="flex flex-wrap items-center gap-3">
      <Button
        size="small"
        onClick={() => {
          const day = localDate(new Date())
          saveFile(`skillednote-reviewed-${day}.snote.age`, file, 'application/octet-stream')
          setSaved(true)
        }}
      >
        {t`Save the file for ${to}`}
      </Button>
      <span role="status" className="text-ink-soft">
        {isSaved ? <Trans>Saved</Trans> : null}
      </span>
    </li>
  )
}
