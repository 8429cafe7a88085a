import { statement, type Entry } from './lexicon'

const GAIN = 'gain*|improv*|progress*|chang*|benefit*|help*|increas*|reduc*|further|more|respond*'

/** What was looked at or agreed before hands-on work, why it goes on, and words that claim skill without showing any. */
export const CHECKS: readonly Entry[] = [
  statement('baseline', [
    'shelf|step|stair|seat|chair|bed|curb|cupboard|table|counter ~1 height ~2 @num',
    '@num {length} ~1 shelf|step|stair|seat|curb|cupboard',
  ]),
  statement('consent', [
    'consent ~3 obtained|given|received|signed|verbal|provided|documented|verbally|gained|to|for',
    'obtained|gave|gives|given|provided|verbal|informed|written|verbalized|signed ~2 consent',
    'consented|consents|consenting',
    'agreed|agrees|agreeable|willing ~3 to|with|proceed ~3 thrust|manip*|treatment|technique*|proceed|hvla|procedure',
    'risks|benefits ~4 explained|discussed|reviewed|understood|accepted',
    'explained|discussed|reviewed ~3 risks|benefits',
  ]),
  statement('skin-check', [
    'skin ~4 intact|checked|inspected|clear|normal|healthy|good|check|integrity|examined|unbroken|inspection|observed|wnl|WNL|unremarkable',
    'intact|checked|inspected|examined|normal|healthy|clear ~2 skin',
    'no ~4 skin|wound*|rash*|abrasion*|lesion*|breakdown|redness|bruis*|ecchymosis|petechia*|blister*|irritation|erythema',
    'wound*|incision*|scar* ~3 closed|healed|intact|clean|dry|checked|inspected',
    'without ~2 bruis*|redness|skin|rash*|lesion*',
    'erythema|redness|hyperemia|petechia* ~4 noted|resolved|faded|only|mild|transient|checked',
  ]),
  statement('clot-check', [
    'dvt|DVT ~4 negative|neg|clear*|ruled|screen*|unlikely|low|no|excluded|absent|signs',
    'no|negative|neg|denies|without|screened|screen ~4 dvt|DVT|thrombosis|clot|clots',
    'thrombosis|clot ~3 ruled|excluded|negative|screened|unlikely|absent',
    'wells|homan* ~3 @num|negative|neg|score|low|-|minus',
    'no|denies|without ~3 calf|leg|limb|unilateral ~2 swelling|redness|warmth|pain|tenderness|edema',
    'calf|calves ~3 soft|supple|nontender|non-tender|unremarkable|symmetric*',
    'doppler|duplex|ultrasound ~4 negative|neg|clear|no|ruled',
  ]),
  statement('adjunct', [
    'adjunct to|for',
    'adjunctive',
    'to|can|could|able ~1 allow|permit|enable|facilitate|tolerate|perform|prepare|complete ~5 exercise*|exs|therex|ther-ex|training|{activity}|activit*|strengthen*|squat*|loading|gait|reps|reach*',
    'allow*|permit*|enabl*|facilitat*|prepar* ~6 exercise*|exs|therex|ther-ex|training|{activity}|activit*|strengthen*|squat*|loading|gait|reps',
    'prior|preparation|preparatory|preparing|prep|before|ahead ~1 to|for|of? ~3 exercise*|exs|therex|ther-ex|training|strengthen*|loading|activit*|gait',
    'so ~1 that? ~6 exercise*|exs|therex|ther-ex|training|strengthen*|squat*|loading|activit* ~4 tolerated|possible|performed|done|could|can',
    'followed by ~3 exercise*|training|strengthen*|activit*|therex|ther-ex',
    'blocks|blocked|limits|limited|prevents|prevented ~4 exercise*|therex|ther-ex|training|strengthen*',
  ]),
  statement('expected-gain', [
    `expect*|anticipat* ~8 ${GAIN}|reach|achieve|meet|return|another|gain|@num`,
    'prognosis ~3 good|fair|excellent|favorable|remains|for|:|is',
    'good|fair|excellent|favorable|positive prognosis|potential',
    'potential ~2 to|for ~3 improv*|gain*|progress*|benefit*|recover*|return*',
    `likely ~2 to? ~2 ${GAIN}|return|regain`,
    `should ~1 ${GAIN}|regain|return|respond|let|allow|restore`,
    `continued|further|ongoing|additional ~4 {treatment} ~4 because|since|as|will|should|expected|needed|to`,
    'because|since|as ~4 end|capsular|firm|still|remains|responds|within|each|only|new ~6 @num|{treatment}|stiff*|feel|endfeel|range|session*|visit*',
    'within|in session gain*|change*|improvement*',
    'carryover|carry-over ~4 improv*|increas*|building|longer|expected|lasting',
    'carry over ~4 improv*|increas*|building|longer|expected|lasting',
    'plateau* ~6 because|due|since|after|flare|setback|holiday|illness|expected|temporary',
  ]),
  statement('hollow-skill', [
    'skilled ~3 {therapist}|therapy|service*|care|intervention*|treatment|manual|physical ~6 required|requires|necessary|needed|warranted|indicated|medically|continue*|to',
    'require*|need*|warrant*|necessitat*|benefit*|continue* ~5 skilled|skill|skills|expertise ~4 {therapist}|therapy|service*|care|intervention*|treatment|manual|therapist',
    'medically ~1 necessary|necessity',
    'medical necessity',
    'benefit* ~3 from ~3 {treatment}|therapy|care|services|skilled',
    'skills|skill|expertise ~2 of ~3 {therapist}|licensed|qualified ~2 {therapist}? ~2 required|needed|necessary|to',
    'to ~1 improve|increase|decrease|reduce|restore|maximize|address|promote|facilitate|enhance|normalize ~3 {rom}|function*|{pain}|mobility|strength|flexibility|impairments|deficits|symptoms|limitations|alignment',
    'provided|performed|delivered by ~3 licensed|qualified|skilled ~2 {therapist}',
    'reasonable and|& necessary',
  ]),
]
