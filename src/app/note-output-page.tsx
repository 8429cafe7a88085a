import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useLive } from '../features/note-editor/workspace'
import { LENGTHS } from '../narrative/note-text'
import { OutputPage } from '../features/output/output-page'

const route = getRouteApi('/words/notes/$id/output')

/** Joins the open note with the page that puts it out. */
export function NoteOutputPage() {
  const { id } = route.useParams()
  const { length } = route.useSearch()
  const navigate = useNavigate()
  const facts = useLive((state) => state.judged)
  const chosen = LENGTHS.find((known) => known === length) ?? 'standard'
  // The route waits for the rules.
  if (!facts) return null
  return (
    <OutputPage
      facts={facts}
      live
      length={chosen}
      onLength={(next) =>
        void navigate({
          to: '/notes/$id/output',
          params: { id },
          search: { length: next },
          replace: true,
        })
      }
      onBack={() => void navigate({ to: '/notes/$id', params: { id } })}
    />
  )
}
