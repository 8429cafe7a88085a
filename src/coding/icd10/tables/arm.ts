import { table, type Row } from '../expand'

// prettier-ignore
const SHOULDER: readonly Row[] = [
  ['M75.0[120]', 'Adhesive capsulitis of {} shoulder', 'stiff capsule periarthritis'],
  ['M75.4[120]', 'Impingement of {} shoulder', 'subacromial syndrome sais'],
  ['M75.10[120]', 'Rotator cuff tear of {} shoulder', 'nontraumatic supraspinatus degenerative'],
  ['M75.11[120]', 'Partial rotator cuff tear of {} shoulder', 'incomplete nontraumatic supraspinatus'],
  ['M75.12[120]', 'Complete rotator cuff tear of {} shoulder', 'full thickness nontraumatic supraspinatus'],
  ['M75.2[120]', 'Biceps tendinitis of {} shoulder', 'bicipital long head'],
  ['M75.3[120]', 'Calcific tendinitis of {} shoulder', 'calcium calcification'],
  ['M75.5[120]', 'Bursitis of {} shoulder', 'subacromial'],
  ['M75.8[120]', 'Other disorder of {} shoulder', 'rotator cuff tendinitis lesion supraspinatus'],
  ['S46.01[129]:ADS', 'Rotator cuff strain of {} shoulder', 'tear traumatic injury'],
  ['S43.42[129]:ADS', 'Rotator cuff capsule sprain of {} shoulder', 'injury'],
  ['S43.40[129]:ADS', 'Sprain of {} shoulder', 'injury'],
  ['S43.43[129]:ADS', 'Labral tear of {} shoulder', 'labrum glenoid superior'],
  ['S43.5[120]X:ADS', 'Acromioclavicular sprain of {} shoulder', 'joint separation separated'],
  ['S43.00[123]:ADS', 'Subluxation of {} shoulder', 'dislocation instability'],
  ['S43.00[456]:ADS', 'Dislocation of {} shoulder'],
  ['S46.11[129]:ADS', 'Long head of biceps strain of {} arm', 'tear shoulder'],
  ['S46.21[129]:ADS', 'Biceps strain of {} arm', 'tear distal', ['shoulder', 'elbow']],
  ['S46.81[129]:ADS', 'Strain of other muscle of {} shoulder', 'arm trapezius deltoid pectoral tear'],
  ['S46.91[129]:ADS', 'Muscle strain of {} shoulder', 'arm tear'],
  ['M89.8X1', 'Shoulder blade disorder', 'scapula scapular dyskinesis winging winged snapping pain', ['shoulder', 'thoracic']],
  ['S42.20[129]:ADGKPS', 'Fracture of {} upper humerus', 'proximal shoulder arm'],
  ['S42.30[129]:ADGKPS', 'Fracture of {} humeral shaft', 'arm'],
  ['S42.00[129]:ADGKPS', 'Fracture of {} clavicle'],
]

// prettier-ignore
const ELBOW: readonly Row[] = [
  ['M77.1[120]', 'Lateral epicondylitis of {} elbow', 'tennis outer extensor tendinopathy le'],
  ['M77.0[120]', 'Medial epicondylitis of {} elbow', 'golfers golfer inner flexor tendinopathy'],
  ['M70.2[120]', 'Olecranon bursitis of {} elbow', 'student'],
  ['M70.3[120]', 'Other bursitis of {} elbow'],
  ['S53.40[129]:ADS', 'Sprain of {} elbow', 'injury ligament'],
  ['S53.44[129]:ADS', 'Ulnar collateral ligament sprain of {} elbow', 'ucl tommy john'],
  ['S53.43[129]:ADS', 'Radial collateral ligament sprain of {} elbow', 'rcl lcl'],
  ['S53.10[456]:ADS', 'Dislocation of {} elbow'],
  ['S56.21[129]:ADS', 'Flexor strain of {} forearm', 'muscle'],
  ['S56.51[129]:ADS', 'Extensor strain of {} forearm', 'muscle'],
  ['S52.12[123]:ADGKPS', 'Displaced fracture of {} radial head', 'elbow'],
  ['S52.12[456]:ADGKPS', 'Nondisplaced fracture of {} radial head', 'elbow'],
]

// prettier-ignore
const HAND: readonly Row[] = [
  ['M65.4', 'De Quervain tenosynovitis', 'dequervain radial styloid thumb wrist tendinitis'],
  ['M65.31[129]', 'Trigger thumb of {} hand', 'stenosing finger'],
  ['M65.32[129]', 'Trigger finger, {} index finger', 'stenosing tenosynovitis'],
  ['M65.33[129]', 'Trigger finger, {} middle finger', 'stenosing tenosynovitis'],
  ['M65.34[129]', 'Trigger finger, {} ring finger', 'stenosing tenosynovitis'],
  ['M65.35[129]', 'Trigger finger, {} little finger', 'stenosing tenosynovitis pinky'],
  ['M65.30', 'Trigger finger, finger unspecified', 'stenosing tenosynovitis'],
  ['M18.[11,12,10,0]', 'Thumb base osteoarthritis of {} hand', 'primary cmc carpometacarpal basal'],
  ['M18.[,,9]', 'Thumb base osteoarthritis of {} hand, kind unspecified', 'cmc carpometacarpal'],
  ['M72.0', 'Dupuytren contracture', 'palmar fascia fibromatosis palm'],
  ['M20.01[129]', 'Mallet finger of {} hand'],
  ['M21.33[129]', 'Wrist drop of {} arm', 'radial palsy'],
  ['S63.50[129]:ADS', 'Sprain of {} wrist', 'injury ligament'],
  ['S63.60[129]:ADS', 'Sprain of {} thumb', 'injury jammed'],
  ['S63.64[129]:ADS', 'Metacarpophalangeal sprain of {} thumb', 'skier gamekeeper ucl mcp'],
  ['S63.61[01]:ADS', 'Sprain of {} index finger', 'jammed'],
  ['S63.61[23]:ADS', 'Sprain of {} middle finger', 'jammed long'],
  ['S63.61[45]:ADS', 'Sprain of {} ring finger', 'jammed'],
  ['S63.61[67]:ADS', 'Sprain of {} little finger', 'jammed pinky small'],
  ['S52.50[129]:ADGKPS', 'Fracture of {} lower radius', 'wrist distal drf'],
  ['S52.53[129]:ADGKPS', 'Colles fracture of {} wrist', 'distal radius'],
  ['S62.00[129]:ADGKPS', 'Fracture of {} scaphoid', 'wrist navicular'],
]

export const ARM = [
  ...table(['shoulder'], SHOULDER),
  ...table(['elbow'], ELBOW),
  ...table(['wrist-hand'], HAND),
]
