import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { actsOpenTo } from '../../../domain/history/standing'
import { signedText } from '../../../narrative/signed-text'
import type { NoteHistory } from '../../../storage/history/history-queries'
import { readPreferences } from '../../../storage/preferences'
import { Button } from '../../../ui/button'
import { useUndo } from '../../../ui/undo'
import { AddendumForm } from './addendum-form'
import { Part } from './part'
import { SendAddenda } from './send-addenda'
import { useAddendum } from './use-addendum'

type Whole = Extract<NoteHistory, { kind: 'whole' }>

/** What was said beside the signed words, and the way to say more for those who signed. */
export function Addenda({ id, history }: { id: string; history: Whole }) {
  const { standing, me, digest, entries, sameWords } = history
  const [{ name, credential }] = useState(readPreferences)
  const [added, setAdded] = useState(0)
  const signed = signedText(entries)
  if (!signed) return null
  const mayAdd = sameWords && actsOpenTo(standing, { keyId: me, credential }, digest).has('amended')
  const others = new Map(
    entries.filter(({ by }) => by.keyId !== me).map(({ by }) => [by.keyId, by.name]),
  )
  return (
    <Part id="addenda" title={<Trans>Addenda</Trans>}>
      {signed.addenda.length === 0 ? (
        <p className="text-sm text-ink-soft">
          <Trans>None. What was signed stays as it is; what is added stands below it.</Trans>
        </p>
      ) : (
        <ol className="grid gap-3">
          {signed.addenda.map(({ head, lines }, i) => (
            <li
              // oxlint-disable-next-line react/no-array-index-key -- one is only ever added after the last
              key={i}
              lang="en"
              dir="ltr"
              className="rounded-lg border border-line bg-surface p-4 font-serif text-sm/6 wrap-anywhere"
            >
              <p className="text-ink-soft">{head}</p>
              {lines.map((line, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- the lines of a text that never changes
                <p key={at} className="max-w-[66ch] text-base/6.5">
                  {line}
                </p>
              ))}
            </li>
          ))}
        </ol>
      )}
      {mayAdd ? (
        <AddOne
          id={id}
          who={{ name, credential }}
          added={added}
          onAdded={() => setAdded(added + 1)}
        />
      ) : null}
      {signed.addenda.length > 0 && others.size > 0 ? (
        <SendAddenda id={id} names={[...others.values()]} added={added} />
      ) : null}
      <p className="mt-3 text-sm">
        <Link
          to="/notes/$id/output"
          params={{ id }}
          className="text-accent underline underline-offset-4"
        >
          <Trans>Read the note with its signatures and addenda</Trans>
        </Link>
      </p>
    </Part>
  )
}

interface AddOneProps {
  readonly id: string
  /** How many were added since this page is open. */
  readonly added: number
  readonly onAdded: () => void
  readonly who: Pick<ReturnType<typeof readPreferences>, 'name' | 'credential'>
}

/** The form stays closed until it is wanted, or was left with words in it. */
function AddOne({ id, who, added, onAdded }: AddOneProps) {
  const { t } = useLingui()
  const addendum = useAddendum(id)
  const offerUndo = useUndo()
  const [isWanted, setWanted] = useState(false)
  const status = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (added > 0) status.current?.focus({ preventScroll: true })
  }, [added])
  const { isRead, writing } = addendum
  if (!isRead) return null
  const isOpen = isWanted || writing.text !== '' || writing.words !== '' || writing.reason !== ''
  return (
    <div className="mt-4">
      <p
        ref={status}
        role="status"
        tabIndex={-1}
        className="mb-3 text-sm font-medium outline-offset-4 empty:hidden"
      >
        {added > 0 && !isOpen ? t`Added. The signed words are untouched.` : null}
      </p>
      {isOpen ? (
        <AddendumForm
          addendum={addendum}
          who={who}
          onAdded={() => {
            setWanted(false)
            onAdded()
          }}
          onClose={() => {
            addendum.write({ reason: '', words: '', text: '' })
            setWanted(false)
            if (writing.text !== '' || writing.words !== '')
              offerUndo(t`Addendum discarded.`, () => addendum.write(writing))
          }}
        />
      ) : (
        <Button onClick={() => setWanted(true)}>
          <Trans>Add an addendum</Trans>
        </Button>
      )}
    </div>
  )
}
