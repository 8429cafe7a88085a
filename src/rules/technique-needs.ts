import { beginsWith } from '../coding/icd10-prefix'
import { kindOf } from '../coding/precautions'
import type { ObjectiveFinding } from '../domain/note'
import { measureOf } from '../coding/outcome-measures'
import type { Facts, TechniqueFact } from './facts'
import { findingIsNear, findingsInText, textIsNear, type TextFinding } from './necessity-findings'
import type { Evidence } from './rule'
import { quotes } from './said'

/** What an examination has to show before a technique is the answer to it. */
export const NEEDS = [
  'restricted-motion',
  'movement-loss',
  'pain-limited',
  'stiff-segment',
  'tissue',
  'nerve-or-compression',
  'nerve-tension',
  'scar',
  'swelling',
] as const
export type Need = (typeof NEEDS)[number]

const BY_ID: Readonly<Record<string, Need>> = {
  'thrust-manipulation': 'stiff-segment',
  'mobilization-with-movement': 'movement-loss',
  'muscle-energy': 'restricted-motion',
  'strain-counterstrain': 'tissue',
  'neural-mobilization': 'nerve-tension',
  'scar-mobilization': 'scar',
  'joint-distraction': 'restricted-motion',
}

/** What a technique, at its grade, has to be an answer to. */
export function needOf({ intervention, family, block }: TechniqueFact): Need {
  const own = BY_ID[intervention.id]
  if (own) return own
  switch (family) {
    case 'joint': {
      const kind = kindOf(intervention, block.parameters['grade'] ?? '')
      if (kind === 'thrust') return 'stiff-segment'
      return kind === undefined ? 'pain-limited' : 'restricted-motion'
    }
    case 'soft-tissue':
      return 'tissue'
    case 'lymphatic':
      return 'swelling'
    case 'traction':
      return 'nerve-or-compression'
  }
}

type Kind = ObjectiveFinding['kind']

/** Kinds of finding that answer a need by themselves, and words of any finding that do. */
const ANSWERS: Readonly<Record<Need, { readonly kinds: readonly Kind[]; readonly words: RegExp }>> =
  {
    'restricted-motion': {
      kinds: ['range', 'joint-play', 'length'],
      words:
        /hypo-?mob|stiff|restrict|limit|end[- ]?feel|capsul|block|lock|lacks?\b|loss|short|asymmetr|rotated|elevated|upslip|glide|\bROM\b|motion/i,
    },
    'movement-loss': {
      kinds: ['range', 'joint-play', 'length', 'strength', 'special-test'],
      words: /pain-?free|grip|squat|glide|stiff|restrict|limit|motion|movement|reach/i,
    },
    'pain-limited': {
      kinds: ['range', 'joint-play', 'palpation', 'special-test'],
      words: /pain|irritab|guard|spasm|tender|provok|sore/i,
    },
    'stiff-segment': {
      kinds: ['joint-play'],
      words:
        /hypo-?mob|stiff|restrict|end[- ]?feel|capsul|block|lock|fixat|spring|\bPA\b|\bP?A?IVM|glide|quadrant/i,
    },
    tissue: {
      kinds: ['palpation', 'range', 'length', 'joint-play'],
      words:
        /tone|taut|band|tender|trigger|spasm|guard|adhe|restrict|tight|fibro|thick|dens|nodul|rop[e]?y|short|stiff|limit/i,
    },
    'nerve-or-compression': {
      kinds: ['neuro', 'special-test'],
      words:
        /radic|radiat|referr|numb|tingl|distract|compress|spurling|centrali|peripherali|dermat|myot|reflex|nerve|slump|\bSLR\b|straight leg|into the (?:arm|leg|hand|foot)|down the (?:arm|leg)|crepit|grind|quadrant/i,
    },
    'nerve-tension': {
      kinds: ['neuro'],
      words:
        /neurodynamic|neural|\bUL[TN]T|slump|\bSLR\b|straight leg|tinel|phalen|mechanosens|nerve|prone knee|\btension/i,
    },
    scar: {
      kinds: ['palpation'],
      words:
        /adhe|tether|pliab|raised|height|vancouver|keloid|hypertroph|restrict|mobil|tight|thick|bound/i,
    },
    swelling: {
      kinds: ['girth'],
      words: /girth|volume|circumf|pitting|stage|stemmer|swelling|edema|oedema|fibro|\bcm\b/i,
    },
  }

