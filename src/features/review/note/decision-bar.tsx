import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { MOST_COMMENTS } from '../../../domain/history/comment'
import type { Standing } from '../../../domain/history/standing'
import type { Finding } from '../../../rules/review'
import { Button } from '../../../ui/button'
import { Key } from '../../../ui/key'
import { useReviewing } from './anchor'
import { REFUSED, type OpenActs } from './open-acts'

/** What the person can do with the note; what they cannot is said with its reason. */
export function DecisionBar({
  acts,
  onApprove,
  onReturn,
  onRefer,
  onSign,
  onSendAgain,
}: {
  acts: OpenActs
  onApprove: () => void
  onReturn: () => void
  onRefer: () => void
  onSign: () => void
  onSendAgain: () => void
}) {
  const { reviewed, aside, current, write } = useReviewing()
  const { history, findings } = reviewed
  if (history.kind !== 'whole') return null
  const { standing, me } = history
  if (acts.giveBack)
    return (
      <div className="grid gap-2">
        <Closed standing={standing} me={me} acts={acts} />
        <div className="flex flex-wrap gap-2">
          {acts.cosign === undefined ? <SignButton onSign={onSign} /> : null}
          {lastStepIs(me, standing, history.entries.at(-1)?.by.keyId) ? (
            <Button onClick={onSendAgain}>
              <Trans>Send again</Trans>
            </Button>
          ) : null}
        </div>
      </div>
    )
  const blockers = findings.filter(
    ({ state, rule }) => state === 'unmet' && rule.tier === 'blocker',
  )
  return (
    <div className="grid gap-2">
      <WhyNot acts={acts} blockers={blockers} />
      <div className="flex flex-wrap gap-2">
        {acts.cosign === undefined ? <SignButton onSign={onSign} /> : null}
        {acts.approve === undefined || acts.approve === 'blocked' ? (
          <Button
            kind="primary"
            disabled={acts.approve === 'blocked'}
            aria-describedby={acts.approve === 'blocked' ? 'why-not' : undefined}
            onClick={onApprove}
          >
            <Trans>Approve</Trans>
            <Key>a</Key>
          </Button>
        ) : null}
        <Button disabled={aside.comments.length >= MOST_COMMENTS} onClick={() => write(current)}>
          <Trans>Comment</Trans>
          <Key>c</Key>
        </Button>
        <Button onClick={onReturn}>
          <Trans>Return</Trans>
          <Key>r</Key>
        </Button>
        <Button onClick={onRefer}>
          <Trans>Ask another supervisor</Trans>
        </Button>
      </div>
    </div>
  )
}

const lastStepIs = (me: string, { state }: Standing, by: string | undefined) =>
  by === me && state !== 'draft'

const SignButton = ({ onSign }: { onSign: () => void }) => (
  <Button kind="primary" onClick={onSign}>
    <Trans>Sign now</Trans>
  </Button>
)

/** Of what blocks signing; the findings have them all. */
const MOST_NAMED = 3

function WhyNot({ acts, blockers }: { acts: OpenActs; blockers: readonly Finding[] }) {
  const { i18n } = useLingui()
  const { show } = useReviewing()
  const more = blockers.length - MOST_NAMED
  if (acts.approve === undefined) return null
  if (acts.approve === 'blocked')
    return (
      <div id="why-not" className="text-sm">
        <p className="font-medium text-block">
          <Trans>You cannot approve it while this blocks signing:</Trans>
        </p>
        <ul className="list-disc ps-5">
          {blockers.slice(0, MOST_NAMED).map(({ key, problem, rule, go }) => (
            <li key={key}>
              <button
                type="button"
                onClick={() => show(go)}
                className="rounded-sm min-h-6 text-start underline underline-offset-4 pointer-coarse:min-h-11"
              >
                {problem?.about ? `${i18n._(problem.about)}: ` : ''}
                {i18n._(problem?.message ?? rule.says)}
              </button>
            </li>
          ))}
        </ul>
        {more > 0 ? (
          <p className="text-ink-soft">
            <Plural
              value={more}
              one="and # more, among the findings"
              other="and # more, among the findings"
            />
          </p>
        ) : null}
      </div>
    )
  return (
    <p className="text-sm">
      {acts.approve === 'already' ? (
        <Trans>You approved these words. Sign now, or with the others from the queue.</Trans>
      ) : (
        i18n._(REFUSED[acts.approve])
      )}
    </p>
  )
}

/** Why nothing can be decided now. */
function Closed({ standing, me, acts }: { standing: Standing; me: string; acts: OpenActs }) {
  const { i18n, t } = useLingui()
  const { state, signatures, reviewers } = standing
  const names = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(
    (state === 'signed' || state === 'amended'
      ? signatures.map(({ by }) => by.name)
      : reviewers.map(({ name }) => name)
    ).filter((name) => name !== ''),
  )
  return (
    <p className="text-sm" dir="auto">
      {wordsFor()}
    </p>
  )
  function wordsFor(): ReactNode {
    if (acts.giveBack === 'other-text')
      return (
        <span className="font-medium text-block">
          <Trans>
            These are other words than those that were submitted. Nothing can be decided on them;
            ask the author to send the note again.
          </Trans>
        </span>
      )
    if (acts.giveBack === 'not-reviewer')
      return names ? t`It is not with you: it was sent to ${names}.` : t`It is not with you.`
    if (state === 'returned') return t`It was returned to its author. Nothing is to be decided now.`
    if (state === 'draft') return t`Its author took it back. Nothing is to be decided now.`
    const mine = signatures.some(({ by }) => by.keyId === me)
    return mine ? t`You signed it. Signatures: ${names}.` : t`It is signed. Signatures: ${names}.`
  }
}
