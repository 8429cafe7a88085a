/** Credentials a contributor to a session can hold. The order is the order of the chooser. */
export const CREDENTIALS = [
  'PT',
  'OT',
  'MD',
  'NPP',
  'DC',
  'PTA',
  'OTA',
  'student',
  'aide',
  'ATC',
  'LMT',
] as const
export type Credential = (typeof CREDENTIALS)[number]
