import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { DraftNote } from '../../../domain/note'
import type { Payer } from '../../../domain/payer'
import { payerName } from '../../../note-view/payer-name'
import { Button } from '../../../ui/button'
import { Choice, TextField } from '../fields'
import { useKnownPayers } from '../use-own-payers'
import { useLive } from '../workspace'

/** Who pays, first and second, and the number under which the first authorized the care. */
export function PayerFields({ children }: { children: ReactNode }) {
  const authorizes = useLive(
    ({ facts }) =>
      facts.note.visit.authorization !== '' ||
      facts.payer?.extra.includes('payers.authorization') === true,
  )
  return (
    <div className="grid items-start gap-3 sm:grid-cols-2">
      <FirstPayer />
      {children}
      <SecondPayer />
      {authorizes ? (
        <TextField
          place="visit.authorization"
          dir="ltr"
          label={<Trans>Authorization number</Trans>}
        />
      ) : null}
    </div>
  )
}

function FirstPayer() {
  const { t } = useLingui()
  const { payers, complete } = useKnownPayers()
  const id = useWatch<DraftNote, 'visit.payer'>({ name: 'visit.payer' })
  return (
    <Choice
      // A chooser that was drawn before its options knows nothing of them.
      key={keyOf(payers)}
      place="visit.payer"
      label={<Trans>Payer</Trans>}
      help={
        complete && isStrange(id, payers) ? (
          <Strange id={id} />
        ) : (
          <Trans>The payer decides how minutes become units.</Trans>
        )
      }
    >
      <option value="">{t`Choose the payer`}</option>
      <Options payers={payers} id={id} />
    </Choice>
  )
}

function SecondPayer() {
  const { t } = useLingui()
  const { setValue } = useFormContext<DraftNote>()
  const { payers, complete } = useKnownPayers()
  const [first, id] = useWatch<DraftNote, ['visit.payer', 'visit.secondaryPayer']>({
    name: ['visit.payer', 'visit.secondaryPayer'],
  })
  const [asked, setAsked] = useState(false)
  const others = payers.filter((payer) => payer.id !== first || payer.id === id)
  if (id === '' && !asked)
    return (
      <div className="sm:col-span-2">
        <Button kind="quiet" size="small" className="-mx-2" onClick={() => setAsked(true)}>
          <Trans>Add a second payer</Trans>
        </Button>
      </div>
    )
  return (
    <div className="grid gap-1">
      <Choice
        key={keyOf(others)}
        place="visit.secondaryPayer"
        label={<Trans>Second payer</Trans>}
        help={
          complete && isStrange(id, others) ? (
            <Strange id={id} />
          ) : (
            <Trans>Units are counted by the first payer; both counts are shown.</Trans>
          )
        }
      >
        <option value="">{t`Choose the second payer`}</option>
        <Options payers={others} id={id} />
      </Choice>
      <Button
        kind="quiet"
        size="small"
        className="-mx-2 w-fit"
        onClick={() => {
          setValue('visit.secondaryPayer', '', { shouldDirty: true })
          setAsked(false)
        }}
      >
        <Trans>No second payer</Trans>
      </Button>
    </div>
  )
}

const keyOf = (payers: readonly Payer[]): string => payers.map(({ id }) => id).join()

const isStrange = (id: string, payers: readonly Payer[]): boolean =>
  id !== '' && !payers.some((payer) => payer.id === id)

/** A payer from another device stays in the note; an option of its own keeps it chosen. */
function Options({ payers, id }: { payers: readonly Payer[]; id: string }) {
  const { i18n, t } = useLingui()
  return (
    <>
      {payers.map((payer) => (
        <option key={payer.id} value={payer.id}>
          {payerName(i18n, payer)}
        </option>
      ))}
      {isStrange(id, payers) ? <option value={id}>{t`Not on this device: ${id}`}</option> : null}
    </>
  )
}

function Strange({ id }: { id: string }) {
  const { t } = useLingui()
  return (
    <span className="text-fix">
      {t`The profile of this payer is not on this device. The note keeps its id, ${id}; bring the profile in under Settings, Payers.`}
    </span>
  )
}
