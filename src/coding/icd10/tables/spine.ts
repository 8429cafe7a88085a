import { table, type Row } from '../expand'
import { atLevels } from '../sites'

// prettier-ignore
const NECK: readonly Row[] = [
  ['M54.2', 'Neck pain', 'cervicalgia stiff text tech'],
  ['M43.6', 'Torticollis', 'wry neck wryneck crick acquired twisted'],
  ['M53.0', 'Cervicocranial syndrome', 'neck head headache', ['head', 'cervical']],
  ['M53.1', 'Cervicobrachial syndrome', 'neck arm pain radiating', ['cervical', 'shoulder', 'elbow', 'wrist-hand']],
  ['M54.81', 'Occipital neuralgia', 'headache occiput nerve', ['head', 'cervical']],
  ['G24.3', 'Spasmodic torticollis', 'dystonia wry neck'],
  ['M43.4', 'Recurrent atlantoaxial dislocation', 'c1 c2 instability upper cervical'],
]

// prettier-ignore
const THORAX: readonly Row[] = [
  ['M54.6', 'Thoracic spine pain', 'mid upper back t-spine interscapular between shoulder blades', ['thoracic', 'ribs']],
  ['M94.0', 'Costochondritis', 'tietze rib cartilage chest wall', ['ribs']],
  ['R07.81', 'Rib pain', 'pleurodynia chest wall', ['ribs']],
  ['G58.0', 'Intercostal neuropathy', 'rib nerve neuralgia', ['ribs']],
]

// prettier-ignore
const LOW_BACK: readonly Row[] = [
  ['M54.50', 'Low back pain', 'lower backache unspecified'],
  ['M54.59', 'Other low back pain', 'mechanical nonspecific lower facet'],
  ['M54.51', 'Vertebrogenic low back pain', 'endplate modic lower'],
  ['M54.4[120]', 'Low back pain with {} sciatica', 'leg radiating side', ['lumbar', 'sacral', 'hip', 'knee', 'ankle-foot']],
  ['M54.3[120]', '{} sciatica', 'leg radiating nerve buttock side', ['lumbar', 'sacral', 'hip', 'knee', 'ankle-foot']],
  ['M53.3', 'Sacroiliac or tailbone pain', 'joint sacrum sacral coccyx coccydynia coccygodynia dysfunction sacrococcygeal', ['sacral', 'pelvis']],
  ['M46.1', 'Sacroiliitis', 'si joint sij inflammation', ['sacral', 'pelvis']],
  ['M54.9', 'Back pain, level unspecified', 'backache dorsalgia spine', ['thoracic', 'lumbar']],
  ['M54.89', 'Other back pain', 'dorsalgia spine', ['thoracic', 'lumbar']],
  ['M53.9', 'Back or neck disorder, kind unspecified', 'dorsopathy spine', ['cervical', 'thoracic', 'lumbar']],
  ['M62.85', 'Lumbar multifidus dysfunction', 'low back muscle stability'],
]

// prettier-ignore
const LEVELS: readonly Row[] = [
  ...atLevels('M54.1*', '26734518', '{} radiculopathy', 'radiculitis radicular root radiating', true),
  ['M54.10', 'Radiculopathy, level unspecified', 'radiculitis radicular root'],
  ...atLevels('M47.81*', '26743518', '{} spondylosis', 'arthritis oa joint arthropathy djd without myelopathy radiculopathy'),
  ...atLevels('M47.2*', '26743518', '{} spondylosis with radiculopathy', 'arthritis root', true),
  ...atLevels('M47.1*', '245631', '{} spondylosis with myelopathy', 'cord compression csm', true),
  ['M47.9', 'Spondylosis, level unspecified', 'arthritis spine'],
  ...atLevels('M47.89*', '26743518', 'Other {} spondylosis', 'arthritis'),
  ...atLevels('M48.1*', '246570', 'Overgrown {} spine ligaments', 'dish forestier hyperostosis diffuse idiopathic'),
  ['M48.9', 'Spine disorder, kind unspecified', 'spondylopathy'],
  ['M48.061', 'Lumbar spinal stenosis without neurogenic claudication', 'low back narrowing lss', ['lumbar', 'sacral']],
  ['M48.062', 'Lumbar spinal stenosis with neurogenic claudication', 'low back narrowing lss walking leg', ['lumbar', 'sacral', 'hip', 'knee', 'ankle-foot']],
  ...atLevels('M48.0*', '27435180', '{} spinal stenosis', 'narrowing canal'),
  ...atLevels('M43.1*', '67254380', '{} spondylolisthesis', 'slip vertebra anterolisthesis listhesis'),
  ...atLevels('M43.0*', '67254380', '{} spondylolysis', 'pars defect'),
  ...atLevels('M43.2*', '26743580', 'Fused {} spine', 'fusion ankylosis arthrodesis'),
  ...atLevels('M53.2X*', '12345678', '{} spinal instability', 'unstable hypermobile segment'),
  ...atLevels('M53.8*', '26437580', 'Other {} back or neck disorder', 'dorsopathy dysfunction'),
  ['M45.9', 'Ankylosing spondylitis, level unspecified', 'as bechterew axial spondyloarthritis', ['cervical', 'thoracic', 'lumbar', 'sacral']],
  ['M45.0', 'Ankylosing spondylitis, several levels', 'as bechterew axial spondyloarthritis', ['cervical', 'thoracic', 'lumbar', 'sacral']],
  ...atLevels('M45.*', '1245678', 'Ankylosing spondylitis, {} spine', 'as bechterew'),
  ['M96.1', 'Pain after spinal surgery', 'failed back postlaminectomy syndrome fbss laminectomy', ['cervical', 'thoracic', 'lumbar']],
  ['M96.0', 'Nonunion after spinal fusion', 'pseudarthrosis', ['cervical', 'thoracic', 'lumbar']],
]

