import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { readNumber } from '../domain/entry'
import { unitsForTreatment, type UnitCount } from '../units/units-for'
import { aboutBlock } from './about-block'
import {
  met,
  notApplicable,
  rule,
  unknown,
  unmet,
  unmetEach,
  type Evidence,
  type Problem,
} from './rule'
import { quotes } from './said'
import { at } from './sources'

const PLANS = ['GP', 'GO', 'GN']

const POLICY = at('payer-policy', 'what this payer asks for')

const NO_NUMBER: MessageDescriptor = msg`Set the number in the payer's profile; it has none.`

/** "97140 × 2, 97110 × 1". */
const unitsByCode = ({ lines }: UnitCount): string =>
  lines.map(({ code, units }) => `${code} × ${units}`).join(', ')

/**
 * Rules that only some payers ask for: each is not applicable unless the note's payer names it in `extra`.
 * A clinic's own profile can ask for any of them.
 */
export const ASKED_BY_SOME = [
  rule({
    id: 'payers.technique-minutes',
    tier: 'consider',
    says: msg`Each technique of manual therapy has minutes of its own, where the payer asks for it.`,
    why: msg`This payer counts a technique only with the minutes it took.`,
    cites: [POLICY, at('code-97140', 'documentation: duration of each technique')],
    needs: ['payer', 'manual', 'treatment'],
    go: 'session.blocks',
    check({ payer, manual, treatment }) {
      if (!payer.extra.includes('payers.technique-minutes')) return notApplicable
      const shared = manual.filter(
        ({ block }) => block.minutes.trim() === '' && (block.start === '' || block.end === ''),
      )
      return unmetEach(
        shared.map(({ index }) => ({
          message: msg`Enter the minutes of this technique alone: this payer asks for them.`,
          go: `session.blocks.${index}.minutes`,
          about: aboutBlock(index),
        })),
        ...treatment.blocks
          .filter(({ index }) => manual.some((technique) => technique.index === index))
          .map(({ index, minutes }) => ({
            quote: `${minutes ?? 0} min`,
            place: `session.blocks.${index}.minutes`,
          })),
      )
    },
  }),
  rule({
    id: 'payers.block-times',
    tier: 'consider',
    says: msg`Each timed block has its start and its end, where the payer asks for them.`,
    why: msg`This payer reads minutes from clock times, not from a number.`,
    cites: [POLICY],
    needs: ['payer', 'treatment'],
    go: 'session.blocks',
    check({ payer, treatment }) {
      if (!payer.extra.includes('payers.block-times')) return notApplicable
      const timed = treatment.blocks.filter((block) => block.timed)
      if (timed.length === 0) return notApplicable
      const open: Problem[] = []
      for (const { index, start, end } of timed)
        if (start === undefined || end === undefined)
          open.push({
            message: msg`Enter when this block started and ended: this payer asks for both.`,
            go: `session.blocks.${index}.${start === undefined ? 'start' : 'end'}`,
            about: aboutBlock(index),
          })
      return unmetEach(open, { quote: String(timed.length), place: 'session.blocks' })
    },
  }),
  rule({
    id: 'payers.plan-modifier',
    tier: 'consider',
    says: msg`Every line carries GP, GO or GN, where the payer asks for it.`,
    why: msg`This payer turns a line away that names no plan of care.`,
    cites: [POLICY, at('therapy-practice', 'plan of care modifiers, asked by some private payers')],
    needs: ['payer', 'lines', 'treatment'],
    go: 'coding.lines',
    check({ payer, lines, treatment }) {
      if (!payer.extra.includes('payers.plan-modifier')) return notApplicable
      const codes = [...treatment.perCode.map(({ code }) => code), ...treatment.untimed]
      if (codes.length === 0) return notApplicable
      const named = (code: string) =>
        lines.filter(
          (line) => line.code === code && line.modifiers.some((each) => PLANS.includes(each)),
        )
      const without = codes.filter((code) => named(code).length === 0).join(', ')
      if (without !== '')
        return unmet(msg`Add GP, GO or GN to ${without}: this payer asks for it on every line.`, {
          go: 'coding.lines',
        })
      return met(
        ...codes.flatMap(named).map(({ code, modifiers, place }): Evidence => {
          return { quote: [code, ...modifiers].join(' '), place }
        }),
      )
    },
  }),
  rule({
    id: 'payers.visit-limit',
    tier: 'consider',
    says: msg`The visit is within the number the payer pays for, where it sets one.`,
    why: msg`This payer pays for so many visits and no more until it is asked.`,
    cites: [POLICY],
    needs: ['payer', 'note'],
    go: 'visit.number',
    check({ payer, note }) {
      if (!payer.extra.includes('payers.visit-limit')) return notApplicable
      const limit = payer.visitLimit
      if (limit === null) return unknown(NO_NUMBER)
      const go = 'visit.number'
      const number = readNumber(note.visit.number)
      if (number.kind !== 'ok')
        return unmet(msg`Number this visit: the payer pays for ${limit}.`, { go })
      if (number.value <= limit) return met({ quote: `${number.value} / ${limit}`, place: go })
      const visit = number.value
      return unmet(
        msg`Ask the payer for more visits: this is visit ${visit}, it pays for ${limit}.`,
        {
          go,
        },
      )
    },
  }),
  rule({
    id: 'payers.unit-limit',
    tier: 'consider',
    says: msg`Timed units of the day stay within the payer's number, where it sets one.`,
    why: msg`This payer pays for so many units a day, however long the visit was.`,
    cites: [POLICY],
    needs: ['payer', 'count', 'lines'],
    go: 'coding.units',
    check({ payer, count, lines }) {
      if (!payer.extra.includes('payers.unit-limit')) return notApplicable
      const limit = payer.unitLimit
      if (limit === null) return unknown(NO_NUMBER)
      if (count.minutes === 0) return notApplicable
      let units = 0
      for (const { code, units: supported } of count.lines) {
        const typed = lines.flatMap((line) =>
          line.code === code && line.units.kind === 'ok' ? [Number(line.units.value)] : [],
        )
        units += typed.length === 0 ? supported : typed.reduce((sum, each) => sum + each, 0)
      }
      return units <= limit
        ? met({ quote: `${units} / ${limit}`, place: 'coding.units' })
        : unmet(
            msg`Check the charge: it comes to ${units} timed units, the payer pays for ${limit} a day.`,
            { go: 'coding.units' },
          )
    },
  }),
  rule({
    id: 'payers.authorization',
    tier: 'consider',
    says: msg`The number of the payer's authorization is in the note, where it asks for one.`,
    why: msg`This payer pays for care it authorized, and finds it by the number.`,
    cites: [POLICY],
    needs: ['payer', 'note', 'said'],
    go: 'visit.authorization',
    check({ payer, note, said }) {
      if (!payer.extra.includes('payers.authorization')) return notApplicable
      const go = 'visit.authorization'
      const number = note.visit.authorization.trim()
      if (/[\p{L}\p{N}]/u.test(number)) return met({ quote: number, place: go })
      const words = said.about('authorization')
      return words.length > 0
        ? met(...quotes(words))
        : unmet(msg`Enter the number of the payer's authorization.`, { go })
    },
  }),
] as const

/** Rules about the payers themselves. */
export const payers = [
  rule({
    id: 'payers.agree',
    tier: 'consider',
    says: msg`Where a second payer counts differently, both counts are known.`,
    why: msg`Units that suit the first payer can be too many or too few for the second.`,
    cites: [
      at('claims-manual', 'ch. 5 §20.2.C'),
      at('midpoint-convention', 'units code by code'),
      at('own-proposal', 'units by the first payer, both shown'),
    ],
    needs: ['note', 'count', 'treatment'],
    also: ['secondary'],
    go: 'visit.secondaryPayer',
    check({ note, count, treatment, secondary }) {
      if (note.visit.secondaryPayer === '' || count.minutes === 0) return notApplicable
      if (!secondary)
        return unknown(msg`Bring the second payer's profile to this device; it is not here.`)
      const other = unitsForTreatment(treatment, secondary.method, note.coding.lastUnitTo)
      const [first, second] = [unitsByCode(count), unitsByCode(other)]
      const go = 'visit.secondaryPayer'
      if (first === second) return met({ quote: first, place: go })
      return unmet(
        msg`Know both counts: ${first} by the first payer, which the note uses; ${second} by the second.`,
        { go },
      )
    },
  }),
  ...ASKED_BY_SOME,
] as const
