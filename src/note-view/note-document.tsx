import { useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Place } from '../domain/place'
import {
  comesFrom,
  linesOf,
  type NoteSection,
  type NoteText,
  type Sentence,
} from '../narrative/note-text'
import './print.css'

interface NoteDocumentProps {
  readonly note: NoteText
  /** Level of the section headings on the page around it. */
  readonly level?: 2 | 3
  /** A field: the sentences made from it are marked. */
  readonly highlight?: Place | undefined
  /** Called with the fields of the sentence that is pointed at or focused, and with none after it. */
  readonly onSentence?: (places: readonly Place[]) => void
  /** Called with the first field of a sentence that is pressed. */
  readonly onGo?: (place: Place) => void
  /** What stands beside the heading of a section. */
  readonly beside?: (section: NoteSection) => ReactNode
  /** What stands at the end of a line. */
  readonly afterLine?: ((line: readonly Sentence[]) => ReactNode) | undefined
}

/**
 * The note as it will be read. With `onSentence` or `onGo` the sentences can be focused: one tab stop,
 * arrow keys from sentence to sentence. Always English, left to right.
 */
export function NoteDocument({ note, level = 2, beside, afterLine, ...rest }: NoteDocumentProps) {
  const [current, setCurrent] = useState<string>()
  const Heading = level === 2 ? 'h2' : 'h3'
  const first = note.sections[0]
  const firstKey = first && keyOf(first, first.sentences[0])
  return (
    <article lang="en" dir="ltr" className="font-serif text-base/6.5 wrap-anywhere">
      {note.sections.map((section) => (
        <section key={section.id} aria-label={section.title} className="mb-6 last:mb-0 print:mb-4">
          <div className="mb-1 flex items-center justify-between gap-3">
            <Heading className="font-semibold">{section.title}</Heading>
            {beside?.(section)}
          </div>
          {linesOf(section.sentences).map((line) => (
            <div
              key={keyOf(section, line[0])}
              className="mb-1 flex items-start justify-between gap-3 print:mb-0 print:block"
            >
              <p className="max-w-[66ch] print:max-w-none">
                {line.map((sentence, at) => {
                  const key = keyOf(section, sentence)
                  return (
                    <SentenceText
                      key={key}
                      sentence={sentence}
                      before={at === 0 ? '' : ' '}
                      tabIndex={key === (current ?? firstKey) ? 0 : -1}
                      onCurrent={() => setCurrent(key)}
                      {...rest}
                    />
                  )
                })}
              </p>
              {afterLine?.(line)}
            </div>
          ))}
        </section>
      ))}
    </article>
  )
}

/** A sentence's place in its section: words can stand in a note twice. */
const keyOf = ({ id, sentences }: NoteSection, sentence: Sentence | undefined): string =>
  `${id} ${sentence ? sentences.indexOf(sentence) : 0}`

type SentenceTextProps = Pick<NoteDocumentProps, 'highlight' | 'onSentence' | 'onGo'> & {
  sentence: Sentence
  before: string
  tabIndex: number
  onCurrent: () => void
}

function SentenceText({
  sentence,
  before,
  highlight,
  onSentence,
  onGo,
  tabIndex,
  onCurrent,
}: SentenceTextProps) {
  const marked = highlight !== undefined && comesFrom(sentence, highlight)
  const plain = { 'data-from': sentence.from.join(' '), 'data-marked': marked || undefined }
  const look = `isolate rounded-sm data-marked:bg-accent-soft data-marked:underline data-marked:decoration-accent data-marked:underline-offset-4`
  if (!onSentence && !onGo)
    return (
      <>
        {before}
        <span {...plain} className={look}>
          {keptTogether(sentence.text)}
        </span>
      </>
    )
  const point = () => onSentence?.(sentence.from)
  const leave = () => onSentence?.([])
  const go = () => {
    const [place] = sentence.from
    if (place !== undefined) onGo?.(place)
  }
  return (
    <>
      {before}
      <span
        {...plain}
        role="link"
        tabIndex={tabIndex}
        className={`${look} cursor-pointer hover:bg-accent-soft focus-visible:bg-accent-soft`}
        onMouseEnter={point}
        onMouseLeave={leave}
        onFocus={() => {
          onCurrent()
          point()
        }}
        onBlur={leave}
        onClick={go}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go()
          else moveFocus(event)
        }}
      >
        {keptTogether(sentence.text)}
      </span>
    </>
  )
}

// "10:01-10:13", "C5-6", "12 min", "2 units".
const ONE_THING = /\S*\d-\S*\d\S*|\d+ (?:min|units?)\b/g

/** The text, with what reads as one thing kept on one line. */
export function keptTogether(text: string): readonly ReactNode[] {
  const parts: ReactNode[] = []
  let end = 0
  for (const { 0: span, index } of text.matchAll(ONE_THING)) {
    parts.push(
      text.slice(end, index),
      <span key={index} className="whitespace-nowrap">
        {span}
      </span>,
    )
    end = index + span.length
  }
  return [...parts, text.slice(end)]
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Arrow keys, Home and End lead from sentence to sentence of an article. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key]
  const sentences = event.currentTarget
    .closest('article')
    ?.querySelectorAll<HTMLElement>('[data-from]')
  if (!step || !sentences) return
  event.preventDefault()
  sentences[step([...sentences].indexOf(event.currentTarget), sentences.length)]?.focus()
}
