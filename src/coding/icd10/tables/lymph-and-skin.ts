import { table, type Row } from '../expand'

// prettier-ignore
const ROWS: readonly Row[] = [
  ['I89.0', 'Lymphedema', 'swelling secondary arm leg head neck', ['upper-lymph', 'lower-lymph', 'trunk-lymph', 'face-neck-lymph']],
  ['I97.2', 'Lymphedema after mastectomy', 'postmastectomy post breast cancer arm swelling', ['upper-lymph', 'trunk-lymph', 'shoulder']],
  ['Q82.0', 'Hereditary lymphedema', 'primary congenital milroy meige swelling', ['upper-lymph', 'lower-lymph', 'trunk-lymph', 'face-neck-lymph']],
  ['I97.89', 'Other circulatory complication after surgery', 'postsurgical swelling lymphedema', ['upper-lymph', 'lower-lymph', 'trunk-lymph', 'face-neck-lymph']],
  ['R60.0', 'Localized swelling', 'leg arm hand foot ankle limb', ['upper-lymph', 'lower-lymph']],
  ['R60.1', 'Generalized swelling', '', []],
  ['R60.9', 'Swelling, kind unspecified', '', []],
  ['E88.2', 'Lipedema', 'lipomatosis painful fat', ['lower-lymph']],
  ['I89.8', 'Other lymph vessel disorder', 'axillary web syndrome cording', ['upper-lymph', 'trunk-lymph', 'shoulder']],
  ['I87.2', 'Chronic venous insufficiency', 'cvi stasis swelling', ['lower-lymph']],
  ['I87.30[1,2,9,3]', 'Chronic venous hypertension of {} leg', 'swelling stasis', ['lower-lymph']],
  ['R22.4[1203]', 'Lump or local swelling of {} leg', 'mass', ['lower-lymph', 'hip', 'knee', 'ankle-foot']],
  ['R22.3[1203]', 'Lump or local swelling of {} arm', 'mass', ['upper-lymph', 'shoulder', 'elbow', 'wrist-hand']],
  ['I87.00[1,2,9,3]', 'Post-thrombotic syndrome of {} leg', 'postphlebitic venous swelling', ['lower-lymph']],
  ['Z90.1[1203]', 'Absence of {} breast', 'mastectomy acquired', ['trunk-lymph', 'shoulder']],
  ['Z85.3', 'History of breast cancer', 'personal malignant', ['upper-lymph', 'trunk-lymph', 'shoulder']],
  ['Z92.3', 'History of radiation treatment', 'irradiation radiotherapy', []],
  ['L59.8', 'Radiation fibrosis of skin', 'irradiation tissue', []],
  ['N64.4', 'Breast pain', 'mastodynia', ['trunk-lymph', 'ribs']],
  ['T85.44X:ADS', 'Capsular contracture of breast implant', 'reconstruction', ['trunk-lymph', 'ribs']],
  ['L90.5', 'Scar or fibrosis of skin', 'cesarean section adhesion adherent adhesions incision surgical cicatrix', []],
  ['L91.0', 'Hypertrophic scar', 'keloid adhesion raised', []],
  ['K66.0', 'Adhesions of abdomen', 'peritoneal surgical', ['abdomen', 'pelvis']],
  ['L03.11[3,4]', 'Cellulitis of {} arm', 'skin infection', ['upper-lymph', 'shoulder', 'elbow', 'wrist-hand']],
  ['L03.11[5,6]', 'Cellulitis of {} leg', 'skin infection', ['lower-lymph', 'hip', 'knee', 'ankle-foot']],
  ['L03.119', 'Cellulitis of limb, part unspecified', 'skin infection', []],
]

export const LYMPH_AND_SKIN = table([], ROWS)
