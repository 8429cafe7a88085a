import { Trans, useLingui } from '@lingui/react/macro'
import { useFieldArray, useFormContext } from 'react-hook-form'
import type { DraftNote } from '../../domain/note'
import { lazy, Suspense } from 'react'
import { Button } from '../../ui/button'
import { useUndo } from '../../ui/undo'
import { FindingMessage } from './finding-message'
import { useFindingAt } from './workspace'

// The table of codes comes beside the form; see live-note.ts.
const DiagnosisSearch = lazy(async () => {
  const { LiveDiagnosisSearch: component } = await import('./diagnosis/live-search')
  return { default: component }
})

/** Diagnoses of the visit, the first one leading. */
export function DiagnosisField() {
  const { t } = useLingui()
  const { getValues } = useFormContext<DraftNote>()
  const offerUndo = useUndo()
  const { fields, append, remove, insert, move } = useFieldArray<
    DraftNote,
    'visit.diagnoses',
    'key'
  >({
    name: 'visit.diagnoses',
    keyName: 'key',
  })
  const finding = useFindingAt('visit.diagnoses')
  return (
    <div>
      <Suspense fallback={<div className="min-h-21" />}>
        <DiagnosisSearch
          label={t`Diagnosis`}
          place="visit.diagnoses"
          onChoose={(diagnosis) => {
            if (!getValues('visit.diagnoses').some((d) => d.code === diagnosis.code))
              append(diagnosis, { shouldFocus: false })
          }}
        />
      </Suspense>
      <FindingMessage id="visit.diagnoses-finding" finding={finding} />
      {fields.length > 0 ? (
        <ol className="mt-3 grid gap-2">
          {fields.map((field, index) => (
            <li
              key={field.key}
              data-place={`visit.diagnoses.${index}`}
              tabIndex={-1}
              className="flex flex-wrap items-center gap-x-3 rounded-md border border-line bg-surface px-3 py-1.5"
            >
              <span className="font-medium" dir="ltr">
                {field.code}
              </span>
              <span className="min-w-0 grow text-sm">{field.label}</span>
              {index > 0 ? (
                <Button kind="quiet" size="small" onClick={() => move(index, 0)}>
                  <Trans>Put first</Trans>
                </Button>
              ) : null}
              <Button
                kind="quiet"
                size="small"
                aria-label={t`Remove ${field.code}`}
                onClick={() => {
                  const kept = getValues(`visit.diagnoses.${index}`)
                  remove(index)
                  offerUndo(t`Removed ${field.code}`, () =>
                    insert(index, kept, { shouldFocus: false }),
                  )
                }}
              >
                <span aria-hidden="true">✕</span>
              </Button>
              <DiagnosisFinding index={index} />
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  )
}

function DiagnosisFinding({ index }: { index: number }) {
  const finding = useFindingAt(`visit.diagnoses.${index}`)
  return finding ? (
    <div className="w-full">
      <FindingMessage id={`visit.diagnoses.${index}-finding`} finding={finding} />
    </div>
  ) : null
}
