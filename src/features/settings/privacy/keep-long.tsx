import { Trans } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { isForgetfulHere } from '../../../storage/durability'
import { askToKeep, isKept } from '../../../storage/keeping'
import { Button } from '../../../ui/button'

/** Whether the browser may delete what is here when it wants the space, and a way to ask it not to. */
export function KeepLong() {
  const state = useQuery({
    queryKey: ['kept-long'],
    // A query may not answer undefined.
    queryFn: async () => (await isKept()) ?? null,
    networkMode: 'always',
    retry: false,
    staleTime: 0,
  })
  const ask = useMutation({
    networkMode: 'always',
    mutationFn: askToKeep,
    onSettled: () => state.refetch(),
  })
  if (state.data === undefined) return null
  return (
    <div className="grid justify-items-start gap-3 text-sm">
      <p role="status">
        {state.data === true ? (
          <Trans>This browser keeps them until you delete them.</Trans>
        ) : state.data === null ? (
          <Trans>This browser does not say for how long it keeps them. Make backups.</Trans>
        ) : ask.data === false ? (
          <Trans>
            The browser said no. It may delete them when the device runs out of space. Installing
            the app often helps; make backups.
          </Trans>
        ) : (
          <Trans>
            This browser may delete them when the device runs out of space. Make backups.
          </Trans>
        )}
      </p>
      {isForgetfulHere() ? (
        <p>
          <Trans>
            Safari deletes them after seven days of use without a visit here, unless SkilledNote is
            on the home screen or in the Dock.
          </Trans>
        </p>
      ) : null}
      {state.data === false ? (
        <Button disabled={ask.isPending} onClick={() => ask.mutate()}>
          <Trans>Ask the browser to keep it</Trans>
        </Button>
      ) : null}
    </div>
  )
}
