import { msg } from '@lingui/core/macro'
import { beginsWith } from '../coding/icd10-prefix'
import type { DiagnosisCode } from '../coding/icd10/code'
import type { Side } from '../domain/treatment-block'
import { aboutBlock } from './about-block'
import type { DiagnosisFact, TechniqueFact } from './facts'
import { isSided, sidesOf } from './laterality-text'
import { areNear } from './near-areas'
import {
  met,
  notApplicable,
  rule,
  unknown,
  unmet,
  unmetEach,
  type Problem,
  type Rule,
} from './rule'
import { at } from './sources'

const ONE_SIDE: readonly string[] = ['right', 'left']
const SYMPTOM_CODES = ['R26', 'R296', 'M6281']

const entered = (diagnoses: readonly DiagnosisFact[]) =>
  diagnoses.filter(({ entry, label }) => entry.trim() !== '' || label.trim() !== '')

const named = (codes: readonly DiagnosisCode[]): string =>
  codes
    .slice(0, 4)
    .map(({ code }) => code)
    .join(', ')

const placeOf = ({ index }: DiagnosisFact) => `visit.diagnoses.${index}`

const evidence = (diagnoses: readonly DiagnosisFact[]) =>
  diagnoses.map((d) => ({ quote: d.entry.trim(), place: placeOf(d) }))

/** What keeps a code off a claim of this date, or undefined. `day` is '' while the date is not known. */
function defect(diagnosis: DiagnosisFact, day: string): Problem | undefined {
  const { status, entry } = diagnosis
  const go = placeOf(diagnosis)
  const code = entry.trim()
  if (code === '') return { message: msg`Enter the code of this diagnosis.`, go }
  if (status.kind === 'malformed')
    return { message: msg`Check ${code}: no diagnosis code looks like this.`, go }
  if (status.kind === 'billable' || status.kind === 'unknown') return undefined
  if (status.kind === 'absent')
    return diagnosis.inEdition
      ? {
          message: msg`Replace ${code}: the official list of the visit's year does not have it.`,
          go,
        }
      : undefined
  if (status.since !== undefined && day !== '' && day < status.since) return undefined
  const offers = named(status.offers)
  return status.kind === 'retired'
    ? { message: msg`Replace ${code}, no longer in the list, for instance by ${offers}.`, go }
    : { message: msg`Complete ${code}, for instance ${offers}.`, go }
}

/** The code behind a diagnosis, where a list of ours holds it. */
const held = ({ status }: DiagnosisFact): DiagnosisCode | undefined =>
  status.kind === 'billable' ? status.code : undefined

/** The same, where we know which areas it concerns. */
const placed = (diagnosis: DiagnosisFact): DiagnosisCode | undefined => {
  const code = held(diagnosis)
  return code?.areasUnknown ? undefined : code
}

/** Techniques at or near the areas of a code; none where it concerns the whole person. */
const treatedFor = (code: DiagnosisCode, techniques: readonly TechniqueFact[]) =>
  techniques.filter((t) => t.areas.some((a) => code.areas.some((b) => areNear(a, b))))

/** A side was treated for which there are only diagnoses of the other side. */
function isAgainst(technique: TechniqueFact, codes: readonly DiagnosisCode[]): boolean {
  const near = codes.filter((code) => treatedFor(code, [technique]).length > 0)
  // A code that leaves the side open excuses nothing where another one names it.
  if (!near.some(({ side }) => ONE_SIDE.includes(side))) return false
  const left = [...sidesOf([technique])].filter(
    (side) => !near.some((code) => code.side === side || code.side === '' || code.side === 'both'),
  )
  return near.length > 0 && left.length > 0
}

