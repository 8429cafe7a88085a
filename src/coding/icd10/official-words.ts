// What people type, and what official titles say for it; beside the readings of our own table.
const LINES = `
cancer=malignant neoplasm
tumor=neoplasm
stroke=cerebral infarction|sequelae cerebral
cva=cerebral infarction|sequelae cerebral
broken=fracture
fx=fracture
hypertension=hypertensive
bp=hypertension
mi=myocardial infarction
chf=heart failure
copd=chronic obstructive pulmonary
dvt=embolism thrombosis deep
clot=embolism thrombosis
pe=pulmonary embolism
tka=artificial knee
tkr=artificial knee
tha=artificial hip
thr=artificial hip
lbp=low back pain
neck=cervical|cervicalgia
kneecap=patella
collarbone=clavicle
shin=tibia|lower leg
calf=lower leg
tailbone=coccyx
jaw=temporomandibular|mandible
tmj=temporomandibular
tmd=temporomandibular
frozen=adhesive capsulitis
swelling=edema|effusion
numbness=anesthesia|paresthesia
tingling=paresthesia
diabetic=diabetes
ra=rheumatoid arthritis
als=amyotrophic lateral
gbs=guillain
sci=injury spinal cord
tbi=intracranial injury
concussion=concussion
burn=burn|corrosion
bedsore=pressure ulcer
wound=open wound|laceration
cut=laceration
bruise=contusion
whiplash=sprain cervical
slipped=displacement
herniated=displacement
bulging=displacement
pinched=radiculopathy
headache=headache|cephalgia
dizzy=dizziness
fall=fall|falling
weak=weakness
clubfoot=talipes
bunion=hallux valgus|bunion
hammertoe=hammer toe
ganglion=ganglion
anxiety=anxiety
depression=depressive
obesity=obesity
pregnancy=pregnancy
`

/** Other ways to read a typed word in official titles: each is a list of words that must all be there. */
export const OFFICIAL_READINGS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => {
      const [word = '', readings = ''] = line.split('=')
      return [word, readings.split('|').map((r) => r.split(' '))] as const
    }),
)
