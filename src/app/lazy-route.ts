import { lazyRouteComponent as lazily } from '@tanstack/react-router'

/**
 * A page that comes when it is asked for. The router would reload the app by itself when a part is missing;
 * told so in other words, it leaves that to the person, on the error page.
 */
export const lazyRouteComponent: typeof lazily = (importer, name) =>
  lazily(
    () =>
      importer().catch((error: unknown) => {
        throw new Error(`A part is missing: ${String(error)}`, { cause: error })
      }),
    name,
  )

/** Whether a part of the app could not be had, in the words of each browser. */
export const isPartMissing = (error: unknown): boolean =>
  error instanceof Error &&
  /dynamically imported module|importing a module script|unable to preload css/i.test(error.message)
