import type { ReactNode } from 'react'
import { linesOf, PARTS, TITLES, type NoteText, type PartId } from '../narrative/note-text'
import { wordDiff, type Piece } from './word-diff'

const textOf = (note: NoteText, part: PartId): string =>
  linesOf(note.sections.find(({ id }) => id === part)?.sentences ?? [])
    .map((line) => line.map(({ text }) => text).join(' '))
    .join('\n')

/** Two wordings of a note side by side; what is in one of them alone is marked there. */
export function Compared({
  one,
  other,
  oneName,
  otherName,
}: {
  one: NoteText
  other: NoteText
  oneName: ReactNode
  otherName: ReactNode
}) {
  const parts = PARTS.map((id) => ({
    id,
    title: TITLES[id],
    diff: wordDiff(textOf(one, id), textOf(other, id)),
  }))
  const heading = wordDiff(one.heading, other.heading)
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      {(['gone', 'new'] as const).map((kind) => (
        <section key={kind} className="min-w-0 rounded-lg border border-line bg-surface p-4">
          <h3 className="mb-3 text-sm font-medium text-ink-soft">
            {kind === 'gone' ? oneName : otherName}
          </h3>
          <div lang="en" dir="ltr" className="font-serif text-base/6.5 wrap-anywhere">
            <p className="mb-3 font-semibold">
              <Marked pieces={heading} kind={kind} />
            </p>
            {parts
              .filter(({ diff }) => diff.length > 0)
              .map(({ id, title, diff }) => (
                <div key={id} className="mb-4 last:mb-0">
                  <h4 className="mb-1 font-semibold">{title}</h4>
                  <p className="max-w-[66ch] whitespace-pre-line">
                    <Marked pieces={diff} kind={kind} />
                  </p>
                </div>
              ))}
          </div>
        </section>
      ))}
    </div>
  )
}

function Marked({ pieces, kind }: { pieces: readonly Piece[]; kind: 'gone' | 'new' }) {
  return pieces
    .filter((piece) => piece.kind === 'same' || piece.kind === kind)
    .map(({ kind: how, text }, i) =>
      how === 'same' ? (
        text
      ) : (
        <mark
          // oxlint-disable-next-line react/no-array-index-key -- the pieces of one text have no other name
          key={i}
          className={
            how === 'gone'
              ? 'bg-block-soft text-ink decoration-block line-through decoration-1'
              : 'bg-accent-soft text-ink underline decoration-accent decoration-2 underline-offset-4'
          }
        >
          {text}
        </mark>
      ),
    )
}
