import { Plural, Trans } from '@lingui/react/macro'
import { localDate } from '../../note-view/local-date'
import { Button } from '../../ui/button'
import { saveFile } from '../../ui/save-file'
import { LINK } from './part'
import { Refusal } from './refusal'
import { useExchange } from './use-exchange'
import { WorkProgress } from './work-progress'

/** All notes as JSON that any program can read, and so can anybody. */
export function PlainNotes() {
  const { mutate, data, isPending, step, stop } = useExchange('exportPlain')
  return (
    <>
      <p className="rounded-md border-2 border-fix bg-fix-soft p-3 text-sm">
        <Trans>
          A plain file is not encrypted: whoever gets hold of it can read every note. For a backup
          or for a colleague, use the encrypted files instead.
        </Trans>
      </p>
      {isPending ? (
        <WorkProgress what={<Trans>Writing the file</Trans>} step={step} onCancel={stop} />
      ) : (
        <div>
          <Button
            onClick={() => {
              const now = new Date()
              mutate(
                { given: [now.toISOString()] },
                {
                  onSuccess: (made) => {
                    if (made.kind === 'exported')
                      saveFile(
                        `skillednote-notes-${localDate(now)}.json`,
                        made.file,
                        'application/json',
                      )
                  },
                },
              )
            }}
          >
            <Trans>Save all notes as plain JSON</Trans>
          </Button>
        </div>
      )}
      <div role="status" className="text-sm empty:hidden">
        {data?.kind === 'exported' ? (
          <>
            <Plural value={data.notes} one="# note written." other="# notes written." />{' '}
            {data.left === 0 ? null : (
              <Plural
                value={data.left}
                one="# record that cannot be read is not in it."
                other="# records that cannot be read are not in it."
              />
            )}
          </>
        ) : null}
      </div>
      {data && data.kind !== 'exported' ? <Refusal why={data} /> : null}
      <p className="text-sm text-ink-soft">
        <Trans>
          What the file is made of:{' '}
          <a href="/schema/notes-file-1.json" className={LINK}>
            the file
          </a>
          ,{' '}
          <a href="/schema/note-2.json" className={LINK}>
            a note
          </a>
          .
        </Trans>
      </p>
    </>
  )
}
