import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { FAMILIES, FAMILY_LABELS, type Intervention } from '../../../coding/intervention'
import { INTERVENTIONS } from '../../../coding/interventions'
import { Dialog } from '../../../ui/dialog'

const matches = (words: string, query: string) =>
  query
    .toLowerCase()
    .split(/\s+/)
    .every((part) => words.toLowerCase().includes(part))

/** Everything a block can be, to search or to read through. What is not 97140 stands apart and says why. */
export function Catalogue({
  onClose,
  onChoose,
}: {
  onClose: () => void
  onChoose: (id: string) => void
}) {
  const { i18n, t } = useLingui()
  const [query, setQuery] = useState('')
  const found = INTERVENTIONS.filter((i) =>
    matches(`${i18n._(i.label)} ${i.inNote} ${i.words} ${i.code}`, query.trim()),
  )
  const groups = [
    ...FAMILIES.map((family) => ({
      id: family as string,
      name: i18n._(FAMILY_LABELS[family].label),
      items: found.filter((i) => i.family === family),
    })),
    {
      id: 'other',
      name: t`Other services of the day`,
      items: found.filter((i) => i.family === null && !i.notManual),
    },
    { id: 'not', name: t`Not 97140`, items: found.filter((i) => i.notManual) },
  ].filter(({ items }) => items.length > 0)
  const first = groups[0]?.items[0]
  return (
    <Dialog open onClose={onClose} title={<Trans>Add without a timer</Trans>}>
      <input
        type="search"
        aria-label={t`Find a technique or service`}
        placeholder={t`Find: mob, mld, 97110`}
        value={query}
        data-first
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && first) {
            event.preventDefault()
            setQuery('')
            onChoose(first.id)
          }
        }}
        className="mb-4 h-10 w-full rounded-md border border-line-strong bg-surface px-3"
      />
      <p role="status" className="sr-only">
        <Trans>{found.length} found</Trans>
      </p>
      {groups.length === 0 ? (
        <p className="text-sm text-ink-soft">
          {t`No match for "${query}". Check the spelling or write it as free text.`}
        </p>
      ) : null}
      {groups.map(({ id, name, items }) => (
        <section key={id} className="mb-4">
          <h3 className="mb-1 text-xs font-medium text-ink-soft">{name}</h3>
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                <Item
                  item={item}
                  onChoose={() => {
                    setQuery('')
                    onChoose(item.id)
                  }}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  )
}

function Item({ item, onChoose }: { item: Intervention; onChoose: () => void }) {
  const { i18n } = useLingui()
  return (
    <button
      type="button"
      onClick={onChoose}
      className="flex w-full items-baseline gap-3 rounded-md px-2 py-2 text-start hover:bg-accent-soft"
    >
      <span className="w-14 shrink-0 text-sm text-ink-soft" dir="ltr">
        {item.code}
      </span>
      <span className="min-w-0">
        {i18n._(item.label)}
        {item.notManual ? (
          <span className="block text-xs text-ink-soft">{i18n._(item.notManual)}</span>
        ) : null}
      </span>
    </button>
  )
}
