import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CURATED_YEAR } from '../../../coding/icd10/icd-edition'
import { spanOfYear } from '../../../coding/icd10/fiscal-year'
import { tablesQuery } from '../../../storage/table-queries'
import { Day } from '../../../ui/day'
import { FilePicker } from '../../../ui/file-picker'
// oxlint-disable-next-line import/default -- Vite makes it: the address of the worker's script
import workerUrl from './icd10-import.worker?worker&url'
import type { ReadIcd10, RefusedIcd10 } from './icd10-import.worker'
import { Icd10Refusal } from './icd10-refusal'
import { Icd10Summary } from './icd10-summary'
import { ImportProgress } from './import-progress'
import { KeptTable } from './kept-table'
import { LookUpSwitch } from './icd10-online'
import { TableSection } from './table-section'
import { useImport } from './use-import'

const OUR_SPAN = spanOfYear(CURATED_YEAR)

/** The official list of diagnosis codes, one fiscal year at a time, and the look-up online. */
export function Icd10Import() {
  const { data: tables = [] } = useQuery(tablesQuery)
  const { state, start, cancel } = useImport<ReadIcd10, RefusedIcd10>(workerUrl)
  const [failed, setFailed] = useState(false)
  const [keptName, setKeptName] = useState('')
  const kept = tables.filter(({ kind }) => kind === 'icd10')
  return (
    <TableSection title={<Trans>Diagnosis codes (ICD-10-CM)</Trans>}>
      <p className="max-w-prose text-sm">
        <Trans>
          SkilledNote holds codes that therapists use, for visits from <Day date={OUR_SPAN.from} />{' '}
          to <Day date={OUR_SPAN.to} />. For all codes, or another year, bring in the order file of
          CMS or CDC: a new year begins each October.
        </Trans>
      </p>
      <FilePicker
        label={<Trans>File with diagnosis codes</Trans>}
        hint={
          <Trans>
            The order file or the codes file, unpacked: icd10cm-order-2026.txt or
            icd10cm-codes-2026.txt.
          </Trans>
        }
        disabled={state.kind === 'progress'}
        onPick={([file]) => {
          setFailed(false)
          setKeptName('')
          if (file) start(file, file.size, () => undefined)
        }}
      />
      <div role="status" className="grid gap-2 empty:hidden">
        {state.kind === 'refused' ? <Icd10Refusal refused={state.refused} /> : null}
        {state.kind === 'failed' ? (
          <p className="text-sm text-fix">
            <Trans>The file could not be read. Pick it again; what you have stays as it was.</Trans>
          </p>
        ) : null}
        {failed ? (
          <p className="text-sm text-fix">
            <Trans>This browser could not keep the change. Free some space and try again.</Trans>
          </p>
        ) : null}
        {keptName === '' ? null : (
          <p className="text-sm">
            <Trans>Kept: {keptName}. New searches use it.</Trans>
          </p>
        )}
      </div>
      {state.kind === 'progress' ? (
        <ImportProgress read={state.read} of={state.of} onCancel={cancel} />
      ) : null}
      {state.kind === 'done' ? (
        <Icd10Summary
          found={state.done}
          kept={kept}
          onLeave={cancel}
          onKept={(name) => {
            setKeptName(name)
            setFailed(false)
            cancel()
          }}
          onError={() => setFailed(true)}
        />
      ) : null}
      {kept.length > 0 ? (
        <ul className="border-b border-line">
          {kept.map((head) => (
            <KeptTable key={head.id} head={head} onError={() => setFailed(true)} />
          ))}
        </ul>
      ) : null}
      <LookUpSwitch />
    </TableSection>
  )
}
