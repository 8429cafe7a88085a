import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Credential } from '../domain/credential'

export const CREDENTIAL_NAMES: Record<Credential, MessageDescriptor> = {
  PT: msg`Physical therapist (PT)`,
  OT: msg`Occupational therapist (OT)`,
  MD: msg`Physician (MD, DO)`,
  NPP: msg`Nurse practitioner, physician assistant`,
  DC: msg`Chiropractor (DC)`,
  PTA: msg`Physical therapist assistant (PTA)`,
  OTA: msg`Occupational therapy assistant (OTA)`,
  student: msg`Student`,
  aide: msg`Aide or technician`,
  ATC: msg`Athletic trainer (ATC)`,
  LMT: msg`Massage therapist (LMT)`,
}
