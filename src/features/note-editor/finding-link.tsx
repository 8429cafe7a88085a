import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Finding } from '../../rules/review'
import { WhyLink } from './panel/why-link'

/** A finding on a page beside the form: leads to the field that answers it, and to its rule. */
export function FindingLink({ id, finding }: { id: string; finding: Finding }) {
  const { i18n } = useLingui()
  const { problem, go } = finding
  if (!problem) return null
  const message = i18n._(problem.message)
  return (
    <>
      <Link
        to="/notes/$id"
        params={{ id }}
        search={{ s: go }}
        className="underline decoration-line-strong underline-offset-4 hover:decoration-accent"
      >
        {problem.about ? `${i18n._(problem.about)}: ` : ''}
        {message}
      </Link>{' '}
      <WhyLink
        finding={finding}
        note={id}
        className="inline-flex min-h-6 items-center text-accent underline-offset-4 hover:underline pointer-coarse:min-h-11"
      >
        <span className="sr-only"> {message}</span>
      </WhyLink>
    </>
  )
}
