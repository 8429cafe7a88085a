import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { CardRead } from '../../storage/exchange/people'
import { peopleQuery } from '../../storage/exchange/people-query'
import { Button } from '../../ui/button'
import { FilePicker } from '../../ui/file-picker'
import { Refusal } from './refusal'
import { useExchange } from './use-exchange'
import { WordsToCompare } from './words-to-compare'

/** More than any card and the mail around it. */
const MOST_BYTES = 100_000

/** A card, pasted or picked as a file; what it says is shown before it is kept. */
export function AddColleague() {
  const id = useId()
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const [text, setText] = useState('')
  const [added, setAdded] = useState<string>()
  const looking = useExchange('lookAtCard')
  const adding = useExchange('addColleague')
  const read = (given: string) => {
    setText(given)
    setAdded(undefined)
    if (given.trim() === '') looking.reset()
    else looking.mutate({ given: [given] })
  }
  const found = text.trim() === '' ? undefined : looking.data
  return (
    <>
      <div>
        <label htmlFor={id} className="mb-1 block text-sm font-medium">
          <Trans>Paste the card they sent you</Trans>
        </label>
        <textarea
          id={id}
          dir="ltr"
          rows={4}
          spellCheck={false}
          value={text}
          onChange={({ target }) => read(target.value)}
          className="w-full rounded-md border border-line-strong bg-surface p-3 font-mono text-xs break-all"
        />
      </div>
      <FilePicker
        label={<Trans>Or pick the card as a file</Trans>}
        hint={<Trans>A small text file.</Trans>}
        accept=".txt,text/plain"
        onPick={([picked]) => void picked?.slice(0, MOST_BYTES).text().then(read)}
      />
      {found?.kind === 'card' ? (
        <div className="grid gap-3 rounded-lg border border-line bg-surface p-4 text-sm">
          <div>
            <p className="wrap-anywhere">
              <bdi className="font-medium">{found.person.contact.name || t`No name yet`}</bdi>
            </p>
            <p>
              <WordsToCompare words={found.person.words} />
            </p>
          </div>
          <CardWords found={found} />
          {found.is === 'self' || found.is === 'known' ? null : (
            <div>
              <Button
                kind="primary"
                disabled={adding.isPending}
                onClick={() =>
                  adding.mutate(
                    { given: [found.person.contact] },
                    {
                      onSuccess: async () => {
                        await queryClient.invalidateQueries({ queryKey: peopleQuery.queryKey })
                        setText('')
                        setAdded(found.person.contact.name)
                      },
                    },
                  )
                }
              >
                <Trans>Add this colleague</Trans>
              </Button>
            </div>
          )}
        </div>
      ) : found ? (
        <p role="alert" className="rounded-md border-2 border-fix bg-fix-soft p-3 text-sm">
          <NoCard found={found} />
        </p>
      ) : null}
      <p role="status" className="text-sm empty:hidden">
        {added === undefined ? null : t`${added} added. Compare the six words by phone.`}
      </p>
    </>
  )
}

function CardWords({ found: { is, person } }: { found: Extract<CardRead, { kind: 'card' }> }) {
  const { t } = useLingui()
  const { name } = person.contact
  if (is === 'self') return <p>{t`This is your own card.`}</p>
  if (is === 'known') return <p>{t`You have this card already.`}</p>
  if (is === 'unknown')
    return (
      <p>
        <Trans>Add them, then compare the six words by phone or in person.</Trans>
      </p>
    )
  return (
    <div role="alert" className="rounded-md border-2 border-block bg-block-soft p-3">
      <strong className="block">{t`You know ${name} with other keys.`}</strong>
      <Trans>
        It is a new device of theirs, or somebody who pretends. Call them and compare the six words
        before you add this card; then remove the old one.
      </Trans>
    </div>
  )
}

function NoCard({
  found,
}: {
  found: Exclude<
    NonNullable<ReturnType<typeof useExchange<'lookAtCard'>>['data']>,
    { kind: 'card' }
  >
}) {
  switch (found.kind) {
    case 'not-a-card':
      return (
        <Trans>There is no contact card in this text. It begins with skillednote-contact.</Trans>
      )
    case 'incomplete':
      return <Trans>The card is not whole: some of it is missing or changed. Copy all of it.</Trans>
    case 'newer':
      return <Trans>A newer version of SkilledNote made this card. Update this one first.</Trans>
    default:
      return <Refusal why={found} />
  }
}
