/** What a modifier of an outpatient therapy claim is about. */
export type ModifierKind =
  | 'never'
  | 'surgery'
  | 'side'
  | 'repeat'
  | 'work'
  | 'visit'
  | 'distinct'
  | 'assistant'
  | 'plan'
  | 'need'
  | 'notice'
  | 'remote'
  | 'purpose'

/**
 * Modifiers we hold a meaning for, by kind, in the order a line lists them: what changes payment
 * first, what informs after it. Order: a habit of claim forms, remembered; payers differ.
 */
const KINDS: Readonly<Record<ModifierKind, readonly string[]>> = {
  never: ['51'],
  work: ['22', '52'],
  visit: ['25'],
  repeat: ['76', '77'],
  surgery: ['80', '81', '82', 'AS'],
  side: ['50', 'LT', 'RT'],
  distinct: ['59', 'XE', 'XP', 'XS', 'XU'],
  assistant: ['CQ', 'CO'],
  plan: ['GP', 'GO', 'GN'],
  need: ['KX'],
  notice: ['GA', 'GX', 'GY', 'GZ'],
  remote: ['95', '93', 'GT'],
  purpose: ['96', '97'],
}

const ALL = Object.entries(KINDS) as [ModifierKind, readonly string[]][]
const KIND_OF = new Map(ALL.flatMap(([kind, codes]) => codes.map((code) => [code, kind] as const)))
const RANK_OF = new Map(
  ALL.flatMap(([, codes], rank) => codes.map((code) => [code, rank] as const)),
)

/** All modifiers of one kind. */
export const modifiersOf = (kind: ModifierKind): readonly string[] => KINDS[kind]

/** What a modifier is about, or undefined for one we hold nothing about. */
export const kindOf = (modifier: string): ModifierKind | undefined => KIND_OF.get(modifier)

const rankOf = (modifier: string): number => RANK_OF.get(modifier) ?? ALL.length

/** The same modifiers, what changes payment first; equals keep their order, those we do not know come last. */
export const inClaimOrder = (modifiers: readonly string[]): readonly string[] =>
  [...modifiers].sort((a, b) => rankOf(a) - rankOf(b))

/** The modifiers with one more, put before the first that comes after it on a claim; the rest as it stood. */
export function withModifier(modifiers: readonly string[], more: string): readonly string[] {
  const at = modifiers.findIndex((modifier) => rankOf(modifier) > rankOf(more))
  return at < 0 ? [...modifiers, more] : [...modifiers.slice(0, at), more, ...modifiers.slice(at)]
}
