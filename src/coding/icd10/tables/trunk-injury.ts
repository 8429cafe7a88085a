import { table, type Row } from '../expand'

// prettier-ignore
const ROWS: readonly Row[] = [
  ['S13.4XX:ADS', 'Neck ligament sprain', 'whiplash spine injury acceleration', ['cervical']],
  ['S16.1XX:ADS', 'Neck muscle strain', 'whiplash tendon trapezius injury', ['cervical']],
  ['S13.9XX:ADS', 'Neck sprain, part unspecified', 'joint', ['cervical']],
  ['S39.012:ADS', 'Low back muscle strain', 'tear injury', ['lumbar']],
  ['S33.5XX:ADS', 'Lumbar ligament sprain', 'low back injury', ['lumbar']],
  ['S33.6XX:ADS', 'Sacroiliac joint sprain', 'pelvis injury', ['sacral', 'pelvis']],
  ['S33.9XX:ADS', 'Lumbar or pelvic sprain, part unspecified', 'low back', ['lumbar', 'pelvis']],
  ['S39.011:ADS', 'Abdominal muscle strain', 'core injury', ['abdomen']],
  ['S39.013:ADS', 'Pelvic muscle strain', 'groin injury sports hernia', ['pelvis']],
  ['S23.3XX:ADS', 'Thoracic ligament sprain', 'mid upper back injury', ['thoracic']],
  ['S29.012:ADS', 'Upper back muscle strain', 'mid rhomboid injury', ['thoracic']],
  ['S29.011:ADS', 'Chest muscle strain', 'pectoral intercostal injury', ['ribs']],
  ['S23.41X:ADS', 'Rib sprain', 'costovertebral costal', ['ribs']],
  ['S22.3[129]X:ADGKS', 'Fracture of one rib, {} side', '', ['ribs']],
  ['S22.4[129]X:ADGKS', 'Fracture of several ribs, {} side', '', ['ribs']],
  ['S12.9XX:ADS', 'Neck fracture', 'vertebra', ['cervical']],
  ['S22.080:ADGKS', 'T11-T12 compression fracture', 'wedge thoracic vertebra vcf', ['thoracic']],
  ['S22.000:ADGKS', 'Thoracic compression fracture, level unspecified', 'wedge vertebra vcf', ['thoracic']],
  ['S32.010:ADGKS', 'L1 compression fracture', 'wedge lumbar vertebra vcf', ['lumbar']],
  ['S32.020:ADGKS', 'L2 compression fracture', 'wedge lumbar vertebra vcf', ['lumbar']],
  ['S32.030:ADGKS', 'L3 compression fracture', 'wedge lumbar vertebra vcf', ['lumbar']],
  ['S32.040:ADGKS', 'L4 compression fracture', 'wedge lumbar vertebra vcf', ['lumbar']],
  ['S32.050:ADGKS', 'L5 compression fracture', 'wedge lumbar vertebra vcf', ['lumbar']],
  ['S32.000:ADGKS', 'Lumbar compression fracture, level unspecified', 'wedge vertebra vcf', ['lumbar']],
  ['S32.10X:ADGKS', 'Fracture of sacrum', '', ['sacral']],
  ['S32.2XX:ADGKS', 'Fracture of coccyx', '', ['sacral', 'pelvis']],
  ['S32.9XX:ADGKS', 'Fracture of pelvis', 'lumbosacral', ['pelvis']],
  ['M48.54X:ADGS', 'Thoracic vertebral collapse', 'compression fracture vcf', ['thoracic']],
  ['M48.56X:ADGS', 'Lumbar vertebral collapse', 'compression fracture vcf', ['lumbar']],
  ['M48.46X:ADGS', 'Lumbar fatigue fracture', 'stress vertebra pars', ['lumbar']],
]

export const TRUNK_INJURY = table([], ROWS)
