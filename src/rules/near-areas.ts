import type { Area } from '../domain/region'

// What one finding or diagnosis may speak for besides its own area. Both directions are read.
const NEAR: readonly (readonly [Area, Area])[] = [
  ['head', 'cervical'],
  ['thoracic', 'ribs'],
  ['lumbar', 'sacral'],
  ['sacral', 'pelvis'],
  ['lumbar', 'pelvis'],
  ['pelvis', 'abdomen'],
  ['upper-lymph', 'shoulder'],
  ['upper-lymph', 'elbow'],
  ['upper-lymph', 'wrist-hand'],
  ['upper-lymph', 'trunk-lymph'],
  ['upper-lymph', 'face-neck-lymph'],
  ['lower-lymph', 'hip'],
  ['lower-lymph', 'knee'],
  ['lower-lymph', 'ankle-foot'],
  ['lower-lymph', 'trunk-lymph'],
  ['trunk-lymph', 'abdomen'],
  ['trunk-lymph', 'face-neck-lymph'],
  ['trunk-lymph', 'ribs'],
  ['face-neck-lymph', 'head'],
  ['face-neck-lymph', 'cervical'],
]

const near = new Map<string, Set<string>>()
for (const [a, b] of NEAR) {
  near.set(a, (near.get(a) ?? new Set()).add(b))
  near.set(b, (near.get(b) ?? new Set()).add(a))
}

/** Whether two areas are the same or so close that words about one cover the other. */
export const areNear = (a: string | undefined, b: Area): boolean =>
  a !== undefined && (a === b || near.get(a)?.has(b) === true)
