import type { ReactNode } from 'react'
import type { Addendum, SignedText } from '../../narrative/note-text'

/** Who signed, and what was added later, under the words that were signed; on the screen and on paper. */
export function SignedUnder({
  signed: { lines, addenda },
  beside,
}: {
  signed: SignedText
  /** What stands beside the heading of an addendum. */
  beside: (addendum: Addendum, nth: number) => ReactNode
}) {
  return (
    <div lang="en" dir="ltr" className="font-serif text-base/6.5 wrap-anywhere">
      <section
        aria-label="Signatures"
        className="stay-together mt-6 border-t border-line-strong pt-3 text-sm/6"
      >
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      {addenda.map((addendum, i) => (
        <section
          // An addendum is only ever added after the last one.
          // oxlint-disable-next-line react/no-array-index-key
          key={i}
          aria-label={`Addendum ${i + 1}`}
          className="mt-6 border-t border-line pt-3"
        >
          <div className="mb-1 flex items-center justify-between gap-3">
            <h2 className="font-semibold">Addendum</h2>
            {beside(addendum, i + 1)}
          </div>
          <p className="mb-1 text-sm/6">{addendum.head}</p>
          {addendum.lines.map((line, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- the lines of a text that never changes
            <p key={at} className="max-w-[66ch] print:max-w-none">
              {line}
            </p>
          ))}
        </section>
      ))}
    </div>
  )
}
