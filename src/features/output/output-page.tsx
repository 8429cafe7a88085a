import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import { chargeLines } from '../../narrative/charge-lines'
import { dateText } from '../../narrative/date-text'
import { fullNames } from '../../narrative/full-names'
import { narrate } from '../../narrative/narrate'
import type { Addendum, Length, NoteSection, Sentence, SignedText } from '../../narrative/note-text'
import {
  addendumText,
  asciiNote,
  lineText,
  plainText,
  sectionText,
} from '../../narrative/plain-text'
import { safeLine } from '../../narrative/safe-text'
import { asSigned } from '../../narrative/signed-text'
import { NoteDocument } from '../../note-view/note-document'
import type { Facts } from '../../rules/facts'
import { readPreferences } from '../../storage/preferences'
import { Button } from '../../ui/button'
import { Key } from '../../ui/key'
import { useShortcut } from '../../ui/shortcut'
import { ChargeSummary } from './charge-summary'
import { CopyByHand } from './copy-by-hand'
import { CopiedMessage, CopyLine, CopySection } from './copy-parts'
import { NamesNotice } from './names-notice'
import { LengthChoice, Switch } from './output-options'
import { PrintedHead, PrintedSignatures, PrintedTimes } from './printed-parts'
import { SignedUnder } from './signed-under'
import { useCopy } from './use-copy'

interface OutputPageProps {
  readonly facts: Facts
  /** The facts follow the form, saved or not; otherwise they are the note as last saved. */
  readonly live: boolean
  /** What stands under it once it is signed: then `facts` are those of the signed words. */
  readonly signed?: SignedText | undefined
  /** What is to be known before the text is used. */
  readonly notice?: ReactNode
  readonly onBack?: () => void
  /** Kept by the page around it, where that is so; otherwise the page keeps it itself. */
  readonly length?: Length | undefined
  readonly onLength?: (length: Length) => void
}

