import { table, type Row } from '../expand'

// prettier-ignore
const ARM_NERVES: readonly Row[] = [
  ['G56.0[1203]', 'Carpal tunnel syndrome of {} wrist', 'numbness median nerve entrapment hand', ['wrist-hand']],
  ['G56.2[1203]', 'Ulnar nerve lesion of {} arm', 'cubital tunnel guyon entrapment elbow neuropathy', ['elbow', 'wrist-hand']],
  ['G56.3[1203]', 'Radial nerve lesion of {} arm', 'tunnel palsy entrapment neuropathy', ['elbow', 'wrist-hand']],
  ['G56.4[1203]', 'Causalgia of {} arm', 'crps type 2 ii nerve pain', ['shoulder', 'elbow', 'wrist-hand']],
  ['G56.8[1203]', 'Other nerve lesion of {} arm', 'suprascapular axillary mononeuropathy entrapment', ['shoulder', 'elbow', 'wrist-hand']],
  ['G54.0', 'Thoracic outlet syndrome or brachial plexus disorder', 'arm nerve compression', ['cervical', 'shoulder']],
  ['G54.5', 'Neuralgic amyotrophy', 'parsonage turner brachial neuritis', ['shoulder']],
  ['G90.51[1293]', 'Complex regional pain syndrome of {} arm', 'hand wrist crps type 1 i reflex sympathetic dystrophy', ['shoulder', 'elbow', 'wrist-hand']],
]

// prettier-ignore
const LEG_NERVES: readonly Row[] = [
  ['G57.0[1203]', 'Sciatic nerve lesion of {} leg', 'piriformis syndrome deep gluteal entrapment', ['hip', 'knee']],
  ['G57.1[1203]', 'Meralgia paresthetica of {} thigh', 'lateral femoral cutaneous nerve lfcn', ['hip', 'knee']],
  ['G57.3[1203]', 'Common peroneal nerve lesion of {} leg', 'fibular lateral popliteal foot drop neuropathy', ['knee', 'ankle-foot']],
  ['G57.5[1203]', 'Tarsal tunnel syndrome of {} foot', 'posterior tibial nerve ankle entrapment', ['ankle-foot']],
  ['G57.6[1203]', 'Plantar nerve lesion of {} foot', 'morton neuroma interdigital', ['ankle-foot']],
  ['G57.7[1203]', 'Causalgia of {} leg', 'crps type 2 ii nerve pain', ['hip', 'knee', 'ankle-foot']],
  ['G57.8[1203]', 'Other nerve lesion of {} leg', 'saphenous pudendal mononeuropathy entrapment', ['hip', 'knee', 'ankle-foot']],
  ['G90.52[1293]', 'Complex regional pain syndrome of {} leg', 'foot ankle crps type 1 i reflex sympathetic dystrophy', ['hip', 'knee', 'ankle-foot']],
]

// prettier-ignore
const WHOLE: readonly Row[] = [
  ['G90.59', 'Complex regional pain syndrome, other site', 'crps'],
  ['G62.9', 'Polyneuropathy', 'peripheral neuropathy pn nerve'],
  ['E11.42', 'Type 2 diabetes with polyneuropathy', 'diabetic neuropathy dpn feet'],
  ['G54.6', 'Phantom limb pain', 'amputation'],
  ['G89.29', 'Other chronic pain', 'persistent'],
  ['G89.4', 'Chronic pain syndrome', 'persistent'],
  ['G89.18', 'Other acute pain after surgery', 'postoperative postop post op'],
  ['G89.28', 'Other chronic pain after surgery', 'postoperative postop post op'],
  ['G89.3', 'Cancer pain', 'neoplasm malignancy tumor'],
  ['R20.2', 'Tingling or pins and needles', 'paresthesia skin'],
  ['R20.0', 'Numbness of skin', 'anesthesia'],
  ['G35.A', 'Relapsing-remitting multiple sclerosis', 'rrms'],
  ['G35.B0', 'Primary progressive multiple sclerosis', 'ppms'],
  ['G35.B1', 'Active primary progressive multiple sclerosis', 'ppms'],
  ['G35.B2', 'Non-active primary progressive multiple sclerosis', 'ppms'],
  ['G35.C0', 'Secondary progressive multiple sclerosis', 'spms'],
  ['G35.C1', 'Active secondary progressive multiple sclerosis', 'spms'],
  ['G35.C2', 'Non-active secondary progressive multiple sclerosis', 'spms'],
  ['G35.D', 'Multiple sclerosis, kind unspecified'],
  ['G20.A1', 'Parkinson disease without dyskinesia or fluctuations'],
  ['G20.C', 'Parkinsonism, kind unspecified'],
  ['G80.9', 'Cerebral palsy', 'cp'],
  ['G82.20', 'Paraplegia', 'spinal cord injury sci'],
  ['G82.50', 'Quadriplegia', 'tetraplegia spinal cord injury sci'],
  ['G81.9[,,0]', 'Hemiplegia', 'stroke weakness'],
  ['G81.9[1,2]', 'Hemiplegia of {} dominant side', 'stroke weakness'],
  ['G81.9[3,4]', 'Hemiplegia of {} nondominant side', 'stroke weakness'],
  ['I69.35[,,9]', 'Hemiplegia after stroke', 'cerebral infarction sequela weakness'],
  ['I69.35[1,2]', 'Hemiplegia after stroke, {} dominant side', 'cerebral infarction sequela weakness'],
  ['I69.35[3,4]', 'Hemiplegia after stroke, {} nondominant side', 'cerebral infarction sequela weakness'],
  ['Z86.73', 'History of stroke or TIA without deficit', 'transient ischemic attack'],
  ['G83.4', 'Cauda equina syndrome', 'saddle numbness bladder bowel', ['lumbar', 'sacral']],
  ['G95.9', 'Spinal cord disease', 'myelopathy compression', ['cervical', 'thoracic']],
]

export const NERVE = table([], [...ARM_NERVES, ...LEG_NERVES, ...WHOLE])
