import { state, statement, type Entry, type Trap } from './lexicon'

const SWELLING = 'swelling|swollen|swells|swelled|edema|oedema|lymphedema|girth|volume|limb|arm|leg'
const MEASURE =
  'elevat*|raised|compression|bandag*|wrap*|sleeve|garment*|stocking*|hose|diuretic*|lasix|pump|pneumatic|wraps|gauntlet|glove'
const FAILED =
  'fail*|despite|although|without|no|not|inadequate*|insufficient*|ineffective|unsuccessful*|unhelpful|tried|trialed|trialled|previously|prior|minimal|little|did|helped|persist*|outgrown'
const OWN =
  'self|caregiver*|husband|wife|spouse|daughter|son|partner|family|mother|father|sister|home|independent*|hep'
const CARE =
  'mld|MLD|drainage|bandag*|wrap*|massage|manage*|management|care|garment*|don*|donning|doffing|program|sequence|skin'
const TAUGHT =
  'instruct*|taught|teach*|train*|educat*|show*|demonstrat*|learn*|practic*|reviewed|issued|coached|verbaliz*'

/** What lymphatic drainage is justified by, beside the diagnosis. */
export const DRAINAGE: readonly Entry[] = [
  statement(
    'drainage-need',
    [
      `${SWELLING} ~5 increas*|grew|grown|growing|worse|worsen*|worsening|started|began|new|recent*|progress*|flare*|onset|rose|up|developed|returned|since`,
      `increas*|worsening|worse|recent*|new|growing|sudden|acute|more ~4 ${SWELLING}`,
      `flare|exacerbation|decline|setback|change|relapse ~5 after|since|last|past|this|following|when`,
      'size|girth|volume|circumference ~2 up|increas*|grew|grown|rose|larger',
      'onset|began|started ~4 @num|{number}|{span2}|ago|after|since|following|last',
      `over|in|for|within ~1 the|past|last ~2 {span2}|@num|{number}|few|month ~5 ${SWELLING}`,
      `${SWELLING} ~6 last|past|this ~1 {span2}|month|week`,
    ],
    'change',
  ),
  statement(
    'drainage-need',
    [
      `${MEASURE} ~5 ${FAILED}`,
      `${FAILED} ~5 ${MEASURE}`,
      `conservative|earlier|previous|prior|first ~2 measures|management|treatment|care ~3 ${FAILED}`,
    ],
    'measures',
  ),
  statement(
    'drainage-need',
    [
      `${TAUGHT} ~6 ${OWN} ~3 ${CARE}`,
      `${TAUGHT} ~6 ${CARE}`,
      `${OWN} ~6 ${TAUGHT}`,
      `return demonstrat*|demonstration`,
      'teach back',
      `self ~1 ${CARE}`,
      `handout|video|written ~4 ${CARE}|given|provided|issued`,
      `learn* ~5 ${CARE}`,
    ],
    'teaching',
  ),
  statement(
    'drainage-need',
    [
      `hand|handed|handing|transition*|progress*|move|moving|shift*|discharge*|turn|wean*|release* ~4 to ~3 ${OWN}|own|maintenance`,
      `${OWN}|own ~3 ${CARE} ~5 in|within|by|without|after|goal`,
      `independent*|independence ~4 ${CARE}`,
      `manage* ~5 ${OWN}|own|herself|himself|themselves|independently|alone`,
      `own|self care|management|maintenance|drainage|mld|bandaging|wrapping`,
      'take*|taking over',
      `maintenance|phase ~2 phase|two|2|ii|program`,
    ],
    'hand-over',
  ),
  statement(
    'drainage-need',
    [
      'longer|beyond|past|further|additional|extended|prolong*|continu* ~5 because|due|since|as|weeks|course',
      'beyond|past|after ~2 three|3|@num weeks|wks|wk',
      `not|cannot|unable ~3 yet ~3 ${CARE}|independent*|able`,
      'still ~3 needs|need|requires|cannot|unable|limited|learning',
    ],
    'longer',
  ),
  state(
    'drainage-need',
    [
      'heart failure',
      'chf|CHF|dvt|DVT|cellulitis|erysipelas|thrombosis|thrombus',
      'acute|active infection',
      'blood clot*',
    ],
    'risk',
  ),
  statement(
    'drainage-need',
    [
      'cleared|clearance|approved|released|agreed ~4 drainage|mld|MLD|treatment|therapy|by',
      'md|dr|physician|cardiolog*|oncolog*|pcp ~3 cleared|approved|agreed|aware|notified',
      'compensated|stable|controlled|treated|resolved ~3 heart|chf|CHF|failure|cellulitis|dvt|DVT',
      'heart|chf|CHF|failure|cellulitis|dvt|DVT ~3 compensated|stable|controlled|treated|resolved',
    ],
    'cleared',
  ),
]

export const DRAINAGE_TRAPS: readonly Trap[] = [
  {
    hides: ['drainage-need'],
    phrases: [
      'no|not|without|denies|denied|negative|never|nor|rule*|ruled|screen*|absence ~6 chf|CHF|dvt|DVT|cellulitis|erysipelas|thrombosis|thrombus|infection|fever|failure|clot*',
      'chf|CHF|dvt|DVT|cellulitis|infection|thrombosis ~3 negative|excluded|absent|ruled|resolved|none',
      'no|not|without ~1 new|recent change*|complaint*|onset',
      'own pace|risk|words|home',
    ],
  },
]
