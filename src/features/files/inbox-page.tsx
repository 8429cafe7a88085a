import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Waiting } from '../../storage/exchange/inbox'
import { Page } from '../../ui/page'
import { inboxQuery } from './exchange-queries'
import { OpenFile } from './open-file'
import { LINK, Part } from './part'
import { Refusal } from './refusal'
import type { SecretField } from './secret-field'
import { When } from './when'

/** Files that were brought in wait here until a person accepts them. */
export function InboxPage({ Field, restore = false }: { Field: SecretField; restore?: boolean }) {
  const { t } = useLingui()
  const title = restore ? t`Bring notes from a backup` : t`Files brought in`
  return (
    <Page title={title} documentTitle={title}>
      <p className="mb-4 max-w-xl text-ink-soft">
        {restore ? (
          <Trans>
            Pick the backup file and give its passphrase. You see what is in it before anything is
            kept.
          </Trans>
        ) : (
          <Trans>
            What is in a file is shown before anything of it is kept. Notes that are here already
            are never overwritten.
          </Trans>
        )}
      </p>
      <OpenFile Field={Field} />
      <WaitingFiles />
      <p className="mt-8 flex flex-wrap gap-x-6 gap-y-2 text-sm">
        <Link to="/settings/colleagues" className={LINK}>
          <Trans>Colleagues and your contact card</Trans>
        </Link>
        <Link to="/settings/backup" className={LINK}>
          <Trans>Backup</Trans>
        </Link>
      </p>
    </Page>
  )
}

function WaitingFiles() {
  const { data } = useQuery(inboxQuery)
  if (data && data.kind !== 'inbox') return <Refusal why={data} />
  if (!data || data.waiting.length === 0) return null
  return (
    <Part title={<Trans>Waiting</Trans>}>
      <ul className="overflow-hidden rounded-lg border border-line bg-surface">
        {data.waiting.map((each) => (
          <li key={each.id} className="border-b border-line last:border-b-0 hover:bg-accent-soft">
            <Link
              to="/inbox/$id"
              params={{ id: each.id }}
              className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 px-4 py-3 -outline-offset-2"
            >
              <span className="font-medium">
                <FileWords file={each} />
              </span>
              <span className="text-sm text-ink-soft">
                {each.of === 'post' ? null : (
                  <>
                    <Plural value={each.notes} one="# note" other="# notes" />,{' '}
                  </>
                )}
                <When at={each.createdAt} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** What kind of file it is and whom it says it is from. */
export function FileWords({ file: { of, from } }: { file: Waiting }) {
  const { t } = useLingui()
  const name = from?.name || t`somebody without a name`
  switch (of) {
    case 'backup':
      return t`Backup of ${name}`
    case 'plain':
      return t`Plain notes, from nobody in particular`
    case 'draft-for-review':
      return t`Notes from ${name}`
    case 'review':
      return t`Review from ${name}`
    case 'post':
      return t`Something from this device's post box that cannot be read`
  }
}
