import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { NcciReading } from '../../../coding/ncci-file'
import { NCCI_PAIRS, type Setting } from '../../../coding/ncci-pairs'
import { quarterName, type Quarter } from '../../../coding/ncci-quarter'
import { tablesQuery } from '../../../storage/table-queries'
import { keepTable, openTable, removeTable } from '../../../storage/table-store'
import { Day } from '../../../ui/day'
import { useUndo } from '../../../ui/undo'
import { FilePicker } from '../../../ui/file-picker'
import { ImportProgress } from './import-progress'
import { KeptTable } from './kept-table'
import { NcciChoice } from './ncci-choice'
// oxlint-disable-next-line import/default -- Vite makes it: the address of the worker's script
import workerUrl from './ncci-import.worker?worker&url'
import type { AskNcci, RefusedNcci } from './ncci-import.worker'
import { NcciRefusal } from './ncci-refusal'
import { NcciResult } from './ncci-result'
import { idOf, tableOf } from './ncci-table'
import { useSettingNames } from './setting-names'
import { TableSection } from './table-section'
import { useImport } from './use-import'

const OURS = NCCI_PAIRS[0]

/** The official pairs of codes, one quarter and one setting at a time. */
export function NcciImport() {
  const { t } = useLingui()
  const queries = useQueryClient()
  const offerUndo = useUndo()
  const settingNames = useSettingNames()
  const { data: tables = [] } = useQuery(tablesQuery)
  const { state, start, cancel } = useImport<NcciReading, RefusedNcci>(workerUrl)
  const [picked, setPicked] = useState<readonly File[]>([])
  const [asked, setAsked] = useState<{ quarter: Quarter; setting: Setting }>()
  const [failed, setFailed] = useState(false)
  const kept = tables.filter(({ kind }) => kind === 'ncci')
  const nameOf = (quarter: string, setting: Setting) => `NCCI ${quarter}, ${settingNames[setting]}`
  const refresh = () => queries.invalidateQueries({ queryKey: tablesQuery.queryKey })

  const keep = async (reading: NcciReading, quarter: Quarter, setting: Setting) => {
    const id = idOf(quarter, setting)
    const name = nameOf(quarterName(quarter), setting)
    const before = tables.find((head) => head.id === id)
    try {
      const body = before ? await openTable(id) : undefined
      await keepTable(tableOf(reading, quarter, setting, { name, now: new Date().toISOString() }))
      await refresh()
      offerUndo(before ? t`${name} replaced` : t`${name} kept`, () => {
        setPicked([])
        cancel()
        const back = before ? keepTable({ ...before, body }) : removeTable(id)
        void back.then(refresh).catch(() => setFailed(true))
      })
    } catch {
      setFailed(true)
    }
  }

  const read = (quarter: Quarter, setting: Setting) => {
    setAsked({ quarter, setting })
    setFailed(false)
    const ask: AskNcci = { files: picked, quarter }
    const bytes = picked.reduce((sum, { size }) => sum + size, 0)
    start(ask, bytes, (reading) => void keep(reading, quarter, setting))
  }

  return (
    <TableSection title={<Trans>Paired codes (NCCI)</Trans>}>
      <p className="max-w-prose text-sm">
        <Trans>
          Medicare says anew each quarter which codes it does not pay side by side. Ours hold from{' '}
          <Day date={OURS?.from ?? ''} /> to <Day date={OURS?.to ?? ''} />; for other dates, bring
          in the PTP edits of the quarter from the NCCI pages of CMS.
        </Trans>
      </p>
      <FilePicker
        label={<Trans>Files with paired codes</Trans>}
        hint={
          <Trans>
            The text files of one quarter, unpacked, all parts together: ccipra for practitioners,
            ccioph for hospitals.
          </Trans>
        }
        multiple
        disabled={state.kind === 'progress'}
        onPick={(files) => {
          cancel()
          setFailed(false)
          setPicked(files)
        }}
      />
      {picked.length > 0 && state.kind !== 'done' ? (
        <NcciChoice
          key={picked.map(({ name }) => name).join()}
          files={picked}
          busy={state.kind === 'progress'}
          onRead={read}
          onLeave={() => {
            cancel()
            setPicked([])
          }}
        />
      ) : null}
      {state.kind === 'progress' ? (
        <ImportProgress read={state.read} of={state.of} onCancel={cancel} />
      ) : null}
      <div role="status" className="grid gap-2 empty:hidden">
        {state.kind === 'refused' ? <NcciRefusal refused={state.refused} /> : null}
        {state.kind === 'failed' ? (
          <p className="text-sm text-fix">
            <Trans>The file could not be read. Pick it again; what you have stays as it was.</Trans>
          </p>
        ) : null}
        {failed ? (
          <p className="text-sm text-fix">
            <Trans>This browser could not keep the change. Free some space and try again.</Trans>
          </p>
        ) : state.kind === 'done' && asked ? (
          <NcciResult
            name={nameOf(quarterName(asked.quarter), asked.setting)}
            quarter={asked.quarter}
            setting={asked.setting}
            reading={state.done}
          />
        ) : null}
      </div>
      {kept.length > 0 ? (
        <ul className="border-b border-line">
          {kept.map((head) => (
            <KeptTable key={head.id} head={head} onError={() => setFailed(true)} />
          ))}
        </ul>
      ) : null}
    </TableSection>
  )
}
