import type { Area } from '../../domain/region'
import { mention, statement, type Entry, type Trap } from './lexicon'

const area = (id: Area, phrases: readonly string[]): Entry => statement('region', phrases, id)

/** Parts of the body, by area. Lymph areas are read where drainage stands in the sentence. */
export const PLACES: readonly Entry[] = [
  area('head', [
    'tmj|tmjs|tmd|jaw|temporomandibular|masseter*|temporalis|pterygoid*|mandible|suboccipital*|occiput|occipital|scalp|head !of',
    'cranial base',
  ]),
  area('cervical', [
    'cervical|neck !of|femur|femoral',
    'cspine|scm|sternocleidomastoid*|scalene*|levator|ut|uts|UT|UTs',
    'c|c- spine',
    'upper trap*',
    'levator scap*',
    '@level-c',
    'oa|aa joint|segment',
    'deep neck',
  ]),
  area('thoracic', [
    'thoracic|tspine|rhomboid*|latissimus|lat|lats !epicondyl*',
    't spine',
    'middle|lower|mid trap*',
    'mid|upper|middle back',
    'ct|cervicothoracic|thoracolumbar',
    '@level-t',
  ]),
  area('ribs', [
    'rib|ribs|costal|costovertebral|costotransverse|intercostal*|sternum|serratus|diaphragm',
    'chest wall',
  ]),
  area('lumbar', [
    'lumbar|lspine|ql|QL|lumbosacral|lumbopelvic|multifid*|lbp',
    'l spine',
    'low|lower back',
    'quadratus lumborum',
    '@level-l',
  ]),
  area('sacral', ['sacral|sacrum|coccyx|sij|si|sacroiliac|SI|SIJ', '@level-s']),
  area('pelvis', [
    'pelvic|pelvis|innominate*|ilium|pubic|pubis|symphysis|obturator',
    'levator ani',
  ]),
  area('shoulder', [
    'shoulder*|glenohumeral|gh|ghj|GHJ|GH|scapula|scapular|scapulothoracic|rtc|supraspinatus|infraspinatus|subscapularis|subscap|teres|deltoid*|pec|pecs|pectoral*|bicep*|tricep*|acromioclavicular|clavic*|sternoclavicular|humer*|acj',
    'ac|sc joint*',
    'rotator cuff',
    'upper arm',
  ]),
  area('elbow', [
    'elbow*|forearm*|epicondyl*|radiohumeral|humeroulnar|radioulnar|brachioradialis|pronator|olecranon',
    'wrist|forearm|common extensor*|flexor*',
  ]),
  area('wrist-hand', [
    'wrist*|hand !on|hold*|placement|contact|manual|in|over',
    'hands !on|placed|in',
    'thumb*|finger*|carpal*|metacarpal*|mcp|pip|dip|cmc|radiocarpal|palm*|thenar|digit*',
  ]),
  area('hip', [
    'hip|hips|glute*|gluteal*|piriformis|tfl|iliopsoas|psoas|iliacus|adductor*|trochanter*|groin|buttock*|coxofemoral',
  ]),
  area('knee', [
    'knee*|patell*|quad|quads|quadriceps|hamstring*|itb|iliotibial|tibiofemoral|patellofemoral|popliteal|thigh*|vmo|vastus',
    'it|iliotibial band',
  ]),
  area('ankle-foot', [
    'ankle*|foot|feet|heel*|calf|calves|gastroc*|soleus|achilles|talocrural|subtalar|plantar !flex*|flexion',
    'midfoot|metatars*|toe|toes|hallux|peroneal*|fibularis|tibialis|talus|cuboid|navicular|calcane*|shin*',
    'lower leg*',
  ]),
  area('abdomen', [
    'abdomen|abdominal*|visceral|bowel !bladder|movement*|changes|or|and',
    'rectus abdominis',
    'oblique*',
  ]),
  area('upper-lymph', [
    'axilla*|arm lymph*|node*|edema',
    'lymph* ~5 ue|rue|lue|arm|arms|upper|axilla*|hand',
    'mld|MLD|drainage ~5 ue|rue|lue|RUE|LUE|arm|arms|axilla*|hand',
    'ue|rue|lue|arm|upper ~3 lymph*|mld|drainage',
  ]),
  area('lower-lymph', [
    'inguinal|popliteal lymph*|node*',
    'lymph*|mld|drainage ~5 le|rle|lle|leg|legs|lower|inguinal|foot|ankle',
    'le|rle|lle|leg|legs|lower ~3 lymph*|mld|drainage',
  ]),
  area('trunk-lymph', [
    'lymph*|mld|drainage ~5 trunk|breast|chest|abdom*|quadrant*|thorax|scrotal|genital',
    'trunk|breast|chest|abdom*|quadrant* ~3 lymph*|mld|drainage|nodes',
  ]),
  area('face-neck-lymph', [
    'lymph*|mld|drainage ~5 face|facial|neck|supraclavicular|submandibular|cervical',
    'face|facial|neck|supraclavicular|submandibular|cervical ~3 lymph*|mld|drainage|nodes',
  ]),
]

export const SIDES_WRITTEN: readonly Entry[] = [
  mention('side', ['right|rt|rue|rle|(r)', 'R {muscle}|{joint}|{place}|{movement}'], 'right'),
  mention('side', ['left|lt|lue|lle', 'L {muscle}|{joint}|{place}|{movement}'], 'left'),
  mention(
    'side',
    [
      'bilateral*|bilat|bil|b/l|bue|ble',
      'both {muscle}|{joint}|{place}',
      'right|R|r and|&|/ left|L|l',
      'B {muscle}|{joint}',
    ],
    'both',
  ),
]

export const PLACE_TRAPS: readonly Trap[] = [
  {
    hides: ['side'],
    phrases: [
      'right away|now|after|before|here|there|amount|direction',
      'all right',
      'left the|work|clinic|early|home|against|without|alone|in|on|with|unattended|over|ama',
      '{be}|has|had|therapist|patient|pt|he|she left !side|{place}|sided|{joint}|{muscle}',
    ],
  },
  {
    hides: ['region'],
    phrases: [
      '@num|{number} feet|foot',
      'on foot',
      'feet of|and',
      'hand* on|hold*|placement|contact',
      'on the? other hand',
      'shoulder to|belt',
      'at hand',
      'neck of',
      'hip hop',
      'ahead',
      'digit recall',
      'second|first|other|one|therapist|both hand|hands ~1 on',
    ],
  },
]