/** Rules about the diagnosis codes: whole, sided, and about what was treated. */
export const diagnosis: readonly Rule[] = [
  rule({
    id: 'diagnosis.billable',
    tier: 'blocker',
    says: msg`There is a diagnosis, and every code is whole.`,
    why: msg`A shortened, retired or mistyped code is refused before anyone reads the note.`,
    cites: [
      at('icd-10-cm', 'list of billable codes'),
      at('code-97140', 'medical necessity: diagnosis'),
    ],
    covers: ['S12'],
    needs: ['diagnoses', 'dateRead'],
    go: 'visit.diagnoses',
    check({ diagnoses, dateRead }) {
      const all = entered(diagnoses)
      if (all.length === 0) return unmet(msg`Add a diagnosis.`, { go: 'visit.diagnoses' })
      const day = dateRead.kind === 'ok' ? dateRead.value : ''
      const problems = all.flatMap((d) => defect(d, day) ?? [])
      if (problems.length > 0) return unmetEach(problems)
      const other = all.find((d) => d.status.kind === 'unknown')
      if (other) {
        const code = other.entry.trim()
        return unknown(msg`Check ${code} in the official list: our table does not hold it.`)
      }
      const outside = all.find(({ inEdition }) => !inEdition)
      if (outside && day > outside.listEnds) {
        const end = outside.listEnds
        return unknown(msg`Check the codes in the list of the visit's year: ours ends ${end}.`)
      }
      if (outside) return unknown(msg`Check the codes in the official list of the visit's year.`)
      return met(...evidence(all))
    },
  }),
  rule({
    id: 'diagnosis.sided',
    tier: 'fix',
    says: msg`A diagnosis names its side where a code with a side exists.`,
    why: msg`A code that leaves the side open is often refused when the note tells the side.`,
    cites: [at('icd-10-cm', 'laterality of codes')],
    covers: ['S12'],
    needs: ['diagnoses', 'techniques'],
    go: 'visit.diagnoses',
    check({ diagnoses, techniques }) {
      const sidable = diagnoses.filter((d) => {
        const side = held(d)?.side
        return side !== undefined && side !== ''
      })
      if (sidable.length === 0) return notApplicable
      return unmetEach(
        sidable.flatMap((d): Problem[] => {
          const code = held(d)
          const sided = d.sided
          if (!code || sided.length === 0) return []
          const sides = sidesOf(treatedFor(code, techniques))
          const both = sides.size === 2 ? sided.filter((c) => c.side === 'both') : []
          const fitting = both.length > 0 ? both : sided.filter((c) => sides.has(c.side as Side))
          const codes = named(fitting.length > 0 ? fitting : sided)
          return [
            {
              message:
                fitting.length > 0
                  ? msg`Use the code with the side that was treated: ${codes}.`
                  : msg`Choose the code with its side: ${codes}.`,
              go: placeOf(d),
            },
          ]
        }),
        ...evidence(sidable),
      )
    },
  }),
  rule({
    id: 'diagnosis.side-agrees',
    tier: 'fix',
    says: msg`Diagnosis and blocks speak of the same side.`,
    why: msg`Right in one place and left in another makes a reviewer doubt the whole note.`,
    cites: [at('icd-10-cm', 'laterality of codes'), at('own-proposal', 'side contradictions')],
    covers: ['S21'],
    needs: ['manual', 'diagnoses'],
    go: 'session.blocks',
    check({ manual, diagnoses }) {
      const codes = diagnoses.flatMap((d) => held(d) ?? [])
      const sided = manual.filter(isSided)
      if (sided.length === 0 || !codes.some(({ side }) => ONE_SIDE.includes(side)))
        return notApplicable
      return unmetEach(
        sided
          .filter((t) => isAgainst(t, codes))
          .map(({ index }) => ({
            message: msg`Check the side: the diagnosis and the treated region do not agree.`,
            go: `session.blocks.${index}.regions`,
            about: aboutBlock(index),
          })),
        ...sided.map(({ index, regions }) => ({
          quote: regions.map(({ region, side }) => `${side} ${region}`.trim()).join(', '),
          place: `session.blocks.${index}.regions`,
        })),
      )
    },
  }),
  rule({
    id: 'diagnosis.region-fits',
    tier: 'consider',
    says: msg`Each treated region has a diagnosis that concerns it.`,
    why: msg`Hands-on work far from every diagnosis looks unnecessary to a reviewer.`,
    cites: [at('code-97140', 'medical necessity'), at('own-proposal', 'region and diagnosis')],
    covers: ['S12'],
    needs: ['manual', 'diagnoses'],
    go: 'visit.diagnoses',
    check({ manual, diagnoses }) {
      const all = entered(diagnoses)
      if (all.length === 0) return notApplicable
      const codes = all.map(placed)
      const covers = (t: TechniqueFact) =>
        t.areas.every((area) =>
          codes.some((c) => c && (c.areas.length === 0 || c.areas.some((a) => areNear(a, area)))),
        )
      const without = manual.filter((t) => !covers(t))
      if (without.length > 0 && codes.includes(undefined))
        return unknown(msg`Judge for yourself: we do not know what one of the codes concerns.`)
      return unmetEach(
        without.map(({ index }) => ({
          message: msg`Add the diagnosis for this region, or say why it was treated.`,
          go: `session.blocks.${index}.regions`,
          about: aboutBlock(index),
        })),
        ...evidence(all),
      )
    },
  }),
  rule({
    id: 'diagnosis.symptom-code-alone',
    tier: 'consider',
    says: msg`A code for a sign such as weakness does not stand alone.`,
    why: msg`Weakness, falls or gait alone do not say what the hands were meant to treat.`,
    cites: [at('own-proposal', 'symptom codes as the only diagnosis')],
    covers: ['S12'],
    needs: ['diagnoses'],
    go: 'visit.diagnoses',
    check({ diagnoses }) {
      const all = entered(diagnoses)
      const signs = all.filter(({ entry }) => beginsWith(entry, SYMPTOM_CODES))
      const first = signs[0]
      if (!first) return notApplicable
      const cause = all.filter((d) => !signs.includes(d))
      return cause.length > 0
        ? met(...evidence(cause))
        : unmet(msg`Add the diagnosis that causes it.`, { go: placeOf(first) })
    },
  }),
]
