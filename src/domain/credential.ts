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

const CLINICIANS: ReadonlySet<Credential> = new Set(['PT', 'OT', 'MD', 'NPP', 'DC'])

/** Physician or other qualified professional. */
export const isClinicians = (credential: Credential): boolean => CLINICIANS.has(credential)
export const isAssistants = (credential: Credential): boolean =>
  credential === 'PTA' || credential === 'OTA'
