import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { hearNotes, tellNotes } from '../../../storage/note-tabs'
import { Button } from '../../../ui/button'
import { runningBlock } from '../session/timers'
import { useWorkspace } from '../workspace'

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase()

/**
 * The wrong-patient guard: whoever writes about one patient while a timer runs for another one, in another
 * tab, is asked once. It answers the other tabs, too.
 */
export function OtherTimer() {
  const { t } = useLingui()
  const { live, opened } = useWorkspace()
  const { id } = opened.note
  const [running, setRunning] = useState<string>()

  useEffect(() => {
    const patientHere = () => live.now.facts.note.visit.patient
    const asked = new Set<string>()
    let before = patientHere()
    const stopHearing = hearNotes((message) => {
      if (message.say === 'who-times') {
        const patient = patientHere()
        if (runningBlock(live.now.facts.note)) tellNotes({ say: 'times', id, patient })
      } else if (message.say === 'times' && message.id !== id) {
        const [theirs, ours] = [message.patient, patientHere()]
        const pair = `${message.id} ${plain(ours)}`
        if (plain(theirs) === '' || plain(theirs) === plain(ours) || asked.has(pair)) return
        asked.add(pair)
        setRunning(theirs)
      }
    })
    let isAsked = ''
    const stopEdits = live.onEdit(() => {
      const patient = patientHere()
      // A name that is still being typed is nobody yet.
      if (patient === before && plain(patient) !== '' && isAsked !== patient) {
        isAsked = patient
        tellNotes({ say: 'who-times' })
      }
      before = patient
    })
    return () => {
      stopHearing()
      stopEdits()
    }
  }, [live, id])

  if (running === undefined) return null
  return (
    <div
      role="alert"
      className="sticky top-0 z-30 flex flex-wrap items-center gap-x-3 gap-y-2 border-b-2 border-fix bg-fix-soft px-4 py-3 text-sm lg:px-6 print:hidden"
    >
      <p className="grow">
        <strong className="font-semibold">{t`The timer is running for ${running}.`}</strong>{' '}
        {t`You are writing about ${live.now.facts.note.visit.patient}.`}
      </p>
      <Button size="small" onClick={() => setRunning(undefined)}>
        <Trans>Go on here</Trans>
      </Button>
    </div>
  )
}
