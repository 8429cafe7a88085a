import type { DraftNote } from '../domain/note'
import { textsOf } from '../rules/texts-of'
import { safeLine } from './safe-text'

/** Words of a clinic that stand in pairs with a capital, and people after whom tests and methods are named. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  [
    'right left upper lower mid both bilateral anterior posterior medial lateral proximal distal',
    'neck back head jaw shoulder elbow wrist hand thumb finger hip knee ankle foot toe rib ribs spine',
    'cervical thoracic lumbar sacral sacroiliac pelvis pelvic chest arm leg thigh calf forearm scapula',
    'pain sprain strain joint muscle tendon nerve disc fracture surgery post pre op acute chronic',
    'new test patient initial follow visit evaluation treatment chart number no id case demo the of and',
    'apley baker bankart berg braggard brudzinski clarke cozen cyriax dequervain dix duchenne ely',
    'faber finkelstein froment gaenslen gerber golfer hallpike hawkins hoffmann homan jobe jones kaltenborn',
    'kennedy kernig kibler lachman lasegue ludington maigne maitland mckenzie mcmurray mulligan neer nirschl',
    'noble ober phalen quervain romberg roos scheuermann schober slocum sorensen speed spurling thomas',
    'thompson tinel travell trendelenburg simons wright yergason',
  ]
    .join(' ')
    .split(' '),
)

const isKnown = (word: string): boolean =>
  NOT_NAMES.has(
    word
      .normalize('NFKD')
      .replace(/\p{M}|['’]s$/gu, '')
      .toLowerCase(),
  )

// A word of two letters or more, with the marks that scripts put on letters; hyphens and apostrophes inside.
const WORD = String.raw`\p{L}[\p{L}\p{M}]*(?:['’\u2010-]\p{L}[\p{L}\p{M}]*)*`
const ONE_WORD = new RegExp(`^${WORD}$`, 'u')
// Written without spaces: two to four signs are a family and a given name.
const UNSPACED = /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{3,4})$/u
/** Letters that stand for a name: "GAR", "MB". Scripts without capitals have none. */
const INITIALS = /^\p{Lu}{1,3}$/u
const TITLES_IN_FIELD = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?\s+/i

/**
 * The text of the patient field, where it reads like a full name: two words or more that are neither
 * initials, nor a number, nor words of a clinic. A pattern, not knowledge: "Rose Garden" passes for a name.
 */
export function fullNameIn(field: string): string | undefined {
  const text = safeLine(field).normalize('NFC')
  if (UNSPACED.test(text)) return text
  const words = text
    .replace(TITLES_IN_FIELD, '')
    .split(/[\s,;・·]+/u)
    .filter((word) => ONE_WORD.test(word) && [...word].length > 1)
    .filter((word) => !INITIALS.test(word) && !isKnown(word))
  return words.length > 1 ? text : undefined
}

const TITLE = String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herr|Frau|Sra?|Señora?|Mme|Signora?)\.?`
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’\u2010-]\p{L}[\p{L}\p{M}]*)*`
const TITLED = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(${TITLE})[ \u00a0]+(${CAPITAL}(?:[ \u00a0]+${CAPITAL}){0,2})`,
  'gu',
)
// Arabic and Cyrillic titles; the next word is the name, whatever its case.
const TITLED_ELSEWHERE = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:السيدة|السيد|الدكتورة|الدكتور|г-жа|г-н)[ \u00a0]+${WORD}`,
  'gu',
)
const HONOURED = /[\p{Script=Han}\p{Script=Katakana}]{1,6}(?:さん|様)|\p{Script=Hangul}{2,4} ?씨/gu
const NOT_HONOURED = /^(?:患者|皆|お客|客)/u

/** Names that follow a title in running text: "Mrs Lopez"; not those of a test or a method. */
export function titledNames(text: string): string[] {
  const plain = safeLine(text).normalize('NFC')
  const titled = [...plain.matchAll(TITLED)].flatMap(({ 1: title = '', 2: words = '' }) => {
    const all = words.split(/[ \u00a0]/)
    const end = all.findIndex(isKnown)
    // "Dr James Cyriax" is the method's; "Mrs Lopez Right knee" ends before the knee.
    const name =
      end === -1 ? all : title.startsWith('Dr') || title.startsWith('Prof') ? [] : all.slice(0, end)
    return name.length === 0 ? [] : [`${title} ${name.join(' ')}`]
  })
  const elsewhere = [...plain.matchAll(TITLED_ELSEWHERE)].map(([name]) => name)
  const honoured = [...plain.matchAll(HONOURED)]
    .map(([name]) => name)
    .filter((name) => !NOT_HONOURED.test(name))
  return [...titled, ...elsewhere, ...honoured]
}

/** What reads like a full name in a note: in its patient field, or after a title in its texts. */
export function fullNames(note: DraftNote): readonly string[] {
  const inField = fullNameIn(note.visit.patient)
  const inTexts = textsOf(note).flatMap(({ text }) => titledNames(text))
  return [...new Set([...(inField === undefined ? [] : [inField]), ...inTexts])]
}
