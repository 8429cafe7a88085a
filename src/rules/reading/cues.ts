import { PhraseBook, type Line } from './phrase'

export type CueKind =
  | 'negator'
  /** Negates only what a later verb is about: "not performed". */
  | 'negator-after'
  /** Says after a symptom that it is not there: "numbness: none". */
  | 'absent-after'
  | 'history'
  | 'planned'
  /** A wish or goal: holds for states too. */
  | 'aim'
  | 'education'
  /** Said of this very visit. */
  | 'today'
  /** Looks like a negation and is none. */
  | 'not-a-cue'

/** Where a cue stands. `before` and `after`: on which side of the hit it works. */
export interface Cue {
  readonly kind: CueKind
  readonly from: number
  readonly to: number
  readonly leads: boolean
  readonly trails: boolean
}

type Entry = Pick<Cue, 'kind' | 'leads' | 'trails'>
const book = new PhraseBook<Entry>()

function cues(kind: CueKind, where: 'before' | 'after' | 'both', phrases: readonly string[]): void {
  const entry = { kind, leads: where !== 'after', trails: where !== 'before' }
  for (const phrase of phrases) book.add(phrase, entry)
}

// "no change after dry needling": what is denied is an effect, and the act stands behind a connective.
const EFFECT =
  'change*|improvement*|relief|response*|reaction*|complaint*|increase*|decrease*|benefit*|issue*|problem*|difficult*|effect*|bruis*|soreness|pain|discomfort|symptom*|dizz*|bleeding|adverse|irritation|redness|skin|tolerance|exacerbat*|flare*|distress|carryover|guarding|worse|better|different|help*|complications'
const CONNECTIVE = 'after|to|from|with|during|following|post|w|on|by|s/p|secondary|upon|while'
const PHYSICIAN =
  'dr|md|physician*|surgeon|pcp|np|chiropractor|chiro|ortho|orthopedist|specialist|acupuncturist|doctor|podiatrist|neurologist|rheumatologist'
const ELSEWHERE = 'provider*|clinic*|facility|practice|office|hospital|therapist*|pt|place'
const WHEN = 'jan*|feb*|march|april|june|july|aug*|sept*|october|nov*|dec*|@year|@date|childhood'

cues('not-a-cue', 'before', [
  'not only|just|merely|simply',
  'no charge',
  `no|not|without|denies|denied|never|w/o ~4 ${EFFECT} and|or|nor? ~3 ${CONNECTIVE}`,
  `didn't|doesn't|wasn't|hasn't ~2 help*|change*|respond*|improve* ~2 ${CONNECTIVE}`,
  `not help*|respond*|improv*|chang*|irritated|worse ~2 ${CONNECTIVE}`,
  'no later|less|fewer|sooner|more than',
  'no|not doubt|matter|uncertain',
  'held|hold {minute}|@num|x|for|at|in|by|to|stretch*|position*|isometric*',
  'stopped|stop|discontinued|held after|at|when|once ~1 @num|{minute}',
  'prior to',
])

cues('negator', 'before', [
  'no|not|never|without|w/o|neither|nor|sans',
  "wasn't|weren't|isn't|aren't|didn't|doesn't|don't|hasn't|haven't|hadn't|won't|wouldn't|shouldn't",
  'denies|denied|denying|deny|against',
  'rather than',
  'instead of',
  'in lieu|place of',
  'avoid*',
  'negative|neg for',
  'free of|from',
  'absence|lack of',
  'ruled|rule out',
  'r/o',
  'opposed to',
  'unable to ~1 receive|undergo|have',
  'refrain* from',
  'too {symptom}|sore|acute|irritable for|to',
  'contraindication* to|for',
  'precludes|precluding|prevents',
])
cues('negator', 'both', [
  'declined|declines|declining !in|of|with|from|over|since',
  'refus*',
  'defer*',
  'withheld|withhold*|omitted|omit|skipped|skip|waived|cancelled|canceled',
  'held|hold',
  'contraindicated|inappropriate|unnecessary',
  "d/c|dc'd|discontinu*|stopped|ceased",
  'n/a',
])
cues('negator-after', 'after', [
  "not|never|wasn't|weren't ~1 {did}|indicated|warranted|needed|appropriate|required|necessary|recommended|today|this|repeated|available|attempted|part",
  'ruled out',
  ': not|none|no',
])
cues('absent-after', 'after', [
  'none|absent|negative|nil|denied',
  'resolved|gone|abolished',
  ': no',
])