/** Words that say there is nothing to answer. */
const NORMAL = /^\W*(?:wnl|wfl|full|normal|unremarkable|symmetrical|intact|none|no)\b|hyper-?mobil/i

const RADICULAR = ['M541', 'M543', 'M544', 'M501', 'M511', 'G54', 'M480', 'M472', 'G55']

const inWords = ({ what, before, unit }: ObjectiveFinding): string =>
  `${what} ${before}${unit}`.trim()

/** A listed finding as evidence. */
export const findingEvidence = (finding: ObjectiveFinding, index: number): Evidence => ({
  quote: inWords(finding),
  place: `objective.findings.${index}.before`,
})

/** Whether a finding is of the kind that a need asks for, whatever its region. */
export function answersNeed(finding: ObjectiveFinding, need: Need): boolean {
  const { kinds, words } = ANSWERS[need]
  if (NORMAL.test(finding.before)) return false
  return kinds.includes(finding.kind) || words.test(`${finding.what} ${finding.before}`)
}

/** Whether words of the examination are of the kind that a need asks for, whatever their region. */
export function textAnswers({ mention }: TextFinding, need: Need): boolean {
  const { kinds, words } = ANSWERS[need]
  const kind = String(mention.detail).replace(/:measured$/, '')
  const clear = /\b(?:wnl|wfl|full|normal)\b/i.test(mention.words) && !words.test(mention.words)
  if (clear || /hyper-?mobil/i.test(mention.words)) return false
  return kinds.some((each) => each === kind) || words.test(mention.words)
}

// What the texts say stays the same until a text changes.
const toldIn = new WeakMap<readonly TextFinding[], Map<Need, readonly TextFinding[]>>()

/** Findings of the text that are of the kind a need asks for. */
function toldFor(need: Need, text: readonly TextFinding[]): readonly TextFinding[] {
  let byNeed = toldIn.get(text)
  if (!byNeed) toldIn.set(text, (byNeed = new Map()))
  let told = byNeed.get(need)
  if (!told) byNeed.set(need, (told = text.filter((found) => textAnswers(found, need))))
  return told
}

type Asked = Pick<Facts, 'note' | 'findings' | 'said' | 'pain' | 'treatment'>

/** What answers a need beside findings. */
function besides(need: Need, { note, said, pain, treatment }: Asked): readonly Evidence[] {
  switch (need) {
    case 'pain-limited':
      return pain.before.kind === 'ok' && pain.before.value > 0 ? quotes(said.about('symptom')) : []
    case 'tissue': {
      // Needed beside exercise or activity, and said so: a contractor's second way.
      const trained = treatment.blocks.some(({ code }) =>
        ['97110', '97112', '97530'].includes(code),
      )
      return trained ? quotes(said.about('adjunct')) : []
    }
    case 'nerve-or-compression': {
      const { words } = ANSWERS[need]
      return [
        ...quotes(said.about('symptom').filter(({ quote }) => words.test(quote))),
        ...note.visit.diagnoses.flatMap(({ code }, i) =>
          beginsWith(code, RADICULAR) ? [{ quote: code, place: `visit.diagnoses.${i}` }] : [],
        ),
      ]
    }
    case 'swelling':
      return note.objective.scores.flatMap(({ measure, before, now }, i) =>
        ['limb-girth', 'limb-volume'].includes(measure) && `${before}${now}`.trim() !== ''
          ? [{ quote: measureOf(measure)?.inNote as string, place: `objective.scores.${i}.now` }]
          : [],
      )
    default:
      return []
  }
}

/** Findings and words that show what a technique needs; empty while nothing does. */
export function answersTo(technique: TechniqueFact, facts: Asked): readonly Evidence[] {
  const need = needOf(technique)
  const out: Evidence[] = []
  for (const f of facts.findings)
    if (
      (technique.block.purpose.includes(f.finding.id) || findingIsNear(f, technique)) &&
      answersNeed(f.finding, need)
    )
      out.push(findingEvidence(f.finding, f.index))
  const told = toldFor(need, findingsInText(facts)).filter((t) => textIsNear(t, technique))
  return out.concat(quotes(told.map(({ mention }) => mention)), besides(need, facts))
}
