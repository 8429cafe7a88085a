import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { noteStore } from '../../storage/note-queries'
import type { NoteHead } from '../../storage/note-store'
import { Button } from '../../ui/button'

const NoteWords = lazy(() =>
  import('./note-words').then(({ NoteWords: shown }) => ({ default: shown })),
)
const AT_ONCE = 20

/** Notes to tick: what is ticked already comes first, then what is looked for. */
export function NotesToHandOver({
  heads,
  chosen,
  onChosen,
}: {
  heads: readonly NoteHead[]
  chosen: ReadonlySet<string>
  onChosen: (chosen: ReadonlySet<string>) => void
}) {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  // Ticked on the way in; what is ticked later stays where it stands.
  const [first] = useState(chosen)
  const words = typed.trim().toLowerCase().split(/\s+/)
  const hits = heads.filter(({ id, patient, number, date, diagnosis }) => {
    const text = `${patient} ${number} ${date} ${diagnosis}`.toLowerCase()
    return first.has(id) || chosen.has(id) || words.every((word) => text.includes(word))
  })
  const sorted = hits.toSorted(
    (a, b) => Number(first.has(b.id)) - Number(first.has(a.id)) || (a.savedAt < b.savedAt ? 1 : -1),
  )
  const more = sorted.length - AT_ONCE
  return (
    <>
      <input
        type="search"
        dir="auto"
        aria-label={t`Find a note`}
        placeholder={t`Find: patient, diagnosis, date`}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        className="h-10 w-full rounded-md border border-line-strong bg-surface px-3 text-sm pointer-coarse:h-11"
      />
      {heads.length === 0 ? (
        <p className="text-sm text-ink-soft">
          <Trans>No notes yet.</Trans>
        </p>
      ) : (
        <ul className="rounded-lg border border-line bg-surface">
          {sorted.slice(0, AT_ONCE).map((head) => (
            <Row
              key={head.id}
              head={head}
              isChosen={chosen.has(head.id)}
              onChoose={(yes) => {
                const next = new Set(chosen)
                if (yes) next.add(head.id)
                else next.delete(head.id)
                onChosen(next)
              }}
            />
          ))}
        </ul>
      )}
      {more > 0 ? (
        <p className="text-sm text-ink-soft">
          <Plural
            value={more}
            one="# more: find it by name or date."
            other="# more: find them by name or date."
          />
        </p>
      ) : null}
    </>
  )
}

function Row({
  head: { id, patient, number, date },
  isChosen,
  onChoose,
}: {
  head: NoteHead
  isChosen: boolean
  onChoose: (yes: boolean) => void
}) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const name = patient || t`No name yet`
  const visit = number === '' ? '' : `, ${t`visit ${number}`}`
  return (
    <li className="border-b border-line px-4 py-2 text-sm last:border-b-0">
      <div className="flex flex-wrap items-center gap-x-4">
        <label className="flex min-h-8 min-w-0 grow items-center gap-3 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={isChosen}
            onChange={({ target }) => onChoose(target.checked)}
            className="size-4 shrink-0 accent-accent"
          />
          <span className="min-w-0 wrap-anywhere">
            <bdi className="font-medium">{name}</bdi>
            {visit} <span className="text-ink-soft">{date}</span>
          </span>
        </label>
        <Button
          kind="quiet"
          size="small"
          aria-expanded={isOpen}
          aria-label={isOpen ? t`Hide the text of ${name}` : t`Show the text of ${name}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? <Trans>Hide text</Trans> : <Trans>Show text</Trans>}
        </Button>
      </div>
      {isOpen ? <Text id={id} /> : null}
    </li>
  )
}

function Text({ id }: { id: string }) {
  const { data } = useQuery({
    queryKey: ['to-hand-over', id],
    queryFn: async () => (await noteStore.open(id)) ?? null,
    networkMode: 'always',
    retry: false,
    staleTime: 0,
    gcTime: 0,
  })
  if (data?.kind !== 'note') return null
  return (
    <div className="mt-2 border-t border-line py-3">
      <Suspense fallback={null}>
        <NoteWords note={data.note} />
      </Suspense>
    </div>
  )
}
