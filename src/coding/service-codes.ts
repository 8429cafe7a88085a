/** What a rule needs to know of a billing code. Numbers are CPT or HCPCS; the words about them are ours. */
export interface ServiceCode {
  readonly code: string
  /** Its units are counted from minutes. */
  readonly timed: boolean
  /** The provider must be with the patient throughout: two such services by one person cannot overlap. */
  readonly attended: boolean
  /** Our own short name, as the note prints it. */
  readonly inNote: string
}

const timed = (code: string, inNote: string): ServiceCode => ({
  code,
  timed: true,
  attended: true,
  inNote,
})
const untimed = (code: string, inNote: string, attended = true): ServiceCode => ({
  code,
  timed: false,
  attended,
  inNote,
})

/** Sources: Medicare Claims Processing Manual ch. 5 §20.2; seen 2026-11-23. */
export const SERVICE_CODES: readonly ServiceCode[] = [
  timed('97140', 'manual therapy'),
  timed('97110', 'therapeutic exercise'),
  timed('97112', 'neuromuscular re-education'),
  timed('97113', 'aquatic exercise'),
  timed('97116', 'gait training'),
  timed('97124', 'massage'),
  timed('97530', 'therapeutic activities'),
  timed('97535', 'self-care and home training'),
  timed('97537', 'community and work reintegration training'),
  timed('97542', 'wheelchair training'),
  timed('97750', 'physical performance test'),
  timed('97760', 'orthotic training'),
  timed('97761', 'prosthetic training'),
  timed('97032', 'attended electrical stimulation'),
  timed('97033', 'iontophoresis'),
  timed('97034', 'contrast baths'),
  timed('97035', 'ultrasound'),
  timed('97036', 'Hubbard tank'),
  untimed('97010', 'hot or cold pack', false),
  untimed('97012', 'mechanical traction', false),
  untimed('97014', 'unattended electrical stimulation', false),
  untimed('G0283', 'unattended electrical stimulation', false),
  untimed('97016', 'vasopneumatic compression', false),
  untimed('97018', 'paraffin bath', false),
  untimed('97022', 'whirlpool', false),
  untimed('97024', 'diathermy', false),
  untimed('97026', 'infrared', false),
  untimed('97028', 'ultraviolet', false),
  untimed('97150', 'group therapy'),
  untimed('97161', 'physical therapy evaluation'),
  untimed('97162', 'physical therapy evaluation'),
  untimed('97163', 'physical therapy evaluation'),
  untimed('97164', 'physical therapy re-evaluation'),
  untimed('97165', 'occupational therapy evaluation'),
  untimed('97166', 'occupational therapy evaluation'),
  untimed('97167', 'occupational therapy evaluation'),
  untimed('97168', 'occupational therapy re-evaluation'),
  untimed('20560', 'dry needling of one or two muscles'),
  untimed('20561', 'dry needling of three or more muscles'),
  untimed('90901', 'biofeedback training'),
  untimed('98940', 'chiropractic spinal manipulation'),
  untimed('98941', 'chiropractic spinal manipulation'),
  untimed('98942', 'chiropractic spinal manipulation'),
  untimed('98943', 'chiropractic extraspinal manipulation'),
  untimed('98925', 'osteopathic manipulation'),
  untimed('98926', 'osteopathic manipulation'),
  untimed('98927', 'osteopathic manipulation'),
  untimed('98928', 'osteopathic manipulation'),
  untimed('98929', 'osteopathic manipulation'),
  untimed('97545', 'work hardening'),
  untimed('29581', 'multilayer compression, leg'),
  untimed('29584', 'multilayer compression, arm'),
  untimed('95992', 'canalith repositioning'),
]

const byCode = new Map(SERVICE_CODES.map((service) => [service.code, service]))

/** The service behind a code, or undefined when we hold nothing about it. */
export const serviceOf = (code: string): ServiceCode | undefined => byCode.get(code)
