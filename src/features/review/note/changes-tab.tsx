import { Trans, useLingui } from '@lingui/react/macro'
import type { Comment } from '../../../domain/history/comment'
import { PARTS, TITLES, type NoteText, type PartId } from '../../../narrative/note-text'
import { wordDiff, type Piece } from '../../../note-view/word-diff'
import { Day } from '../../../ui/day'
import { useReviewing } from './anchor'
import { Asked, roundsOf } from './comments-tab'
import { wordsAt } from './comments'
import { sectionText } from './marks'
import { Moment } from './moment'

const textOf = (note: NoteText, part: PartId): string =>
  sectionText(note.sections.find(({ id }) => id === part)?.sentences ?? [])

const isChanged = (diff: readonly Piece[]) => diff.some(({ kind }) => kind !== 'same')

/** What is other than in the wording that was returned, and what became of its comments. */
export function ChangesTab() {
  const { reviewed } = useReviewing()
  const { returned, text, history, lastVisit } = reviewed
  const [round] = history.kind === 'whole' ? roundsOf(history.entries) : []
  if (!returned || !round)
    return (
      <div className="grid gap-2 text-ink-soft">
        <p>
          <Trans>It was not returned before: there is no earlier wording to compare.</Trans>
        </p>
        <p>
          {lastVisit ? (
            <Trans>
              To see what changed since the visit of <Day date={lastVisit.date} />, press d.
            </Trans>
          ) : (
            <Trans>No earlier visit of this patient by the same author is here.</Trans>
          )}
        </p>
      </div>
    )
  const { text: before, entry } = returned
  return (
    <div className="grid gap-5">
      <section>
        <h3 className="font-medium">
          <Trans>
            Since it was returned, <Moment at={entry.at} />
          </Trans>
        </h3>
        {before ? (
          <Diff before={before} now={text} />
        ) : (
          <p className="mt-1 text-ink-soft">
            <Trans>
              The wording that was returned is not here any more. The note is shown as a whole.
            </Trans>
          </p>
        )}
      </section>
      <section className="border-t border-line pt-4">
        <h3 className="mb-1 font-medium">
          <Trans>What was asked for</Trans>
        </h3>
        {entry.why ? (
          <p className="mb-2 whitespace-pre-line" dir="auto">
            {entry.why}
          </p>
        ) : null}
        <Asked
          comments={round.returned.did.comments}
          answers={round.answers}
          touched={(comment) => before && isTouched(comment, before, text)}
        />
      </section>
    </div>
  )
}

/** Whether the words a comment is about read otherwise now; undefined for one on no words. */
function isTouched(
  { on, place, quote }: Comment,
  before: NoteText,
  now: NoteText,
): boolean | undefined {
  if (on === 'note') return undefined
  const words = quote || wordsAt(before, place)
  const all = now.sections.map(({ sentences }) => sectionText(sentences)).join('\n')
  return words === '' ? wordsAt(now, place) !== '' : !all.includes(words)
}

function Diff({ before, now }: { before: NoteText; now: NoteText }) {
  const { t } = useLingui()
  const parts = PARTS.map((id) => ({ id, diff: wordDiff(textOf(before, id), textOf(now, id)) }))
  const heading = wordDiff(before.heading, now.heading)
  const same = parts.filter(({ diff }) => diff.length > 0 && !isChanged(diff))
  const changed = parts.filter(({ diff }) => isChanged(diff))
  return (
    <div lang="en" dir="ltr" className="mt-2 font-serif text-base/6.5 wrap-anywhere">
      {isChanged(heading) ? (
        <p className="mb-3">
          <Told diff={heading} />
        </p>
      ) : null}
      {changed.map(({ id, diff }) => (
        <section key={id} className="mb-4" aria-label={TITLES[id]}>
          <h4 className="mb-1 font-semibold">{TITLES[id]}</h4>
          <p className="whitespace-pre-line">
            <Told diff={diff} />
          </p>
        </section>
      ))}
      {changed.length === 0 && !isChanged(heading) ? (
        <p className="mb-3 font-sans text-sm text-fix">{t`No word of the note's text changed.`}</p>
      ) : null}
      {same.map(({ id, diff }) => (
        <details key={id} className="mb-1">
          <summary className="w-fit font-sans text-sm text-ink-soft">
            {t`${TITLES[id]}: unchanged`}
          </summary>
          <p className="mt-1 mb-3 whitespace-pre-line">
            <Told diff={diff} />
          </p>
        </details>
      ))}
    </div>
  )
}

/** One text that reads on, with what went struck through and what came underlined. */
function Told({ diff }: { diff: readonly Piece[] }) {
  return diff.map(({ kind, text }, i) => {
    if (kind === 'same') return text
    const Changed = kind === 'gone' ? 'del' : 'ins'
    return (
      <Changed
        // oxlint-disable-next-line react/no-array-index-key -- the pieces of one text have no other name
        key={i}
        className={
          kind === 'gone'
            ? 'bg-block-soft text-ink-soft decoration-block decoration-1'
            : 'bg-accent-soft text-ink decoration-accent decoration-2 underline-offset-4'
        }
      >
        {text}
      </Changed>
    )
  })
}
