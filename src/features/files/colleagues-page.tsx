import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { People, Person } from '../../storage/exchange/people'
import { peopleQuery } from '../../storage/exchange/people-query'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'
import { saveFile } from '../../ui/save-file'
import { UndoProvider, useUndo } from '../../ui/undo'
import { AddColleague } from './add-colleague'
import { CopyCard } from './copy-card'
import { LINK, Part } from './part'
import { Refusal } from './refusal'
import { useExchange } from './use-exchange'
import { WordsToCompare } from './words-to-compare'

/** One's own contact card, and the people one exchanges notes with. */
export function ColleaguesPage() {
  const { t } = useLingui()
  const { data, isError } = useQuery(peopleQuery)
  return (
    <UndoProvider>
      <Page title={<Trans>Colleagues</Trans>} documentTitle={t`Colleagues`}>
        <p className="max-w-xl text-ink-soft">
          <Trans>
            To hand notes to one another, two people swap their contact cards once. A file for a
            colleague opens with their keys alone.
          </Trans>
        </p>
        {isError ? <Refusal why={{ kind: 'failed' }} /> : null}
        {data && data.kind !== 'people' ? <Refusal why={data} /> : null}
        {data?.kind === 'people' ? <Both {...data} /> : null}
        <p className="mt-8 text-sm">
          <Link to="/settings" className={LINK}>
            <Trans>Back to the settings</Trans>
          </Link>
        </p>
      </Page>
    </UndoProvider>
  )
}

function Both({ self, card, others }: People) {
  const { t } = useLingui()
  const name = self.contact.name || t`No name yet`
  return (
    <>
      <Part title={<Trans>Your contact card</Trans>}>
        <div className="text-sm">
          <p>
            <bdi className="font-medium">{name}</bdi>
          </p>
          <p>
            <WordsToCompare words={self.words} />
          </p>
          <p className="mt-1 text-ink-soft">
            <Trans>
              Nothing in the card is secret: send it by mail or chat. Read the six words to your
              colleague by phone, so that both know the card is yours.
            </Trans>
          </p>
        </div>
        <CopyCard card={card} />
        <div>
          <Button onClick={() => saveFile('contact-card.txt', `${card}\n`, 'text/plain')}>
            <Trans>Save the card as a file</Trans>
          </Button>
        </div>
      </Part>
      <Part title={<Trans>Your colleagues</Trans>}>
        {others.length === 0 ? (
          <p className="text-sm text-ink-soft">
            <Trans>None yet. Add the card of a colleague below.</Trans>
          </p>
        ) : (
          <ul className="rounded-lg border border-line bg-surface">
            {others.map((person) => (
              <Row key={person.keyId} person={person} />
            ))}
          </ul>
        )}
      </Part>
      <Part title={<Trans>Add a colleague</Trans>}>
        <AddColleague />
      </Part>
    </>
  )
}

function Row({ person: { contact, comparedAt, words } }: { person: Person }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const offerUndo = useUndo()
  const compared = useExchange('markCompared')
  const removal = useExchange('removeColleague')
  const adding = useExchange('addColleague')
  const name = contact.name || t`No name yet`
  const renew = () => queryClient.invalidateQueries({ queryKey: peopleQuery.queryKey })
  return (
    <li className="grid gap-1 border-b border-line px-4 py-3 text-sm last:border-b-0">
      <p className="wrap-anywhere">
        <bdi className="font-medium">{name}</bdi>
      </p>
      <p>
        <WordsToCompare words={words} />
      </p>
      <div className="flex flex-wrap items-center gap-x-4">
        <label className="inline-flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={comparedAt !== ''}
            disabled={compared.isPending}
            onChange={({ target }) =>
              compared.mutate(
                { given: [contact, target.checked ? new Date().toISOString() : ''] },
                { onSuccess: renew },
              )
            }
            className="size-4 accent-accent"
          />
          {t`I compared the words with ${name}`}
        </label>
        <Button
          kind="quiet"
          size="small"
          aria-label={t`Remove ${name}`}
          onClick={() =>
            removal.mutate(
              { given: [contact] },
              {
                onSuccess: async () => {
                  offerUndo(t`${name} removed`, () =>
                    adding.mutate({ given: [contact] }, { onSuccess: renew }),
                  )
                  await renew()
                },
              },
            )
          }
        >
          <Trans>Remove</Trans>
        </Button>
      </div>
    </li>
  )
}
