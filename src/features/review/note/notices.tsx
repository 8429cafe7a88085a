import { Trans, useLingui } from '@lingui/react/macro'
import { localDate } from '../../../note-view/local-date'
import { Button } from '../../../ui/button'
import { saveFile } from '../../../ui/save-file'
import { REFUSED } from './open-acts'
import type { NotTaken, Unsent } from './use-decisions'

/** What was decided and did not come about, or has yet to be brought to somebody. */
export function Notices({
  here,
  notTaken,
  unsent,
  onDismiss,
  onOpen,
  onSendAgain,
}: {
  /** The note that is open. */
  here: string
  notTaken: NotTaken | undefined
  unsent: readonly Unsent[]
  onDismiss: () => void
  onOpen: (id: string) => void
  onSendAgain: (id: string, name: string) => void
}) {
  const { i18n, t } = useLingui()
  if (!notTaken && unsent.length === 0) return null
  return (
    <div className="mx-auto grid max-w-[90rem] gap-2 px-4 pt-3 text-sm lg:px-6">
      {notTaken ? (
        <div
          role="alert"
          className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md border border-block bg-block-soft px-3 py-2"
        >
          <p className="grow" dir="auto">
            <span className="font-medium">{t`Not done for ${notTaken.name}.`}</span>{' '}
            {i18n._(REFUSED[notTaken.why])}
          </p>
          {notTaken.id === here ? null : (
            <Button size="small" onClick={() => onOpen(notTaken.id)}>
              <Trans>Open it</Trans>
            </Button>
          )}
          <Button size="small" onClick={onDismiss}>
            <Trans>Close</Trans>
          </Button>
        </div>
      ) : null}
      {unsent.map(({ id, name, files, noCard, isFailed }) => (
        <div
          key={id}
          role="status"
          className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md border border-line-strong bg-surface px-3 py-2"
        >
          <p className="grow" dir="auto">
            {isFailed
              ? t`${name} is decided, but could not be sent.`
              : noCard.length > 0
                ? t`${name} is decided. There is no contact card of ${noCard.join(', ')}: nothing could be sent.`
                : t`${name} is decided. Its author has no profile on this device: bring them the file.`}
          </p>
          {files.map((each) => (
            <Button
              key={each.name}
              size="small"
              onClick={() =>
                saveFile(
                  `skillednote-reviewed-${localDate(new Date())}.snote.age`,
                  each.file,
                  'application/octet-stream',
                )
              }
            >
              {t`Save file for ${each.name}`}
            </Button>
          ))}
          {isFailed || noCard.length > 0 ? (
            <Button size="small" onClick={() => onSendAgain(id, name)}>
              <Trans>Send again</Trans>
            </Button>
          ) : null}
        </div>
      ))}
    </div>
  )
}
