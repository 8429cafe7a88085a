import { plainDigits, type Entry, type Read } from './entry'

export type AmountProblem = 'not-an-amount'

const GROUPED = /^\d{1,3}(,\d{3})+(\.\d{1,2})?$/
const PLAIN = /^\d+([.,]\d{1,2})?$/

/**
 * An amount in US dollars as typed: "2480", "2,480", "$2,480.50", "2480,50". Refuses what could be two
 * amounts ("2.480"), negative amounts and words.
 */
export function readDollars(entry: Entry): Read<number, AmountProblem> {
  const text = plainDigits(entry).replace(/^(?:usd?)?\s*\$?\s*/i, '')
  if (text === '') return plainDigits(entry) === '' ? { kind: 'blank' } : NOT_AN_AMOUNT
  if (GROUPED.test(text)) return { kind: 'ok', value: Number(text.replaceAll(',', '')) }
  if (PLAIN.test(text)) return { kind: 'ok', value: Number(text.replace(',', '.')) }
  return NOT_AN_AMOUNT
}

const NOT_AN_AMOUNT = { kind: 'bad', why: 'not-an-amount' } as const

/** An amount as US documents write it: "$2,480", "$2,480.50". */
export function dollarText(amount: number): string {
  const [whole = '', cents] = amount.toFixed(2).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return cents === '00' ? `$${grouped}` : `$${grouped}.${cents}`
}