cues('history', 'both', [
  'previous*',
  'prior',
  'last !@num|{number}|{minute}',
  '{number} {span} ago|earlier|prior|before|previously',
  'ago|yesterday|formerly|elsewhere',
  'history|hx|h/o',
  `in|from|on|since|during|of ${WHEN}`,
  `at|from|by|with|per|via ~1 another|outside|previous|other|different ~1 ${ELSEWHERE}`,
  `by|per|from ~1 ${PHYSICIAN}`,
  `${PHYSICIAN} ~2 performed|gave|administered|did|provided|injected|tried`,
  'already had|tried|received',
  'in the? past',
  'outside of? therapy|pt|clinic|provider',
])
cues('history', 'before', [
  's/p',
  'status post',
  'post|after|from|following inject*|cortisone|botox|steroid|prp|esi|csi',
  'since inject*|cortisone|botox|steroid|prp|dry|needling',
  'underwent|undergone|tried|tries|trialed|failed',
  'has|have|had|having ~1 had|tried|received|receiving|undergone|used|been|failed|completed|gotten',
  'had|got|received ~2 inject*|cortisone|botox|steroid|epidural|prp',
  'used to get|have|receive',
  'uses|wears|wearing|gets|getting',
  'refractory to',
  'before starting|coming|beginning ~1 therapy|pt|treatment|care',
  'home|own|personal|her|his|their ~1 tens|e|estim|stim|unit|massage*|inject*|acupunct*|exercise*|traction|ice|heat',
])
cues('history', 'after', [
  'previously|before|helped',
  'wore|wearing|worn off',
  'on {day}',
  'last|prior|previous {span}|tx|treatment|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  'unit|device|machine used|use at home',
])

cues('planned', 'before', [
  'plan|plans|planning|planned',
  'consider*',
  'may|might|could|would|should|will',
  'discuss*',
  'schedul*|upcoming|awaiting|pending|future',
  'recommend*|suggest*',
  'continue|cont|resume|add|introduce|initiate|begin|start|progress',
  'refer|referred|referral',
  'if',
  'candidate|eligible|appropriate|indicated|consent|precautions|risks|benefits for|of|to',
  'trial of',
  'possible|possibly|potential*|proposed|anticipat*|expected|authoriz*|approval',
  'interested|interest in',
  'wants|wishes|asks|asked|inquired|requests|requested|wondering|hoping',
  'offered|option|options|needs|requires',
  'to address|receive|begin|start|initiate|include|consist',
  'order* for',
  'allow|allowing|facilitat*|enable|preparation|prepare',
  'before|need|needs|prior to? for?',
])
cues('planned', 'after', [
  'next|future|upcoming|following visit*|session*|tx|week|time|appointment|treatment*',
  'to be {did}|added|started|initiated|considered|tried|given|begun',
  'scheduled|recommended|suggested|discussed|considered|planned|offered|pending|requested|anticipated|proposed',
  'may|might|could|will|would|should be|help|benefit|also|consider*',
  'as|if|when needed|indicated|appropriate|necessary|able',
  'prn|if',
  'is|are|remains an|a|the? option|consideration|possibility',
])
cues('planned', 'both', [
  'next|future|upcoming visit|visits|session*|tx|week|time|appointment|treatment',
])
cues('aim', 'before', [
  'goal*|stg|ltg|stgs|ltgs|target',
  'will|shall !not',
  'in order to',
  'would|should like|benefit|improve',
  'so that',
  'to|will {be} able|independent|pain',
  'to|will|and|can|may improve|increase|decrease|reduce|restore|promote|relieve|alleviate|address|normalize|maximize|minimize|prevent|eliminate|regain|manage|achieve|allow|enable|facilitate|demonstrate|report|tolerate|return|resume|decreasing',
  'for relief|reduction|management|control|decreased of?',
  'wants|wishes|hopes|wish|like|would to',
])

cues('education', 'both', [
  'instruct*|educat*|taught|teach*|advis*|encourag*|counsel*|explain*|issued|handout*',
  'shown|showed|demonstrated how|proper|to',
  'hep|homework',
  'home exercise*|program|use|unit|management|care|self|tens|machine|device|ice|heat|massage',
  'at|for|@ home',
  'independent* with|performing',
  'on his|her|their own',
  'told|reminded to',
  'pt|patient to perform|do|use|apply|continue|ice|complete|try',
])
cues('education', 'before', ['self', 'reviewed'])
cues('today', 'both', [
  'today',
  'this|current|todays visit|session|date|tx|treatment|morning|afternoon',
])

/** Every cue of a sentence, in the order of the sentence. */
export function cuesIn(line: Line): Cue[] {
  const out: Cue[] = []
  book.each(line, (entry, from, to) => out.push({ ...entry, from, to }))
  return out
}