/** The finished text: to read, to copy whole or by section, to print, and what goes to billing. */
export function OutputPage(props: OutputPageProps) {
  const { facts, live, signed, notice, onBack, onLength, ...given } = props
  const { t } = useLingui()
  const [chosen, setChosen] = useState<Length>('standard')
  const length = given.length ?? chosen
  const [ascii, setAscii] = useState(false)
  const [heading, setHeading] = useState(false)
  const [byLine, setByLine] = useState(false)
  const { copy, copied, byHand, dismiss, has } = useCopy()
  const [{ pseudonyms }] = useState(readPreferences)

  const draft = narrate(facts, length)
  const written = signed ? asSigned(draft, signed) : draft
  const note = ascii ? asciiNote(written) : written
  const empty = note.sections.length === 0
  const done = note.sections.filter((section) => has(sectionText(note, section))).length
  const { visit } = facts.note
  const names = pseudonyms ? fullNames(facts.note) : []
  const patient = safeLine(visit.patient) || t`No patient named`
  const born = safeLine(visit.birthYear)
  const whose = [patient, born && t`born ${born}`, dateText(visit.date)].filter(Boolean).join(', ')
  const copyAll = () => {
    if (!empty)
      void copy(
        t`Whole note`,
        plainText(note, { heading }),
        note.sections.map((section) => sectionText(note, section)),
      )
  }
  useShortcut('y', copyAll)
  useEffect(() => {
    document.title = t`Note text - SkilledNote`
    return () => {
      document.title = 'SkilledNote'
    }
  }, [t])

  const beside = (section: NoteSection) => {
    const text = sectionText(note, section)
    const { title } = section
    return <CopySection title={title} copied={has(text)} onCopy={() => void copy(title, text)} />
  }
  const besideAddendum = (addendum: Addendum, nth: number) => {
    const text = addendumText(addendum)
    const title = t`Addendum ${nth}`
    return <CopySection title={title} copied={has(text)} onCopy={() => void copy(title, text)} />
  }
  const afterLine = (line: readonly Sentence[]) => {
    const text = lineText(note, line)
    const words = lineText({ mark: '' }, line)
    return <CopyLine line={words} onCopy={() => void copy(t`One line`, text)} />
  }
  return (
    <div className="mx-auto max-w-6xl px-4 py-6 lg:px-6">
      {onBack ? (
        <Button kind="quiet" size="small" className="-ms-2 mb-2" onClick={onBack}>
          <Trans>Back to the note</Trans>
        </Button>
      ) : null}
      <header className="mb-6">
        <h1 className="text-xl font-semibold tracking-tight wrap-anywhere">
          <bdi>{safeLine(visit.patient) === '' ? whose : note.heading}</bdi>
        </h1>
        <p className="mt-1 text-sm text-ink-soft">
          {signed ? (
            <Trans>The note as it was signed, with what was added since, to copy or print.</Trans>
          ) : live ? (
            <Trans>The note as it stands now, to copy or print.</Trans>
          ) : (
            <Trans>The note as last saved, to copy or print.</Trans>
          )}
        </p>
      </header>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem] xl:grid-cols-[minmax(0,45rem)_23rem]">
        <div className="min-w-0">
          {notice}
          <NamesNotice names={names} />
          <div className="mb-4 flex flex-wrap items-end gap-x-6 gap-y-3">
            <LengthChoice
              value={length}
              onChange={(next) => {
                setChosen(next)
                onLength?.(next)
              }}
            />
            <div className="flex flex-wrap gap-2">
              <Button kind="primary" aria-keyshortcuts="y" disabled={empty} onClick={copyAll}>
                <Trans>Copy all</Trans>
                <Key>y</Key>
              </Button>
              <Button disabled={empty} onClick={() => print()}>
                <Trans>Print</Trans>
              </Button>
              {live ? (
                <Link
                  to="/hand-over"
                  search={{ note: facts.note.id }}
                  preload={false}
                  className="inline-flex min-h-10 items-center rounded-md border border-line-strong bg-surface px-4 text-sm font-medium hover:bg-accent-soft pointer-coarse:min-h-11"
                >
                  <Trans>Hand to a colleague</Trans>
                </Link>
              ) : null}
            </div>
          </div>
          <div className="flex flex-wrap gap-x-6">
            <Switch checked={ascii} onChange={setAscii}>
              <Trans>Plain characters only (ASCII)</Trans>
            </Switch>
            <Switch checked={heading} onChange={setHeading}>
              <Trans>Name patient and visit in the copied text</Trans>
            </Switch>
            <Switch checked={byLine} onChange={setByLine}>
              <Trans>Copy single lines</Trans>
            </Switch>
          </div>
          {byHand ? (
            <CopyByHand key={byHand.text} whose={whose} byHand={byHand} onClose={dismiss} />
          ) : null}
          {empty ? null : (
            <p className="mt-3 text-sm text-ink-soft">
              <Plural
                value={note.sections.length}
                one={`${done} of # section copied`}
                other={`${done} of # sections copied`}
              />
            </p>
          )}
          <div className="note-sheet mt-3" data-draft={note.mark !== '' || undefined}>
            <PrintedHead heading={note.heading} mark={note.mark} />
            <div className="note-sheet-body">
              <div className="rounded-lg border border-line bg-surface p-4 sm:p-8 print:border-0 print:p-0">
                {note.mark !== '' || heading ? (
                  <p
                    lang="en"
                    dir="ltr"
                    className="mb-6 font-serif text-sm text-ink-soft print:hidden"
                  >
                    {note.mark}
                    {heading && note.heading !== '' ? (
                      <span className="block">{note.heading}</span>
                    ) : null}
                  </p>
                ) : null}
                {empty ? (
                  <p className="text-ink-soft">
                    <Trans>
                      Nothing written yet. What you enter in the note is put into words here.
                    </Trans>
                  </p>
                ) : (
                  <NoteDocument
                    note={note}
                    beside={beside}
                    afterLine={byLine ? afterLine : undefined}
                  />
                )}
                <PrintedTimes facts={facts} />
                {note.signed ? (
                  <SignedUnder signed={note.signed} beside={besideAddendum} />
                ) : (
                  <PrintedSignatures facts={facts} />
                )}
              </div>
            </div>
          </div>
        </div>
        <aside className="lg:sticky lg:top-6 lg:self-start">
          <ChargeSummary
            lines={chargeLines(facts)}
            mark={note.mark}
            onCopy={(what, text) => void copy(what, text)}
          />
          <p className="mt-6 text-xs text-ink-soft">
            <Trans>
              The clipboard keeps a copied note until you copy something else. Paste it into the
              chart of the patient named in the message.
            </Trans>
          </p>
        </aside>
      </div>
      <CopiedMessage whose={whose} copied={copied} names={names} />
    </div>
  )
}
