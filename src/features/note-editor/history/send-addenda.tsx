import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { localDate } from '../../../note-view/local-date'
import { post } from '../../../storage/exchange/post'
import { Button } from '../../../ui/button'
import { saveFile } from '../../../ui/save-file'

/** Brings what was added to the others who act on this note. Sent twice, the second changes nothing there. */
export function SendAddenda({
  id,
  names,
  added,
}: {
  id: string
  names: readonly string[]
  /** How many were added since this page is open: with each they go out by themselves. */
  added: number
}) {
  const { i18n, t } = useLingui()
  const client = useQueryClient()
  const { mutate, data, isPending, isError } = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const posted = await post(client, [id])
      if (posted.kind !== 'posted' || posted.left > 0) throw new Error(posted.kind)
      return posted
    },
  })
  const send = useEffectEvent(() => mutate())
  useEffect(() => {
    if (added > 0) send()
  }, [added])
  const list = (some: readonly string[]) =>
    new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(
      some.map((name) => name || t`somebody without a name`),
    )
  return (
    <div className="mt-3 grid justify-items-start gap-2 text-sm">
      <div role="status" className="grid justify-items-start gap-2">
        {isPending ? <Trans>Sending</Trans> : null}
        {data && data.here.length > 0 ? (
          <p>{t`Sent to ${list(data.here)} on this device.`}</p>
        ) : null}
        {data && data.noCard.length > 0 ? (
          <p className="text-block">
            {t`Not sent to ${list(data.noCard)}: their contact card is not on this device.`}
          </p>
        ) : null}
        {isError ? (
          <p className="text-block">
            <Trans>The addenda are in the note, but could not be sent.</Trans>
          </p>
        ) : null}
      </div>
      {data && data.files.length > 0 ? (
        <p className="max-w-[66ch]">
          <Trans>
            Who has no profile on this device is brought a file, by mail or on a stick. Only they
            can open it, in SkilledNote.
          </Trans>
        </p>
      ) : null}
      {data?.files.map(({ name, file }) => (
        <Button
          key={name}
          onClick={() => {
            const day = localDate(new Date())
            saveFile(`skillednote-for-review-${day}.snote.age`, file, 'application/octet-stream')
          }}
        >
          {t`Save the file for ${list([name])}`}
        </Button>
      ))}
      {data && !isError ? null : (
        <Button kind="quiet" size="small" disabled={isPending} onClick={() => mutate()}>
          {t`Send the addenda to ${list(names)}`}
        </Button>
      )}
    </div>
  )
}
