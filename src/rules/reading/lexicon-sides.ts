import { statement, type Entry } from './lexicon'

const S = '{side}'
const DIRECTED =
  'rotation|rotate|rotates|rotating|rotated|rot|turn*|look*|sidebend*|sidebent|bend*|bent|sidelying|lateral|laterally|tilt*|shift*|deviat*|lean*|sb|SB|LF|lf'
const OPERATED =
  'tka|tha|tkr|thr|tsa|rtsa|arthroplast*|replacement|acl|aclr|meniscect*|arthroscop*|orif|surgery|surgical|repair|amput*|bka|aka|fracture|fx|fractured|stroke|cva|hemi*'
const WELL =
  'normal|wnl|wfl|full|unremarkable|unaffected|uninvolved|unlimited|intact|clear|painfree|pain-free|fine|well|asymptomatic|symptomatic|good|sound|healthy|strong|strength|same|equal'

/** Why a sentence names a side: words after which it is no claim about what was treated. */
export const OTHER_SIDES: readonly Entry[] = [
  statement('other-side', [
    // Compared.
    'compared|comparison|comparable|compare|versus|vs|relative|symmetr*|asymmetr*',
    'contralateral*|uninvolved|unaffected|uninjured|nonoperative|noninvolved|opposite|asymptomatic',
    'non operative|involved|affected|surgical|painful|dominant|injured|symptomatic',
    `than|as ~3 ${S}`,
    `short|shy|less|more|behind|difference|deficit|within ~4 ${S}`,
    `match*|equal*|like|level ~3 ${S}`,
    `${S} ~4 ${WELL}`,
    `${S} ~4 no|not|without|denies ~2 {symptom}|symptom*|complaint*|problem*|issue*`,
    `sound|good|healthy|other|better|stronger ~1 side|arm|leg|limb|shoulder|knee|hip|ankle|foot|hand|elbow|wrist|one`,
    'side to side',
    'each|either side',
    // Told of beside what was treated.
    `${S} ~4 also|too|additionally|occasional*|sometimes|mild*`,
    `also|additionally|now|new ~4 ${S}`,
    // A way to lie, to hold or to move.
    `${S} ~1 side ~1 lying|lie`,
    `${S} sidelying|side|sl|SL`,
    `lie*|lying|sleep*|slept|lay|roll*|weight* ~3 on|onto|to|toward ~2 ${S}`,
    `${S} ~1 hand|handed ~1 dominan*|dom|handed`,
    `${S} handed`,
    `cane|crutch|walker|bag|purse|mouse|phone|steering|rail|railing|handrail|stick ~3 ${S}`,
    `${S} ~1 cane|crutch|rail|railing|handrail|turn|turns|lane|mirror`,
    `${DIRECTED} ~2 to? ~1 ${S}`,
    `${S} ~2 ${DIRECTED}`,
    `worse|painful|limited|better|easier|further|pulls|pulling ~2 to|toward|towards the? ${S} !{joint}|{muscle}|{place}`,
    // Long ago, or somebody else's work.
    `history|hx|h/o|prior|previous*|old|remote|past|former* ~4 ${S}`,
    `s/p|post ~4 ${S}`,
    `${S} ~3 ${OPERATED}`,
    `${OPERATED} ~3 ${S}`,
    `${S} ~5 resolved|healed|recovered|previously|years|childhood|discharged`,
    `${S} ~4 @year`,
    `@year ~4 ${S}`,
    // A level or nerve that is felt in a limb.
    `refer*|radiat*|radicul*|travel*|spread*|down|into|sciatica|numb*|tingl*|paresthesia* ~5 ${S}`,
    `${S} ~4 radicul*|radiat*|sciatica|numb*|tingl*|paresthesia*|referr*`,
  ]),
]
