import type { Area } from '../../domain/region'
import { fill, type Row } from './expand'

const ARM: readonly Area[] = ['shoulder', 'elbow', 'wrist-hand']
const LEG: readonly Area[] = ['hip', 'knee', 'ankle-foot']

// The digit that ICD-10-CM gives a level of the spine throughout chapter M.
const LEVELS: Readonly<
  Record<string, readonly [name: string, words: string, areas: readonly Area[]]>
> = {
  0: ['', 'spine back', ['cervical', 'thoracic', 'lumbar', 'sacral']],
  1: ['upper cervical', 'c1 c2 occiput atlas axis neck', ['head', 'cervical']],
  2: ['cervical', 'neck', ['cervical']],
  3: ['cervicothoracic', 'neck upper back c7 t1', ['cervical', 'thoracic']],
  4: ['thoracic', 'mid upper back', ['thoracic', 'ribs']],
  5: ['thoracolumbar', 'mid low back t12 l1', ['thoracic', 'lumbar']],
  6: ['lumbar', 'low back', ['lumbar']],
  7: ['lumbosacral', 'low back l5 s1', ['lumbar', 'sacral']],
  8: ['sacral', 'sacrococcygeal tailbone sacrum', ['sacral', 'pelvis']],
}

/**
 * A family over levels of the spine: `*` in the stem is the digit of the level, `{}` in the label its
 * name. `limbs` adds the arm or the leg that the level serves.
 */
export const atLevels = (
  stem: string,
  digits: string,
  label: string,
  words = '',
  limbs = false,
): Row[] =>
  [...digits].flatMap((digit): Row[] => {
    const level = LEVELS[digit]
    if (!level) return []
    const [name, more, areas] = level
    const limb = digit < '1' ? [] : digit < '4' ? ARM : digit > '4' ? LEG : []
    return [
      [
        stem.replace('*', digit),
        fill(label, name, 'level unspecified'),
        `${words} ${more} spine`,
        limbs ? [...areas, ...limb] : areas,
      ],
    ]
  })

type Site = readonly [endings: string, name: string, area: Area, words?: string]

const JOINTS: Readonly<Record<string, Site>> = {
  1: ['1[129]', 'shoulder', 'shoulder'],
  2: ['2[129]', 'elbow', 'elbow'],
  3: ['3[129]', 'wrist', 'wrist-hand'],
  4: ['4[129]', 'hand', 'wrist-hand', 'finger thumb'],
  5: ['5[129]', 'hip', 'hip'],
  6: ['6[129]', 'knee', 'knee'],
  7: ['7[129]', 'ankle and foot', 'ankle-foot'],
  a: ['7[123]', 'ankle', 'ankle-foot'],
  f: ['7[456]', 'foot', 'ankle-foot'],
}

const MUSCLES: Readonly<Record<string, Site>> = {
  1: ['1[129]', 'shoulder', 'shoulder'],
  2: ['2[129]', 'upper arm', 'shoulder'],
  3: ['3[129]', 'forearm', 'elbow'],
  4: ['4[129]', 'hand', 'wrist-hand'],
  5: ['5[129]', 'thigh', 'knee'],
  6: ['6[129]', 'lower leg', 'ankle-foot'],
  7: ['7[129]', 'ankle and foot', 'ankle-foot'],
}

const at =
  (sites: Readonly<Record<string, Site>>) =>
  (stem: string, keys: string, label: string, words = ''): Row[] =>
    [...keys].flatMap((key): Row[] => {
      const site = sites[key]
      if (!site) return []
      const [endings, name, area, more = ''] = site
      return [[stem + endings, label.replace('@', name), `${words} ${more}`, [area]]]
    })

/** A family over joints: digits 1 to 7 of chapter M, with `a` ankle and `f` foot where they are apart. `@` is the joint. */
export const atJoints = at(JOINTS)

/** A family over muscles and soft tissue: digits 1 to 7 of chapter M. `@` is the site. */
export const atMuscles = at(MUSCLES)
