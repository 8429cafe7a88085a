import { table, type Row } from '../expand'

// prettier-ignore
const MUSCLE: readonly Row[] = [
  ['M79.18', 'Myofascial pain, other site', 'myalgia muscle trigger point syndrome mps soreness knot knots', []],
  ['M79.12', 'Myofascial pain of head and neck', 'myalgia muscle trigger point trapezius scm', ['head', 'cervical']],
  ['M79.10', 'Myofascial pain, site unspecified', 'myalgia muscle trigger point', []],
  ['M62.830', 'Muscle spasm of back', 'low thoracic paraspinal tightness cramp', ['thoracic', 'lumbar']],
  ['M62.838', 'Muscle spasm, other site', 'neck trapezius tightness cramp', []],
  ['M62.831', 'Muscle spasm of calf', 'cramp charley horse', ['ankle-foot']],
  ['M79.7', 'Fibromyalgia', 'fms fibrositis widespread pain', []],
  ['M62.81', 'Muscle weakness, generalized', 'deconditioning debility', []],
  ['M62.84', 'Sarcopenia', 'age muscle loss weakness', []],
  ['M62.08', 'Abdominal muscle separation', 'diastasis recti rectus dra postpartum', ['abdomen', 'pelvis']],
  ['M62.89', 'Other muscle disorder', 'pelvic floor high tone hypertonic tightness', ['pelvis']],
  ['M79.2', 'Neuralgia, site unspecified', 'nerve pain neuritis', []],
  ['M77.8', 'Other tendon attachment disorder', 'enthesopathy tendinitis tendinosis', []],
  ['M77.9', 'Tendinitis, site unspecified', 'enthesopathy tendinopathy tendinosis', []],
  ['M71.9', 'Bursitis, site unspecified', 'bursopathy', []],
  ['M65.90', 'Synovitis, site unspecified', 'tenosynovitis', []],
  ['M79.89', 'Other soft tissue disorder', 'swelling lump polyalgia', []],
  ['M79.9', 'Soft tissue disorder, kind unspecified', '', []],
  ['M72.8', 'Other fascia disorder', 'fasciitis fibroblastic', []],
  ['M62.9', 'Muscle disorder, kind unspecified', '', []],
  ['M62.40', 'Muscle contracture, site unspecified', 'short tightness', []],
  ['M62.48', 'Muscle contracture, other site', 'short tightness neck back', []],
  ['M62.50', 'Muscle wasting, site unspecified', 'atrophy', []],
  ['M62.5A0', 'Muscle wasting of neck', 'atrophy back', ['cervical']],
  ['M62.5A1', 'Muscle wasting of upper back', 'atrophy thoracic', ['thoracic']],
  ['M62.5A2', 'Muscle wasting of low back', 'atrophy lumbar multifidus', ['lumbar']],
  ['M60.9', 'Myositis, kind unspecified', 'muscle inflammation', []],
  ['M25.60', 'Joint stiffness, site unspecified', 'rom', []],
  ['M25.9', 'Joint disorder, site unspecified', '', []],
  ['M35.3', 'Polymyalgia rheumatica', 'pmr', []],
]

// prettier-ignore
const LIMB_PAIN: readonly Row[] = [
  ['M79.60[1,2,3]', 'Pain in {} arm', '', ['shoulder', 'elbow', 'wrist-hand']],
  ['M79.60[4,5,6]', 'Pain in {} leg', 'lower', ['hip', 'knee', 'ankle-foot']],
  ['M79.62[129]', 'Pain in {} upper arm', '', ['shoulder']],
  ['M79.63[129]', 'Pain in {} forearm', '', ['elbow']],
  ['M79.64[123]', 'Pain in {} hand', '', ['wrist-hand']],
  ['M79.64[456]', 'Pain in {} finger', 'thumb digit', ['wrist-hand']],
  ['M79.65[129]', 'Pain in {} thigh', 'hamstring quad groin', ['knee', 'hip']],
  ['M79.66[129]', 'Pain in {} lower leg', '', ['ankle-foot']],
  ['M79.67[123]', 'Pain in {} foot', 'heel arch', ['ankle-foot']],
  ['M79.67[456]', 'Pain in {} toe', '', ['ankle-foot']],
]

// prettier-ignore
const SYSTEMIC: readonly Row[] = [
  ['M06.9', 'Rheumatoid arthritis', 'ra'],
  ['L40.50', 'Psoriatic arthritis', 'psa arthropathy psoriasis'],
  ['M32.9', 'Lupus', 'sle systemic erythematosus'],
  ['M15.9', 'Osteoarthritis of several joints', 'polyosteoarthritis'],
  ['M19.90', 'Osteoarthritis, site unspecified'],
  ['M25.50', 'Joint pain, site unspecified'],
  ['M10.9', 'Gout', 'podagra crystal hot joint'],
  ['M35.7', 'Joint hypermobility syndrome', 'hsd benign laxity loose hypermobile double jointed'],
  ['Q79.60', 'Ehlers-Danlos syndrome', 'eds hypermobile'],
  ['Q79.62', 'Hypermobile Ehlers-Danlos syndrome', 'eds heds hypermobility'],
  ['M81.0', 'Age-related osteoporosis without fracture', 'postmenopausal senile bone loss op'],
  ['M81.8', 'Other osteoporosis without fracture', 'bone loss steroid disuse op'],
  ['M85.80', 'Low bone density', 'osteopenia'],
  ['M80.08X:ADGKPS', 'Age-related osteoporosis with vertebral fracture', 'compression spine op', ['thoracic', 'lumbar']],
  ['M80.05[129]:ADGKPS', 'Age-related osteoporosis with fracture of {} femur', 'hip op', ['hip']],
]

export const SOFT_TISSUE = [...table([], MUSCLE), ...table([], LIMB_PAIN), ...table([], SYSTEMIC)]
