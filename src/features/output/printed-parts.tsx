import { interventionOf } from '../../coding/interventions'
import { isClinician } from '../../domain/person'
import { regionInNote } from '../../domain/region'
import { clockText, type ClockTime } from '../../domain/time'
import { personText } from '../../narrative/people'
import { safeLine } from '../../narrative/safe-text'
import type { Facts } from '../../rules/facts'

/** Whose note this is, on top of every printed page. */
export const PrintedHead = ({ heading, mark }: { heading: string; mark: string }) => (
  <div lang="en" dir="ltr" className="note-sheet-head hidden">
    <div className="mb-4 flex justify-between gap-4 border-b border-line-strong pb-1 text-[10pt]">
      <span className="text-[15pt] leading-tight font-semibold wrap-anywhere">{heading}</span>
      <span>{mark}</span>
    </div>
  </div>
)

const clock = (time: ClockTime | undefined) => (time === undefined ? '' : clockText(time))

/** The timeline in print: when what was done, by whom. */
export function PrintedTimes({ facts }: { facts: Facts }) {
  const { note, treatment } = facts
  const timed = treatment.blocks.filter(
    ({ start, end }) => start !== undefined || end !== undefined,
  )
  if (timed.length === 0) return null
  const rows = [...timed].sort((a, b) => (a.start ?? a.end ?? 0) - (b.start ?? b.end ?? 0))
  return (
    <section lang="en" dir="ltr" className="mt-4 hidden print:block">
      <h2 className="mb-1 font-semibold">Times</h2>
      <table className="w-full border-collapse [&_td]:border-b [&_td]:border-line [&_td]:py-0.5 [&_td]:pe-3 [&_td]:align-top [&_th]:border-b [&_th]:border-line-strong [&_th]:py-0.5 [&_th]:pe-3 [&_th]:text-start [&_th]:font-semibold">
        <thead>
          <tr>
            <th>From</th>
            <th>To</th>
            <th>Min</th>
            <th>Code</th>
            <th>Service and region</th>
            <th>By</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ index, start, end, minutes, code, intervention, performer }) => (
            <tr key={index}>
              <td>{clock(start)}</td>
              <td>{clock(end)}</td>
              <td>{minutes}</td>
              <td>{code}</td>
              <td>
                {[
                  interventionOf(intervention)?.inNote ?? safeLine(intervention),
                  ...(note.session.blocks[index]?.regions ?? []).map(regionInNote),
                ].join(', ')}
              </td>
              <td>{performer ? personText(performer) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A line to sign on for each clinician of the session; one blank line when nobody is named. */
export function PrintedSignatures({ facts }: { facts: Facts }) {
  const clinicians = facts.people.filter(isClinician).map(personText)
  return (
    <section lang="en" dir="ltr" className="stay-together mt-16 hidden print:block">
      {(clinicians.length > 0 ? clinicians : ['']).map((who) => (
        <div key={who} className="mb-14 grid last:mb-0 grid-cols-[1fr_12rem] gap-x-8">
          <div className="border-t border-line-strong pt-1 text-[10pt]">
            Signature{who === '' ? '' : `, ${who}`}
          </div>
          <div className="border-t border-line-strong pt-1 text-[10pt]">Date and time</div>
        </div>
      ))}
    </section>
  )
}
