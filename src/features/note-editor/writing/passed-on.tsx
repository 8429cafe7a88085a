import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { localDate } from '../../../note-view/local-date'
import type { PostedFile } from '../../../storage/exchange/send'
import { Button } from '../../../ui/button'
import { saveFile } from '../../../ui/save-file'
import { passOn, sending, type Passed } from '../sign/pass-on'
import { useNames } from './bar'
import { useHeld } from './held'

/** How what was done goes to whom it concerns: who has it already, and a file for whom it is to be brought. */
export function PassedOn({ id, passed }: { id: string; passed: Passed | undefined }) {
  const client = useQueryClient()
  const { as, setPassed } = useHeld()
  const did = as === 'waiting' ? 'submitted' : 'withdrawn'
  const send = async () => {
    setPassed(sending(did))
    setPassed(await passOn(client, id, did))
  }
  const again = (words: ReactNode) => (
    <Button size="small" kind="quiet" onClick={() => void send()}>
      {words}
    </Button>
  )
  if (!passed) return again(<Trans>Send it again</Trans>)
  return (
    <div role="status" className="flex basis-full flex-wrap items-center gap-x-4 gap-y-2">
      {passed.now === 'sending' ? (
        <Trans>Sending</Trans>
      ) : (
        <>
          {passed.now === 'sent' ? <Sent passed={passed} /> : <NotSent />}
          {passed.now === 'sent' ? null : again(<Trans>Try again</Trans>)}
          <Button size="small" kind="quiet" onClick={() => setPassed(undefined)}>
            <Trans>Close</Trans>
          </Button>
        </>
      )}
    </div>
  )
}

const NotSent = () => (
  <p className="font-medium text-block">
    <Trans>It is done here, but could not be sent.</Trans>
  </p>
)

function Sent({ passed: { here, files, noCard } }: { passed: Passed }) {
  const { t } = useLingui()
  const namesOf = useNames()
  return (
    <>
      {here.length > 0 ? <p>{t`Sent to ${namesOf(here)} on this device.`}</p> : null}
      {files.map((file, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- two people may have one name
        <ToSave key={i} file={file} />
      ))}
      {noCard.length > 0 ? (
        <p className="font-medium text-block">
          {t`Not sent to ${namesOf(noCard)}: their contact card is not on this device.`}
        </p>
      ) : null}
    </>
  )
}

function ToSave({ file: { name, file } }: { file: PostedFile }) {
  const { t } = useLingui()
  const to = name || t`somebody without a name`
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="max-w-prose">
        {t`${to} has no profile on this device. Save the file and bring it to them as your clinic does, by mail or on a stick. Only ${to} can open it, in SkilledNote.`}
      </p>
      <Button
        size="small"
        kind="primary"
        onClick={() => {
          const day = localDate(new Date())
          saveFile(`skillednote-for-review-${day}.snote.age`, file, 'application/octet-stream')
        }}
      >
        {t`Save the file for ${to}`}
      </Button>
    </div>
  )
}
