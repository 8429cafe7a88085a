/** How a code stopped being whole: it left, or it was divided into longer ones of the same meaning. */
export interface Ended {
  readonly kind: 'retired' | 'split'
  /** First day on which it no longer was a billable code. */
  readonly since: string
}

// Codes that therapists still type, without dots, by the day on which each stopped being one.
const RETIRED: Readonly<Record<string, string>> = {
  '2025-10-01': 'G35 R102 S301XXA S301XXD S301XXS',
}
const SPLIT: Readonly<Record<string, string>> = {
  '2016-10-01': 'M2660 M2661 M2662 M2663 M5002 M5012 M5022 M5032 Z9889',
  '2017-10-01': 'M4806',
  '2018-10-01': 'M791',
  '2019-10-01': 'Q796',
  '2020-10-01': 'R51 M9252',
  '2021-10-01': 'M545',
  '2022-10-01': 'I714 G933',
  '2023-10-01': 'G20',
  '2024-10-01': 'M5136 M5137 M659',
}

const rows = (kind: Ended['kind'], table: Readonly<Record<string, string>>) =>
  Object.entries(table).flatMap(([since, codes]) =>
    codes.split(' ').map((code): [string, Ended] => [code, { kind, since }]),
  )

const ENDED = new Map([...rows('retired', RETIRED), ...rows('split', SPLIT)])

/** When a code without its dot stopped being billable, as far as we noted it. */
export const endedOn = (code: string): Ended | undefined => ENDED.get(code)
