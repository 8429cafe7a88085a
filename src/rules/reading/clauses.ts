import { PhraseBook, type Line } from './phrase'
import type { Token } from './tokens'

// What a comma or "and" is followed by when a new statement begins rather than a list goes on.
const marks = new PhraseBook<'wall' | 'comma' | 'and' | 'or' | 'verb' | 'joiner' | 'end'>()
const WALLS = [
  ';',
  '--',
  'but !also',
  'however|although|though|whereas|while|yet|except',
  'and|& then',
  'then {did}',
]
for (const source of WALLS) marks.add(source, 'wall')
for (const source of [',', '/', 'and|&|plus']) marks.add(source, 'comma')
for (const source of ['or', 'nor']) marks.add(source, 'or')
marks.add('and|&|plus|or|nor', 'and')
for (const source of [
  '{did}|{person}|{therapist}',
  '{minute}',
  'report*|state*|present*|demonstrat*',
])
  marks.add(source, 'verb')
for (const source of ['to|x|for|with|@num|using|via|along']) marks.add(source, 'joiner')
for (const source of [
  'as|because|due|secondary|since|so|which|after|before|prior|afterwards|followed|when|where|with',
  'to help|allow|improve|reduce|decrease|increase|restore|facilitate|relieve|promote|address|prepare',
])
  marks.add(source, 'end')

/** A sentence's tokens with what each is for the structure of the sentence. */
export interface Clauses extends Line {
  /** A comma, slash or "and": a list may go on, or a new statement begin. */
  readonly commas: readonly boolean[]
  /** The last joint of a list. */
  readonly ands: readonly boolean[]
  readonly ors: readonly boolean[]
  readonly verbs: readonly boolean[]
  readonly joiners: readonly boolean[]
  readonly ends: readonly boolean[]
}

/** Finds the joints of a sentence: where clauses end, where lists go on, where something was done. */
export function clausesOf(tokens: readonly Token[]): Clauses {
  const blank = () => tokens.map(() => false)
  const walls = blank()
  const commas = blank()
  const ands = blank()
  const ors = blank()
  const verbs = blank()
  const joiners = blank()
  const ends = blank()
  const into = {
    wall: walls,
    comma: commas,
    and: ands,
    or: ors,
    verb: verbs,
    joiner: joiners,
    end: ends,
  }
  marks.each({ tokens, walls }, (kind, at) => {
    into[kind][at] = true
  })
  return { tokens, walls, commas, ands, ors, verbs, joiners, ends }
}
