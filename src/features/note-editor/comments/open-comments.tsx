import { Plural, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { REASON_NAMES } from '../../../note-view/signing/state-names'
import { useComments } from './use-comments'

/** On the check page: comments that nothing was said to yet. Advice; nothing waits for them. */
export function OpenComments({ id }: { id: string }) {
  const { i18n } = useLingui()
  const { open = [] } = useComments(id)
  if (open.length === 0) return null
  return (
    <div className="mt-3 text-sm">
      <h3 className="font-semibold">
        <Plural value={open.length} one="# comment is open" other="# comments are open" />
      </h3>
      <ul className="mt-1 grid list-disc gap-1 ps-5">
        {open.map((comment) => (
          <li key={comment.id}>
            <Link
              to="/notes/$id"
              params={{ id }}
              search={comment.place === '' ? {} : { s: comment.place }}
              className="underline decoration-line-strong underline-offset-4 wrap-anywhere hover:decoration-accent"
            >
              {i18n._(REASON_NAMES[comment.reason])}
              {comment.text === '' ? null : (
                <>
                  {': '}
                  <bdi>{comment.text}</bdi>
                </>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
