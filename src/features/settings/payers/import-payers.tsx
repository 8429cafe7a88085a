import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { OwnPayer } from '../../../domain/own-payer'
import { ALL_RULES } from '../../../rules/all-rules'
import { notSilenced } from '../../../rules/payer-weights'
import { MOST_BYTES, readPayerFile, type PayerFile } from '../../../storage/payer-file'
import { Button } from '../../../ui/button'
import { FilePicker } from '../../../ui/file-picker'
import { arrivalsOf, takenIn, unknownRules, type Arrival } from './arrivals'
import { ownId } from './own-id'
import { usePayerChanges } from './use-own-payers'

const KNOWN: ReadonlySet<string> = new Set(ALL_RULES.map(({ id }) => id))

/** Brings in profiles from a file: what it holds is shown first, and nothing here goes unless it is said. */
export function ImportPayers({ own }: { own: readonly OwnPayer[] }) {
  const { keep } = usePayerChanges()
  const [file, setFile] = useState<PayerFile>()
  const [replacing, setReplacing] = useState<ReadonlySet<number>>(new Set())
  const [taken, setTaken] = useState<number>()
  const pick = async (picked: File | undefined) => {
    setTaken(undefined)
    setReplacing(new Set())
    keep.reset()
    setFile(picked && (await readPayerFile(picked)))
  }
  const arrivals = file?.kind === 'payers' ? arrivalsOf(file.payers, own) : []
  const coming = arrivals.filter(({ kind }) => kind !== 'same')
  return (
    <div className="mt-6 grid gap-3">
      <FilePicker
        label={<Trans>Bring in a file of profiles</Trans>}
        hint={
          <Trans>A file that SkilledNote saved. What it holds is shown before it is kept.</Trans>
        }
        accept=".json,application/json"
        onPick={([picked]) => void pick(picked)}
      />
      {file && file.kind !== 'payers' ? <Refused file={file} /> : null}
      {file?.kind === 'payers' ? (
        <div className="rounded-lg border border-line bg-surface p-4 text-sm">
          <ul className="grid gap-3">
            {arrivals.map((arrival) => (
              <ArrivalRow
                key={arrival.number}
                arrival={arrival}
                replaces={replacing.has(arrival.number)}
                onReplace={(yes) => {
                  const next = new Set(replacing)
                  if (yes) next.add(arrival.number)
                  else next.delete(arrival.number)
                  setReplacing(next)
                }}
              />
            ))}
            {file.bad.map(({ number, name, fields }) => (
              <li key={`bad ${number}`} className="text-block">
                <BadRow number={number} name={name} fields={fields} />
              </li>
            ))}
          </ul>
          <div className="mt-4 flex flex-wrap gap-3">
            {coming.length === 0 ? null : (
              <Button
                kind="primary"
                disabled={keep.isPending}
                onClick={() => {
                  const profiles = takenIn(arrivals, own, replacing, ownId)
                  keep.mutate(profiles, {
                    onSuccess: () => {
                      setFile(undefined)
                      setTaken(profiles.length)
                    },
                  })
                }}
              >
                <Plural value={coming.length} one="Keep # profile" other="Keep # profiles" />
              </Button>
            )}
            <Button kind="quiet" onClick={() => setFile(undefined)}>
              {coming.length === 0 ? <Trans>Close</Trans> : <Trans>Keep none</Trans>}
            </Button>
          </div>
        </div>
      ) : null}
      <p role="status" className="text-sm empty:hidden">
        {taken === undefined ? null : (
          <Plural value={taken} one="# profile brought in." other="# profiles brought in." />
        )}
      </p>
      {keep.isError ? (
        <p role="alert" className="text-sm text-block">
          <Trans>This browser refused to keep them. Free some space, then try again.</Trans>
        </p>
      ) : null}
    </div>
  )
}

function Refused({ file }: { file: Exclude<PayerFile, { kind: 'payers' }> }) {
  return (
    <p role="alert" className="rounded-md border-2 border-fix bg-fix-soft p-3 text-sm">
      <Why file={file} /> <Trans>Nothing was changed.</Trans>
    </p>
  )
}

function Why({ file }: { file: Exclude<PayerFile, { kind: 'payers' }> }) {
  switch (file.kind) {
    case 'too-large': {
      const [size, most] = [(file.bytes / 1e6).toFixed(1), MOST_BYTES / 1e6]
      return (
        <Trans>
          Pick a smaller file: this one has {size} MB, profiles never reach {most} MB.
        </Trans>
      )
    }
    case 'not-json':
      return <Trans>Pick a file that SkilledNote saved: this one is not JSON.</Trans>
    case 'not-payers':
      return <Trans>Pick a file of payer profiles: this one holds something else.</Trans>
    case 'newer':
      return (
        <Trans>
          Update SkilledNote first: a newer version saved this file (version {file.version}).
        </Trans>
      )
    case 'empty':
      return <Trans>The file holds no profile.</Trans>
    case 'unreadable':
      return <Trans>Pick the file again: it could not be read any more.</Trans>
  }
}

function ArrivalRow({
  arrival: { payer, kind, number },
  replaces,
  onReplace,
}: {
  arrival: Arrival
  replaces: boolean
  onReplace: (yes: boolean) => void
}) {
  const { i18n, t } = useLingui()
  const unknown = unknownRules(payer, KNOWN)
  const stays = notSilenced(ALL_RULES, payer)
  return (
    <li className="grid gap-1">
      <p>
        <bdi className="font-medium">{payer.name}</bdi>{' '}
        <span className="text-ink-soft">
          {kind === 'new' ? (
            <Trans>new here</Trans>
          ) : kind === 'same' ? (
            <Trans>here already, the same</Trans>
          ) : (
            <Trans>here already, but different</Trans>
          )}
        </span>
      </p>
      {kind === 'changed' ? (
        <fieldset className="flex flex-wrap gap-x-4">
          <legend className="sr-only">{payer.name}</legend>
          {(
            [
              [false, t`Keep both`],
              [true, t`Put it in the place of the one here`],
            ] as const
          ).map(([yes, words]) => (
            <label
              key={words}
              className="inline-flex min-h-8 items-center gap-2 pointer-coarse:min-h-11"
            >
              <input
                type="radio"
                name={`arrival-${number}`}
                checked={replaces === yes}
                onChange={() => onReplace(yes)}
                className="accent-accent"
              />
              {words}
            </label>
          ))}
        </fieldset>
      ) : null}
      {unknown.length === 0 ? null : (
        <p className="text-fix">
          {t`Rules not known to this version stay in the profile and do nothing: ${unknown.join(', ')}`}
        </p>
      )}
      {stays.length === 0 ? null : (
        <p className="text-fix">
          {t`It would turn off what stops signing; those rules stay on: ${stays.map(({ says }) => i18n._(says)).join(' ')}`}
        </p>
      )}
    </li>
  )
}

function BadRow({
  number,
  name,
  fields,
}: {
  number: number
  name: string
  fields: readonly string[]
}) {
  const { t } = useLingui()
  const what = fields.filter((field) => field !== '').join(', ')
  const which = name === '' ? t`Profile ${number} of the file` : name
  return (
    <>
      {what === ''
        ? t`${which} is not a profile and is left out.`
        : t`${which} is left out; it cannot be read at: ${what}`}
    </>
  )
}
