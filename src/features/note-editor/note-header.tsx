import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { payerName } from '../../note-view/payer-name'
import { useLive } from './workspace'

/** Whose visit this is: the one H1 of the page. */
export function NoteHeader() {
  const { i18n, t } = useLingui()
  const patient = useLive((state) => state.facts.note.visit.patient.trim())
  const number = useLive((state) => state.facts.note.visit.number.trim())
  const label = useLive((state) => state.facts.note.visit.diagnoses[0]?.label)
  const code = useLive((state) => state.facts.note.visit.diagnoses[0]?.code)
  const payer = useLive((state) => state.facts.payer)
  const date = useLive((state) => state.facts.date)
  const who = patient || t`New note`
  // No word of the patient: the browser keeps titles on the disk, in its history.
  const title = t`Note`
  useEffect(() => {
    document.title = `${title} - SkilledNote`
    return () => {
      document.title = 'SkilledNote'
    }
  }, [title])
  const about = [
    code ? [label, code].filter(Boolean).join(', ') : '',
    payer ? payerName(i18n, payer) : '',
    date
      ? i18n.date(new Date(`${date}T12:00:00`), { day: 'numeric', month: 'short', year: 'numeric' })
      : '',
  ].filter(Boolean)
  return (
    <header className="flex flex-wrap items-baseline gap-x-3 gap-y-1 pt-5 pb-1">
      <h1 className="text-xl font-semibold tracking-tight">
        <bdi>{who}</bdi>
        {number ? t`, visit ${number}` : null}
      </h1>
      <p className="flex flex-wrap gap-x-2 text-sm text-ink-soft">
        {about.map((words) => (
          <bdi key={words} className="not-last:after:ms-2 not-last:after:content-['·']">
            {words}
          </bdi>
        ))}
      </p>
    </header>
  )
}
