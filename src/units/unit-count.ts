import type { Method } from '../domain/payer'

/** Counted minutes of one service code. */
export interface CodeMinutes {
  readonly code: string
  /** Whole minutes, 0 or more. */
  readonly minutes: number
}

/** What one code gets. `remainder` is what is left over its full 15s, 0 to 14 minutes. */
export interface UnitLine extends CodeMinutes {
  readonly units: number
  readonly remainder: number
}

/** Codes with equal leftovers at the place where the spare units run out. */
export interface Tie {
  /** The tied codes, in the order of the note. */
  readonly codes: readonly string[]
  /** The leftover minutes that each of them has. */
  readonly remainder: number
  /** How many of them get a unit. */
  readonly spare: number
  /** The therapist's recorded choice decides it. While false, the choice is theirs to make. */
  readonly chosen: boolean
}

/** One step of the working, as data; `working-text.ts` says it in words. Minutes and units are whole. */
export type Step =
  | { readonly kind: 'total'; readonly minutes: number }
  | {
      readonly kind: 'chart-row'
      readonly from: number
      readonly to: number
      readonly units: number
    }
  | ({ readonly kind: 'full-units' } & UnitLine)
  | { readonly kind: 'spare'; readonly units: number }
  | ({ readonly kind: 'tie' } & Tie)
  | {
      readonly kind: 'last-unit'
      readonly code: string
      readonly remainder: number
      /** The code that comes next and gets no spare unit, when its leftover is smaller but not 0. */
      readonly over: { readonly code: string; readonly remainder: number } | undefined
    }
  | ({ readonly kind: 'midpoint' } & UnitLine)
  | ({ readonly kind: 'full-fifteen' } & UnitLine)
  | {
      readonly kind: 'sum'
      readonly method: Exclude<Method, 'eight-minute'>
      readonly units: number
    }
  | { readonly kind: 'no-unit'; readonly code: string; readonly minutes: number }

/** Units under one method, and how they came about. */
export interface UnitCount {
  readonly method: Method
  /** Sum of the minutes of all lines. */
  readonly minutes: number
  /** Sum of the units of all lines. */
  readonly units: number
  /** One line for each code, in the order the codes first appear; lines without a unit included. */
  readonly lines: readonly UnitLine[]
  /** Only under the eight-minute method, and only when the choice matters. */
  readonly tie: Tie | undefined
  readonly working: readonly Step[]
}
