import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { SpaceLeft } from '../../../storage/durability'
import { closeNotice, isClosed } from '../../../storage/closed-notices'
import { useOldNotes } from './use-old-notes'

const LINK = 'text-accent underline underline-offset-4'

const Line = ({ children }: { children: ReactNode }) => (
  <p className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-2 text-sm lg:px-6">
    {children}
  </p>
)

interface Said {
  space: SpaceLeft
  isForgetful: boolean
  keepDays: number
}

/** Quiet lines above the list of notes. */
export function NoticeLines({ space, isForgetful, keepDays }: Said) {
  const { t } = useLingui()
  const old = useOldNotes(keepDays) ?? []
  const [hidden, setHidden] = useState(() => isClosed('forgetful'))
  return (
    <aside aria-label={t`About your notes`} className="bg-fix-soft print:hidden">
      {space.kind === 'little' ? (
        <Line>
          <span>
            <Plural
              value={space.notes}
              _0="No space left for another note."
              one="Space left for about # note."
              other="Space left for about # notes."
            />
          </span>
          <Link to="/settings/backup" className={LINK}>
            <Trans>Back up</Trans>
          </Link>
        </Line>
      ) : null}
      {isForgetful && !hidden ? (
        <Line>
          <span className="min-w-0 grow basis-60">
            <Trans>
              Safari deletes what this page keeps after seven days of use without a visit here. Put
              SkilledNote on the home screen or in the Dock, or back up.
            </Trans>
          </span>
          <Link to="/settings/backup" className={LINK}>
            <Trans>Back up</Trans>
          </Link>
          <button
            type="button"
            className={`min-h-8 pointer-coarse:min-h-11 ${LINK}`}
            onClick={() => {
              closeNotice('forgetful')
              setHidden(true)
            }}
          >
            <Trans>Do not show again</Trans>
          </button>
        </Line>
      ) : null}
      {old.length > 0 ? (
        <Line>
          <span>
            <Plural
              value={old.length}
              one={`# note is older than ${keepDays} days.`}
              other={`# notes are older than ${keepDays} days.`}
            />
          </span>
          <Link to="/settings/old-notes" className={LINK}>
            <Trans>See what would go</Trans>
          </Link>
        </Line>
      ) : null}
    </aside>
  )
}
