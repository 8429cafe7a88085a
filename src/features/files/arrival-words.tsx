import { Trans, useLingui } from '@lingui/react/macro'
import { ACT_NAMES, REASON_NAMES } from '../../note-view/signing/state-names'
import type { Arrival } from '../../storage/exchange/accept'

/** What accepting does about one note. */
export function DoesWords({ arrival: { does, than, last, hasHistory } }: { arrival: Arrival }) {
  const { t } = useLingui()
  const act = last && t(ACT_NAMES[last])
  if (does === 'add') return act ? t`new here: ${act}` : <Trans>new here</Trans>
  if (does === 'extend') return act ? t`goes on here: ${act}` : <Trans>goes on here</Trans>
  if (does === 'refused') return <Trans>cannot be taken</Trans>
  if (does === 'nothing')
    return hasHistory ? <Trans>already here</Trans> : <Trans>here already, the same</Trans>
  if (hasHistory)
    return <Trans>your own draft has the same number: kept as a copy, not to review</Trans>
  if (than === 'newer') return <Trans>newer than the one here: kept as a copy</Trans>
  if (than === 'older') return <Trans>older than the one here: kept as a copy</Trans>
  return <Trans>differs from the one here: kept as a copy</Trans>
}

/** Why a note is not taken, what to do about it, and what a return of it asked for. */
export function NotTaken({
  arrival: { comments },
  why,
}: {
  arrival: Arrival
  why: NonNullable<Arrival['why']>
}) {
  const { t } = useLingui()
  return (
    <div className="grid max-w-prose gap-2 py-2">
      <p>
        <Why why={why} />
      </p>
      {comments.length === 0 ? null : (
        <>
          <p className="font-medium">
            <Trans>What was asked for all the same</Trans>
          </p>
          <ul className="grid gap-2">
            {comments.map(({ id, quote, reason, text }) => (
              <li key={id} className="border-s-2 border-line ps-3 wrap-anywhere">
                <span className="text-ink-soft">{t(REASON_NAMES[reason])}</span>
                {quote === '' ? null : <q className="ms-2">{quote}</q>}
                <p className="whitespace-pre-wrap">{text}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Why({ why }: { why: NonNullable<Arrival['why']> }) {
  switch (why) {
    case 'fork':
      return (
        <Trans>
          Something else was done to this note here meanwhile, so what comes does not follow on it.
          Tell whoever sent it. To take theirs, delete the note here for good first; a signed note
          stays.
        </Trans>
      )
    case 'broken-here':
      return (
        <Trans>The steps of this note are not whole here, so nothing can follow on them.</Trans>
      )
    case 'not-yours':
      return <Trans>This note was never sent to you. Ask its author to submit it to you.</Trans>
    case 'sender':
      return <Trans>Whoever sent this has no part in the note. Ask its author to send it.</Trans>
    case 'own-draft':
      return (
        <Trans>
          A draft of your own has the same number and the same words. To review theirs, delete your
          draft first.
        </Trans>
      )
  }
}
