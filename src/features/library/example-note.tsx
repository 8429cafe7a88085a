import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Place } from '../../domain/place'
import { narrate } from '../../narrative/narrate'
import { comesFrom, type NoteText } from '../../narrative/note-text'
import { NoteDocument } from '../../note-view/note-document'
import type { Rule } from '../../rules/rule'
import { Button } from '../../ui/button'
import type { Ran } from './example-facts'

const rootOf = (place: Place) => place.split('.')[0] ?? place

/** Where the text speaks of people and of billing. */
const TREATMENT: readonly string[] = ['session', 'people', 'coding']

/** The sections of a note in which something comes from one of these places, or from beside them. */
const about = (note: NoteText, places: readonly Place[]): NoteText => {
  const roots = [...new Set(places.map(rootOf))]
  const sections = note.sections.filter(
    ({ id, sentences }) =>
      (id === 'treatment' && roots.some((root) => TREATMENT.includes(root))) ||
      sentences.some((sentence) => roots.some((root) => comesFrom(sentence, root))),
  )
  return { ...note, sections }
}

/** An example opened: what the rule says of it, and the part of the note that it says it about. */
export function ExampleNote({ ran: { facts, findings }, rule }: { ran: Ran; rule: Rule }) {
  const { i18n } = useLingui()
  const [whole, setWhole] = useState(false)
  const note = narrate(facts, 'standard')
  const quoted = findings.flatMap(({ evidence }) => evidence)
  const part = about(note, [
    rule.go,
    ...findings.map(({ go }) => go),
    ...quoted.map((q) => q.place),
  ])
  const shown = whole || part.sections.length === 0 ? note : part
  return (
    <div className="grid gap-3 ps-5 pb-4 text-sm">
      <ul className="grid gap-1">
        {findings.map(({ key, problem, why, state, evidence }) => (
          <li key={key}>
            {problem ? (
              <>
                <Trans>It asks:</Trans> {problem.about ? `${i18n._(problem.about)}: ` : ''}
                {i18n._(problem.message)}
              </>
            ) : state === 'unknown' ? (
              <>
                <Trans>It could not check.</Trans> {why ? i18n._(why) : null}
              </>
            ) : state === 'met' ? (
              <>
                <Trans>It is met.</Trans>{' '}
                {evidence.map(({ quote, place }) => (
                  <q key={`${place} ${quote}`} dir="auto" className="me-2">
                    {quote}
                  </q>
                ))}
              </>
            ) : state === 'waiting' ? (
              <Trans>It waits until something is entered.</Trans>
            ) : (
              <Trans>It does not concern this note.</Trans>
            )}
          </li>
        ))}
      </ul>
      {note.sections.length === 0 ? (
        <p className="text-ink-soft">
          <Trans>Nothing is written in this note.</Trans>
        </p>
      ) : (
        <div className="rounded-md border border-line bg-surface p-4">
          <NoteDocument
            note={shown}
            level={3}
            highlight={quoted[0]?.place ?? findings[0]?.problem?.go}
          />
          {part.sections.length > 0 && part.sections.length < note.sections.length ? (
            <Button
              size="small"
              kind="quiet"
              className="-ms-2 mt-3"
              onClick={() => setWhole(!whole)}
            >
              {whole ? <Trans>Show this part alone</Trans> : <Trans>Show the whole note</Trans>}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  )
}
