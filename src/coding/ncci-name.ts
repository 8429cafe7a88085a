import type { Setting } from './ncci-pairs'
import type { Quarter } from './ncci-quarter'

/** What the name of an official file tells; CMS names them like `ccipra-v302r0-f1.txt`. */
export interface NcciName {
  readonly quarter: Quarter | undefined
  readonly setting: Setting | undefined
  /** Which part of the quarter it is, counted from 1. */
  readonly part: number | undefined
}

/** Versions count years from 1994 and quarters from 0: v30.2 is the third quarter of 2024. */
const FIRST_YEAR = 1994

const NUMBERS = [1, 2, 3, 4] as const

function quarterIn(name: string): Quarter | undefined {
  const told = /(20\d\d)[\s_-]*q([1-4])|q([1-4])[\s_-]*(20\d\d)/.exec(name)
  const number = NUMBERS.find((n) => String(n) === (told?.[2] ?? told?.[3]))
  if (told && number) return { year: Number(told[1] ?? told[4]), number }
  const version = /v(\d\d)\.?(\d)r?\d?/.exec(name)
  if (!version) return undefined
  const last = Math.min(Number(version[2]), NUMBERS.length - 1)
  return { year: FIRST_YEAR + Number(version[1]), number: NUMBERS[last] ?? 4 }
}

/** Reads the name of a file somebody picked. Nothing in it is certain: the person decides. */
export function readNcciName(fileName: string): NcciName {
  const name = fileName.toLowerCase()
  const part = /[-_.]f(\d)\b/.exec(name)
  return {
    quarter: quarterIn(name),
    setting: /ccioph|hospital|outpatient/.test(name)
      ? 'outpatient-hospital'
      : /ccipra|practitioner/.test(name)
        ? 'practitioner'
        : undefined,
    part: part ? Number(part[1]) : undefined,
  }
}

/** Parts of a quarter that were not picked, as far as the names count them: 1 and 3 picked, 2 is missing. */
export function missingParts(parts: readonly (number | undefined)[]): readonly number[] {
  const picked = parts.filter((part) => part !== undefined)
  const most = Math.max(0, ...picked)
  return Array.from({ length: most }, (_, i) => i + 1).filter((part) => !picked.includes(part))
}
