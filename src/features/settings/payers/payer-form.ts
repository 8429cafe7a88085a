import { newOwnPayer, type OwnPayer } from '../../../domain/own-payer'
import { readNumber } from '../../../domain/entry'
import type { Method, Weight } from '../../../domain/payer'
import { z } from '../../../domain/z'

/** A profile as its form holds it: everything typed stays as typed. */
export interface PayerForm {
  name: string
  inNote: string
  method: Method
  policyTitle: string
  policyEdition: string
  policyFrom: string
  policyTo: string
  medicare: boolean
  drainageOnlyForLymphedema: boolean
  distinctFor: string
  extra: readonly string[]
  visitLimit: string
  unitLimit: string
  weights: Readonly<Record<string, Weight>>
  advice: string
}

/** What can be wrong with a profile; the screen has the words. */
export const FORM_PROBLEMS = [
  'name-blank',
  'name-long',
  'name-taken',
  'not-a-date',
  'ends-before-start',
  'codes',
  'number',
  'number-missing',
] as const
export type FormProblem = (typeof FORM_PROBLEMS)[number]

const LONGEST = 100

const numberText = (limit: number | null): string => (limit === null ? '' : String(limit))

export const formOf = (payer: OwnPayer): PayerForm => ({
  name: payer.name,
  inNote: payer.inNote === payer.name ? '' : payer.inNote,
  method: payer.method,
  policyTitle: payer.policy.title,
  policyEdition: payer.policy.edition,
  policyFrom: payer.policy.from,
  policyTo: payer.policy.to,
  medicare: payer.medicare,
  drainageOnlyForLymphedema: payer.drainageOnlyForLymphedema,
  distinctFor: payer.asksDistinctFor.join(' '),
  extra: payer.extra,
  visitLimit: numberText(payer.visitLimit),
  unitLimit: numberText(payer.unitLimit),
  weights: payer.weights,
  advice: payer.advice,
})

const codesIn = (text: string): string[] =>
  text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((code) => code !== '')

function limitIn(text: string): number | null | undefined {
  const read = readNumber(text)
  if (read.kind === 'blank') return null
  if (read.kind === 'bad' || !Number.isInteger(read.value)) return undefined
  return read.value >= 1 && read.value <= 999 ? read.value : undefined
}

const isDate = (text: string): boolean => text === '' || OwnDate.safeParse(text).success

const OwnDate = z.iso.date()

/** Name as it is compared: "Cedar  health" is "cedar health". */
export const nameKey = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase()

/** The schema of the form. `taken` are the names of other profiles, as `nameKey` gives them. */
export const payerFormSchema = (taken: ReadonlySet<string>) =>
  z.custom<PayerForm>().check(({ value, issues }) => {
    const wrong = (field: keyof PayerForm, message: FormProblem) =>
      issues.push({ code: 'custom', input: value, path: [field], message })
    if (value.name.trim() === '') wrong('name', 'name-blank')
    else if (value.name.trim().length > LONGEST) wrong('name', 'name-long')
    else if (taken.has(nameKey(value.name))) wrong('name', 'name-taken')
    if (value.inNote.trim().length > LONGEST) wrong('inNote', 'name-long')
    if (!isDate(value.policyFrom)) wrong('policyFrom', 'not-a-date')
    if (!isDate(value.policyTo)) wrong('policyTo', 'not-a-date')
    else if (value.policyTo !== '' && value.policyTo < value.policyFrom)
      wrong('policyTo', 'ends-before-start')
    if (codesIn(value.distinctFor).some((code) => !/^[\dA-Z]\d{3}[\dA-Z]$/.test(code)))
      wrong('distinctFor', 'codes')
    for (const [field, rule] of [
      ['visitLimit', 'payers.visit-limit'],
      ['unitLimit', 'payers.unit-limit'],
    ] as const) {
      const limit = limitIn(value[field])
      if (limit === undefined) wrong(field, 'number')
      else if (limit === null && value.extra.includes(rule)) wrong(field, 'number-missing')
    }
  })

/** The profile that a form without problems describes. */
export function payerFrom(form: PayerForm, id: string): OwnPayer {
  const name = form.name.trim()
  return {
    ...newOwnPayer(id),
    name,
    inNote: form.inNote.trim() || name,
    method: form.method,
    policy: {
      title: form.policyTitle.trim(),
      edition: form.policyEdition.trim(),
      from: form.policyFrom,
      to: form.policyTo,
    },
    medicare: form.medicare,
    drainageOnlyForLymphedema: form.drainageOnlyForLymphedema,
    asksDistinctFor: [...new Set(codesIn(form.distinctFor))],
    weights: { ...form.weights },
    extra: [...form.extra],
    visitLimit: limitIn(form.visitLimit) ?? null,
    unitLimit: limitIn(form.unitLimit) ?? null,
    advice: form.advice.trim(),
  }
}
