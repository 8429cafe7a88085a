import { useLingui } from '@lingui/react/macro'
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react'
import { linesOf, type NoteSection, type Sentence } from '../../../narrative/note-text'
import { keptTogether, moveFocus } from '../../../note-view/note-document'
import { anchorProps, useReviewing } from './anchor'
import { sentenceOf } from './comments'
import { evidenceSpans, newWords, sectionText, sentencesOf, type Piece, type Span } from './marks'

const NOTHING: ReadonlyMap<Sentence, readonly Piece[]> = new Map()

/** The note as it will read, sentence by sentence, with what is pointed at and what was commented on. */
export function ReviewedText({ shaded }: { shaded: boolean }) {
  const { reviewed, aside, pointed, sentence: current, write } = useReviewing()
  const { text, lastVisit } = reviewed
  const all = useMemo(() => text.sections.flatMap(({ sentences }) => sentences), [text])
  const lit = useMemo(() => sentencesOf(all, pointed?.places ?? []), [all, pointed])
  const spans = useMemo(() => evidenceSpans(all, pointed?.evidence ?? []), [all, pointed])
  const pieces = useMemo(() => {
    if (!shaded || !lastVisit) return NOTHING
    const before = ({ id }: NoteSection) =>
      sectionText(lastVisit.text.sections.find((each) => each.id === id)?.sentences ?? [])
    return new Map(text.sections.flatMap((each) => [...newWords(each, before(each))]))
  }, [shaded, text, lastVisit])
  const numbers = useMemo(() => {
    const at = new Map<Sentence, { readonly id: string; readonly n: number }[]>()
    for (const [i, comment] of aside.comments.entries()) {
      const sentence = sentenceOf(text, comment)
      if (sentence) at.set(sentence, [...(at.get(sentence) ?? []), { id: comment.id, n: i + 1 }])
    }
    return at
  }, [aside.comments, text])
  const [stop, setStop] = useState<Sentence>()
  const tabStop = stop && all.includes(stop) ? stop : all[0]
  return (
    <article lang="en" dir="ltr" className="font-serif text-base/6.5 wrap-anywhere">
      {text.sections.map((section) => (
        <section key={section.id} aria-label={section.title} className="mb-6 last:mb-0">
          <h2 className="mb-1 font-semibold">{section.title}</h2>
          {linesOf(section.sentences).map((line) => (
            <p key={section.sentences.indexOf(line[0] as Sentence)} className="mb-1 max-w-[74ch]">
              {line.map((sentence, i) => (
                <SentenceText
                  key={section.sentences.indexOf(sentence)}
                  sentence={sentence}
                  before={i === 0 ? '' : ' '}
                  isLit={lit.has(sentence)}
                  isCurrent={sentence === current}
                  spans={spans.get(sentence)}
                  pieces={pieces.get(sentence)}
                  tabIndex={sentence === tabStop ? 0 : -1}
                  onFocus={() => setStop(sentence)}
                >
                  {numbers.get(sentence)?.map(({ id, n }) => (
                    <CommentMark key={id} n={n} onPress={() => write(id)} />
                  ))}
                </SentenceText>
              ))}
            </p>
          ))}
        </section>
      ))}
    </article>
  )
}

function SentenceText({
  sentence,
  before,
  isLit,
  isCurrent,
  spans,
  pieces,
  tabIndex,
  onFocus,
  children,
}: {
  sentence: Sentence
  before: string
  isLit: boolean
  isCurrent: boolean
  spans: readonly Span[] | undefined
  pieces: readonly Piece[] | undefined
  tabIndex: number
  onFocus: () => void
  children: ReactNode
}) {
  const { write, mayComment } = useReviewing()
  const anchor = {
    on: 'sentence' as const,
    place: sentence.from[0] ?? '',
    quote: sentence.text,
    rule: '',
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return moveFocus(event)
    event.preventDefault()
    if (mayComment) write(anchor)
  }
  return (
    <>
      {before}
      <span
        role="button"
        tabIndex={tabIndex}
        data-from={sentence.from.join(' ')}
        data-marked={isLit || undefined}
        data-current={isCurrent || undefined}
        {...anchorProps(anchor)}
        onFocus={onFocus}
        onClick={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
        onKeyDown={onKeyDown}
        className="isolate cursor-text rounded-sm data-current:outline-1 data-current:outline-dashed focus-visible:outline-2 focus-visible:outline-accent focus-visible:outline-solid data-marked:bg-accent-soft data-marked:underline data-marked:decoration-accent data-marked:underline-offset-4"
      >
        {spans ? (
          <Quoted text={sentence.text} spans={spans} />
        ) : pieces ? (
          pieces.map(({ text, isNew }, i) => (
            <span
              // oxlint-disable-next-line react/no-array-index-key -- the pieces of one text have no other name
              key={i}
              data-words={isNew ? 'new' : 'carried'}
              className={isNew ? 'text-ink' : 'text-ink-soft'}
              style={isNew ? undefined : STRIPES}
            >
              {text}
            </span>
          ))
        ) : (
          keptTogether(sentence.text)
        )}
      </span>
      {children}
    </>
  )
}

/** Under words that were carried over. */
const STRIPES = {
  backgroundImage: 'repeating-linear-gradient(135deg,var(--color-line) 0 1px,transparent 1px 6px)',
}

/** The text with the quoted words marked; quotes may overlap. */
function Quoted({ text, spans }: { text: string; spans: readonly Span[] }) {
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])]
  const sorted = edges.toSorted((a, b) => a - b)
  return sorted.slice(0, -1).map((from, i) => {
    const piece = text.slice(from, sorted[i + 1])
    const isQuoted = spans.some(({ start, end }) => start <= from && from < end)
    return isQuoted ? (
      <mark
        key={from}
        className="rounded-sm bg-accent-soft text-ink underline decoration-accent decoration-2 underline-offset-4"
      >
        {piece}
      </mark>
    ) : (
      piece
    )
  })
}

/** The number of a comment, where it hangs; opens it. */
export function CommentMark({ n, onPress }: { n: number; onPress: () => void }) {
  const { t } = useLingui()
  return (
    <button
      type="button"
      aria-label={t`Comment ${n}`}
      onClick={onPress}
      className="ms-1 inline-flex size-6 items-center justify-center rounded-full border border-accent bg-surface align-text-bottom font-sans text-xs font-medium text-accent hover:bg-accent-soft pointer-coarse:size-8"
    >
      {n}
    </button>
  )
}
