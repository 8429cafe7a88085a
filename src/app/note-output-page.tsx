import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useLive } from '../features/note-editor/workspace'
import { OutputPage } from '../features/output/output-page'

const route = getRouteApi('/words/notes/$id/output')

/** Joins the open note with the page that puts it out. */
export function NoteOutputPage() {
  const { id } = route.useParams()
  const navigate = useNavigate()
  const facts = useLive((state) => state.facts)
  return (
    <OutputPage
      facts={facts}
      live
      onBack={() => void navigate({ to: '/notes/$id', params: { id } })}
    />
  )
}
