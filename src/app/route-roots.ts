import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  redirect,
  type ParsedLocation,
} from '@tanstack/react-router'
import { need } from '../i18n/activate'
import { session } from '../storage/session'
import { NotFoundPage } from './not-found-page'
import { Shell } from './shell'

export const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotFoundPage,
})

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== ''
    ? value
    : typeof value === 'number'
      ? String(value)
      : undefined

/**
 * A nonsense value in the address is the same as none. Named as undefined, not left out: the router lays
 * these over what it parsed itself, and would let an object through.
 */
export const optional = <T extends Record<string, string | undefined>>(found: T) =>
  found as { [K in keyof T]?: string }

/** The path alone: what was searched for may be a name. */
export const next = ({ pathname }: ParsedLocation) => ({ next: pathname })

/** What shows notes waits for whoever can unlock them. */
export const unlocked = ({ location }: { location: ParsedLocation }) => {
  const { kind } = session.current
  if (kind === 'locked')
    redirect({ to: '/unlock', search: next(location), replace: true, throw: true })
  if (kind === 'gone' || kind === 'newer') redirect({ to: '/storage', replace: true, throw: true })
}

// Everything about notes, units and rules shares one part of the words; what is read beside a note adds
// another.
export const withWords = createRoute({
  getParentRoute: () => root,
  id: 'words',
  loader: () => need('note'),
})
