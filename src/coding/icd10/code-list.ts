import type { IsoDate } from '../../domain/calendar'
import type { DiagnosisCode } from './code'
import type { CodeStatus } from './status'

/** A list of diagnosis codes to judge entries by: ours, or a whole official table that somebody imported. */
export interface CodeList {
  /** Whether the list is known to hold on a date of service. */
  holdsOn(date: IsoDate): boolean
  /** First and last date of service it is known for. */
  readonly span: { readonly from: IsoDate; readonly to: IsoDate }
  /** What a code is on a date of service; without one, in the newest year of the list. */
  statusOf(entry: string, date?: IsoDate): CodeStatus
  /** Codes with a side for one that leaves it open; none where there are none. */
  sidedVersions(entry: string, date?: IsoDate): readonly DiagnosisCode[]
}