// prettier-ignore
const CURVES: readonly Row[] = [
  ['M41.9', 'Scoliosis, kind and level unspecified', 'curve curvature spine'],
  ...atLevels('M41.12*', '4562379', 'Adolescent idiopathic {} scoliosis', 'ais curve curvature'),
  ...atLevels('M41.11*', '456', 'Juvenile idiopathic {} scoliosis', 'curve curvature'),
  ...atLevels('M41.2*', '45670', 'Other idiopathic {} scoliosis', 'curve curvature'),
  ...atLevels('M41.4*', '456', 'Neuromuscular {} scoliosis', 'curve curvature'),
  ...atLevels('M41.8*', '4567', 'Other {} scoliosis', 'degenerative adult curve curvature'),
  ...atLevels('M41.5*', '4567', 'Secondary {} scoliosis', 'curve curvature'),
  ...atLevels('M42.0*', '4560', 'Juvenile {} spine growth disease', 'scheuermann osteochondrosis kyphosis'),
  ...atLevels('M40.0*', '0435', 'Postural {} kyphosis', 'hunchback hunched rounded'),
  ...atLevels('M40.20*', '2345', '{} kyphosis', 'hunchback dowager hump'),
  ...atLevels('M40.4*', '067', 'Postural {} lordosis', 'swayback hyperlordosis'),
  ...atLevels('M40.5*', '067', '{} lordosis', 'swayback hyperlordosis'),
  ...atLevels('M40.3*', '067', 'Flatback syndrome, {} spine', 'back'),
]

// The seven cervical disc sites: ending, what the note says, words.
const CERVICAL_DISC = [
  ['22', 'C5-C6', 'mid'],
  ['23', 'C6-C7', 'mid'],
  ['21', 'C4-C5', 'mid'],
  ['3', 'C7-T1', 'cervicothoracic'],
  ['1', 'C2-C4', 'high upper c3'],
  ['20', 'mid-cervical'],
  ['0', 'level unspecified'],
] as const

const cervicalDisc = (stem: string, label: string, words: string): Row[] =>
  CERVICAL_DISC.map(([ending, name, more]) => [
    stem + ending,
    `${label}, ${name}`,
    `neck ${words} ${more}`,
    ['cervical', 'shoulder', 'elbow', 'wrist-hand'],
  ])

