import type { Area } from '../../domain/region'
import type { CodeSide, DiagnosisCode } from './code'
import { codeAt, placesFrom, titleAt, type WholeTable } from './whole-table'

// Words of official titles, and the areas of the body they speak of.
const PLACES: readonly (readonly [words: RegExp, areas: readonly Area[]])[] = [
  [/\b(head|skull|face|facial|jaw|temporomandibular|headache|migraine|cranial)\b/, ['head']],
  [
    /\b(cervical (?!cancer|dysplasia|cap)|cervicalgia|cervico\w+|neck(?! of)|atlanto\w+|occipit\w+)/,
    ['cervical'],
  ],
  [/\b(thoracic|thoracolumbar|cervicothoracic)\b(?! aort)/, ['thoracic']],
  [/\b(ribs?|sternum|costal|intercostal|costochondral|front wall of thorax)\b/, ['ribs']],
  [/\b(lumbar|lumbosacral|thoracolumbar|low back|lumbago)\b/, ['lumbar']],
  [/\b(sacral|sacrum|sacroiliac|sacrococcygeal|lumbosacral|coccyx)\b/, ['sacral']],
  [/\b(pelvi[cs]|perineal|pubis|ischium|ilium)\b/, ['pelvis']],
  [
    /\b(shoulder|rotator cuff|clavicle|scapula|humer(?:us|al)|acromioclavicular|upper arm)\b/,
    ['shoulder'],
  ],
  [/\b(elbow|forearm|radius|ulna|epicondyl\w+|olecranon)\b/, ['elbow']],
  [/\b(wrist|hand|fingers?|thumb|carpal|metacarpal|carpus|radial styloid)\b/, ['wrist-hand']],
  [
    /\b(hip|femoral neck|neck of (?:right|left|unspecified) femur|buttock|acetabul\w+|trochanter\w*)\b/,
    ['hip'],
  ],
  [/\b(knee|thigh|femur|patell\w+|menisc\w+|cruciate)\b/, ['knee']],
  [
    /\b(ankle|foot|toes?|lower leg|tibia|fibula|heel|calcane\w+|achilles|malleol\w+|metatars\w+|tars\w+)\b/,
    ['ankle-foot'],
  ],
  [/\b(upper limb|upper extremity|right arm|left arm)\b/, ['shoulder', 'elbow', 'wrist-hand']],
  [/\b(lower limb|lower extremity|right leg|left leg)\b/, ['hip', 'knee', 'ankle-foot']],
  [/\b(abdom\w+)\b/, ['abdomen']],
]

/** Areas an official title names; none where it names none we know. */
export const areasIn = (title: string): readonly Area[] => {
  const text = title.toLowerCase()
  return [...new Set(PLACES.flatMap(([words, areas]) => (words.test(text) ? areas : [])))]
}

/** The side an official title names. "Unspecified" counts where the same title exists with a side. */
export function sideIn(title: string): CodeSide {
  const found = /\b(right|left|bilateral)\b/i.exec(title)?.[1]?.toLowerCase()
  return found === 'bilateral' ? 'both' : found === 'right' || found === 'left' ? found : ''
}

/** "M5450" as "M54.50". */
export const withDot = (bare: string): string =>
  bare.length > 3 ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare

const SIDED = ['right', 'left', 'bilateral'] as const

// Each way to put a side where a title leaves one open.
const sidedTitles = (title: string): readonly string[] =>
  SIDED.flatMap((side) =>
    [...title.matchAll(/\bunspecified\b/g)].map(
      ({ index }) => title.slice(0, index) + side + title.slice(index + 'unspecified'.length),
    ),
  )

/** Places of the codes that name a side where this one leaves it open, right first. */
export function sidedPlaces(table: WholeTable, at: number): readonly number[] {
  const title = titleAt(table, at)
  const wanted = title.includes('unspecified') ? sidedTitles(title) : []
  if (wanted.length === 0) return []
  const [from, to] = placesFrom(table, codeAt(table, at).slice(0, 4))
  const found = new Map<string, number>()
  for (let near = from; near < to; near++) found.set(titleAt(table, near), near)
  return wanted.flatMap((one) => found.get(one) ?? [])
}

/** A row of a whole table as a code of ours: its label is the official title. */
export function codeFrom(table: WholeTable, at: number): DiagnosisCode {
  const label = titleAt(table, at)
  const areas = areasIn(label)
  return {
    code: withDot(codeAt(table, at)),
    label,
    words: '',
    side: sideIn(label),
    areas,
    ...(areas.length === 0 && { areasUnknown: true }),
  }
}

/** The same, told apart where it leaves a side open that others of the table name. It reads those too. */
export function sidedCodeFrom(table: WholeTable, at: number): DiagnosisCode {
  const code = codeFrom(table, at)
  return code.side === '' && sidedPlaces(table, at).length > 0
    ? { ...code, side: 'unspecified' }
    : code
}
