import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

// Our own words: no official wording of a code is kept anywhere.
const NAMES: Readonly<Record<string, MessageDescriptor>> = {
  '97140': msg`Manual therapy`,
  '97110': msg`Exercise`,
  '97112': msg`Neuromuscular re-education`,
  '97113': msg`Aquatic exercise`,
  '97116': msg`Gait training`,
  '97124': msg`Massage`,
  '97530': msg`Therapeutic activities`,
  '97535': msg`Self-care training`,
  '97537': msg`Community and work training`,
  '97542': msg`Wheelchair training`,
  '97750': msg`Performance test`,
  '97755': msg`Assistive technology assessment`,
  '97760': msg`Orthotic training`,
  '97761': msg`Prosthetic training`,
  '97763': msg`Orthotic or prosthetic check`,
  '97032': msg`Electrical stimulation, attended`,
  '97033': msg`Iontophoresis`,
  '97034': msg`Contrast baths`,
  '97035': msg`Ultrasound`,
  '97036': msg`Hubbard tank`,
  '97010': msg`Hot or cold pack`,
  '97012': msg`Mechanical traction`,
  '97014': msg`Electrical stimulation, unattended (not Medicare)`,
  G0283: msg`Electrical stimulation, unattended`,
  '97016': msg`Vasopneumatic compression`,
  '97018': msg`Paraffin bath`,
  '97150': msg`Group therapy`,
  '97161': msg`PT evaluation`,
  '97164': msg`PT re-evaluation`,
  '97165': msg`OT evaluation`,
  '97168': msg`OT re-evaluation`,
  '20560': msg`Dry needling, 1 or 2 muscles`,
  '20561': msg`Dry needling, 3 or more muscles`,
  '90901': msg`Biofeedback training`,
  '98925': msg`Osteopathic manipulation`,
  '98940': msg`Chiropractic spinal manipulation`,
  '97545': msg`Work hardening`,
  '29581': msg`Multilayer compression, leg`,
  '29584': msg`Multilayer compression, arm`,
  '95851': msg`Range-of-motion measurement`,
  '95992': msg`Canalith repositioning`,
}

/** Our own short name of a code, for the screen; the code itself when we hold none. */
export const serviceName = (code: string): MessageDescriptor =>
  NAMES[code] ?? { id: code, message: code }