// prettier-ignore
const DISCS: readonly Row[] = [
  ...atLevels('M51.2*', '6745', '{} disc displacement', 'herniation bulging protrusion', true),
  ...atLevels('M51.1*', '6745', '{} disc disorder with radiculopathy', 'herniated slipped hnp root sciatica', true),
  ['M51.360', 'Lumbar disc degeneration with back pain only', 'low discogenic', ['lumbar']],
  ['M51.361', 'Lumbar disc degeneration with leg pain only', 'low', ['lumbar', 'hip', 'knee', 'ankle-foot']],
  ['M51.362', 'Lumbar disc degeneration with back and leg pain', 'low discogenic', ['lumbar', 'hip', 'knee', 'ankle-foot']],
  ['M51.369', 'Lumbar disc degeneration without back or leg pain', 'low', ['lumbar']],
  ['M51.370', 'Lumbosacral disc degeneration with back pain only', 'low discogenic', ['lumbar', 'sacral']],
  ['M51.371', 'Lumbosacral disc degeneration with leg pain only', 'low', ['lumbar', 'sacral', 'hip', 'knee', 'ankle-foot']],
  ['M51.372', 'Lumbosacral disc degeneration with back and leg pain', 'low discogenic', ['lumbar', 'sacral', 'hip', 'knee', 'ankle-foot']],
  ['M51.379', 'Lumbosacral disc degeneration without back or leg pain', 'low', ['lumbar', 'sacral']],
  ...atLevels('M51.3*', '45', '{} disc degeneration', ''),
  ...atLevels('M51.8*', '6745', 'Other {} disc disorder', ''),
  ...atLevels('M51.4*', '6745', 'Schmorl nodes, {} spine', 'disc'),
  ['M51.A0', 'Lumbar disc ring defect, size unspecified', 'annulus annular tear fissure', ['lumbar']],
  ['M51.A1', 'Small lumbar disc ring defect', 'annulus annular tear fissure', ['lumbar']],
  ['M51.A2', 'Large lumbar disc ring defect', 'annulus annular tear fissure', ['lumbar']],
  ['M51.A3', 'Lumbosacral disc ring defect, size unspecified', 'annulus annular tear fissure', ['lumbar', 'sacral']],
  ['M51.A4', 'Small lumbosacral disc ring defect', 'annulus annular tear fissure', ['lumbar', 'sacral']],
  ['M51.A5', 'Large lumbosacral disc ring defect', 'annulus annular tear fissure', ['lumbar', 'sacral']],
  ...atLevels('M51.0*', '645', '{} disc disorder with myelopathy', 'cord', true),
  ['M51.9', 'Disc disorder below the neck, level unspecified', 'thoracic lumbar', ['thoracic', 'lumbar']],
  ...cervicalDisc('M50.1', 'Cervical disc disorder with radiculopathy', 'herniated slipped disk hnp pinched nerve'),
  ...cervicalDisc('M50.2', 'Cervical disc displacement', 'herniated herniation slipped bulging disk hnp'),
  ...cervicalDisc('M50.3', 'Cervical disc degeneration', 'ddd degenerative disk'),
  ...cervicalDisc('M50.8', 'Other cervical disc disorder', 'disk'),
  ...cervicalDisc('M50.9', 'Unspecified cervical disc disorder', 'disk'),
  ...cervicalDisc('M50.0', 'Cervical disc disorder with myelopathy', 'disk cord compression'),
]

// Chapter M99 counts regions of its own.
const SOMATIC = [
  ['3', 'lumbar', 'low back', ['lumbar']],
  ['1', 'cervical', '', ['cervical']],
  ['4', 'sacral', 'sacroiliac joint sacrum', ['sacral']],
  ['2', 'thoracic', 'mid upper back', ['thoracic']],
  ['5', 'pelvic', 'pelvis innominate hip', ['pelvis', 'hip']],
  ['8', 'rib', 'ribs cage', ['ribs']],
  ['0', 'head', 'cranial', ['head']],
  ['6', 'lower limb', 'leg', ['hip', 'knee', 'ankle-foot']],
  ['7', 'upper limb', 'arm', ['shoulder', 'elbow', 'wrist-hand']],
  ['9', 'abdominal', 'abdomen', ['abdomen']],
] as const

const somatic = (stem: string, label: string, words: string): Row[] =>
  SOMATIC.map(([digit, name, more, areas]) => [
    stem + digit,
    `${label}, ${name} region`,
    `${words} ${more}`,
    areas,
  ])

export const SPINE = [
  ...table(['cervical'], NECK),
  ...table(['thoracic'], THORAX),
  ...table(['lumbar'], LOW_BACK),
  ...table(['cervical', 'thoracic', 'lumbar'], LEVELS),
  ...table(['cervical', 'thoracic', 'lumbar'], DISCS),
  ...table(['thoracic', 'lumbar'], CURVES),
  ...table(
    [],
    [
      ...somatic('M99.0', 'Segmental dysfunction', 'somatic joint restriction hypomobile'),
      ...somatic('M99.1', 'Subluxation complex', 'vertebral chiropractic'),
    ],
  ),
]
