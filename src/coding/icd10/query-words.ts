import type { CodeSide } from './code'

export const SIDES: ReadonlyMap<string, CodeSide> = new Map(
  Object.entries({
    right: 'r rt right',
    left: 'l lt left',
    both: 'b bil bilat bilateral both bl',
  }).flatMap(([side, words]) => words.split(' ').map((w) => [w, side as CodeSide] as const)),
)

export const EPISODES: ReadonlyMap<string, string> = new Map([
  ['initial', 'A'],
  ['subsequent', 'D'],
  ['sequela', 'S'],
  ['sequelae', 'S'],
])

/** Words that tell nothing apart. */
export const NOISE: ReadonlySet<string> = new Set(
  'of the in with and or no due to a an on at for from by side s p sp w'.split(' '),
)

/** Words that say how bad or how long: they help to choose, and never make up for another word. */
export const DEGREES: ReadonlySet<string> = new Set(
  'chronic acute subacute severe mild moderate persistent recurrent ongoing intermittent bad old new rehab therapy'.split(
    ' ',
  ),
)

// What therapists type, and what else our table calls it. `|` parts alternatives; every word of an
// alternative must be there.
const LINES = `
lbp=low back pain
cbp=low back pain
np=neck pain
oa=osteoarthritis
arthritis=osteoarthritis
arthrosis=osteoarthritis
djd=osteoarthritis
ddd=disc degeneration
hnp=disc displacement
disk=disc
discs=disc
bulge=displacement
tka=artificial knee|aftercare joint replacement
tkr=artificial knee|aftercare joint replacement
tha=artificial hip|aftercare joint replacement
thr=artificial hip|aftercare joint replacement
tsa=artificial shoulder|aftercare joint replacement
rtsa=artificial shoulder
replacement=artificial
arthroplasty=replacement|artificial
tmj=jaw joint
tmd=jaw
itb=iliotibial
itbs=iliotibial
rc=rotator cuff
rtc=rotator cuff
rct=rotator cuff tear
rcr=rotator cuff|aftercare orthopedic
aclr=anterior cruciate|aftercare orthopedic
slap=labral shoulder
fai=impingement hip
pfps=patellofemoral
cts=carpal tunnel
tos=thoracic outlet
cgh=cervicogenic
ha=headache
tth=tension headache
sij=sacroiliac
si=sacroiliac
fx=fracture
broken=fracture
break=fracture
frozen=adhesive capsulitis
tendonitis=tendinitis|tendon
tendinitis=tendon
tendinosis=tendinitis|tendon
tendinopathy=tendinitis|tendon
strain=sprain
torn=tear
rupture=tear
pulled=strain
pull=strain
facia=fascia
toe=foot
repair=aftercare orthopedic
oedema=swelling
edema=swelling
lymphoedema=lymphedema
weak=weakness
tight=stiffness|contracture
stiff=stiffness
ache=pain
sore=pain
painful=pain
hurt=pain
arthralgia=pain
kneecap=patellofemoral|patellar
patella=kneecap
cva=stroke
tia=transient ischemic
ms=multiple sclerosis
pd=parkinson
dm=diabetes
htn=pressure high
chf=heart failure
dvt=acute deep clot
thrombosis=clot
cancer=tumor
ca=cancer
mets=cancer bone
walking=gait
gait=walking
balance=unsteadiness
fall=falls|falling
dizzy=dizziness
vertigo=positional|dizziness
numbness=tingling
pregnant=pregnancy
postpartum=birth
postop=aftercare
surgery=aftercare
ue=arm
le=leg
upper=arm
extremity=arm|leg
limb=arm|leg
cervical=neck
neck=cervical
lumbar=low back
lumbago=low back
thoracic=upper back
hand=finger|thumb
calf=lower leg
shin=lower leg
quad=quadriceps
hammy=hamstring
collarbone=clavicle
tailbone=coccyx
heel=plantar
groin=adductor
buttock=gluteal
bursa=bursitis
nerve=radiculopathy
pinched=radiculopathy
shooting=radiculopathy|sciatica
slipped=displacement|spondylolisthesis
herniated=displacement
postural=posture
posture=postural
lspine=lumbar
cspine=cervical
tspine=thoracic
dequervains=dequervain
quervains=quervain
parkinsons=parkinson
bells=facial palsy
dupuytrens=dupuytren
bakers=baker
mortons=morton
rotatorcuff=rotator cuff
impinged=impingement
locking=disc|trigger
numb=numbness|tingling
jaw=chewing
sprain=strain
swollen=swelling
scar=adhesions
mva=whiplash
wad=whiplash
knees=knee
hips=hip
shoulders=shoulder
tmjd=jaw joint
rsd=regional
flatfoot=flat
flatfeet=flat
bunions=bunion
fallen=flat|falls
hemiparesis=hemiplegia
degenerative=degeneration|osteoarthritis|spondylosis
facet=spondylosis
nerves=nerve
s1=lumbosacral|sacral
l5=lumbosacral
l4=lumbar
l3=lumbar
c6=cervical
c7=cervical
c5=cervical
t12=thoracic|thoracolumbar
wrists=wrist
elbows=elbow
ankles=ankle
feet=foot
spasms=spasm
headaches=headache
fractured=fracture
sprained=sprain
strained=strain
dislocated=dislocation
clbp=low back pain
nslbp=low back pain
uka=artificial knee
orif=aftercare orthopedic|fracture
meniscectomy=aftercare orthopedic|meniscus
discectomy=aftercare nervous|aftercare orthopedic
microdiscectomy=aftercare nervous|aftercare orthopedic
laminectomy=aftercare nervous|pain spinal surgery
decompression=aftercare nervous|aftercare orthopedic
arthrodesis=fused
fusion=fused
subluxed=subluxation
unstable=instability
stenotic=stenosis
facets=spondylosis
calves=lower leg
gh=shoulder
glenohumeral=shoulder
pip=finger
dip=finger
mtp=toe
fingers=finger
toes=toe
hands=hand
legs=leg
arms=arm
ankle=foot
cai=instability ankle
uvh=labyrinth
vestibular=labyrinth|dizziness
pppd=dizziness
fm=fibromyalgia
bcrl=lymphedema mastectomy
breast=mastectomy
dmd=muscular dystrophy
tbi=head injury
concussed=concussion
hx=history
swimmers=impingement
bruised=bruise
contusion=bruise
hematoma=bruise
laxity=instability
hypermobile=hypermobility
lymphodema=lymphedema
tingly=tingling
paresthesia=tingling
burning=neuralgia|neuropathy
radiating=radiculopathy|sciatica
radic=radiculopathy
myelo=myelopathy
spasticity=spastic
unsteady=unsteadiness
wobbly=unsteadiness
imbalance=unsteadiness
tripping=falls
osgood=tubercle
migraines=migraine
incontinent=incontinence
pee=urinary
peeing=urinary
poop=bowel
intercourse=dyspareunia
sex=dyspareunia
prolapsed=prolapse
coccyx=tailbone
shoulderblade=shoulder blade
cuff=rotator
tendon=tendinitis
muscle=strain
`

/** Other ways to read a typed word: each is a list of words that must all be there. */
export const READINGS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => {
      const [word = '', readings = ''] = line.split('=')
      return [word, readings.split('|').map((r) => r.split(' '))] as const
    }),
)
