import type { Area } from '../domain/region'

// What one finding or diagnosis may speak for besides its own area. Both directions are read.
const NEAR: readonly (readonly [Area, Area])[] = [
  ['head', 'cervical'],
  ['thoracic', 'ribs'],
  ['lumbar', 'sacral'],
  ['sacral', 'pelvis'],
  ['lumbar', 'pelvis'],
  ['pelvis', 'abdomen'],
  // The muscles that move the hand lie in the forearm.
  ['elbow', 'wrist-hand'],
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

// Parts that pass into one another: words for one may mean the edge of the other.
const NEXT: readonly (readonly [Area, Area])[] = [
  ['cervical', 'shoulder'],
  ['cervical', 'thoracic'],
  ['thoracic', 'shoulder'],
  ['ribs', 'shoulder'],
  ['thoracic', 'lumbar'],
  ['lumbar', 'hip'],
  ['sacral', 'hip'],
  ['pelvis', 'hip'],
  ['lumbar', 'abdomen'],
  ['abdomen', 'ribs'],
  ['shoulder', 'elbow'],
  ['hip', 'knee'],
  ['knee', 'ankle-foot'],
]

/** Whether two areas are near or border on each other. */
export const isNextTo = (a: Area, b: Area): boolean =>
  areNear(a, b) || NEXT.some(([one, two]) => (one === a && two === b) || (one === b && two === a))
