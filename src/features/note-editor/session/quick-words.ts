import { INTERVENTIONS } from '../../../coding/interventions'

// What therapists type for a technique or service, besides its name and its code. Words that name a
// region as often as a technique ("traction", "jaw") are left out: a guess would be worse than a question.
const LINES = `
joint-mobilization: jm, jtm, mob, mobs, mobilization, mobilisation, joint mob, joint mobs, jt mob, jt mobs, maitland
thrust-manipulation: hvla, hvlat, hvt, tm, thrust, manip, manipulation, cavitation
mobilization-with-movement: mwm, mwms, mulligan, snag, snags, nag, nags
muscle-energy: met, muscle energy
strain-counterstrain: scs, counterstrain, positional release, jones
patellar-mobilization: pm, patellar mob, patellar mobs, patella mob
rib-mobilization: rm, rib mob, rib mobs
tmj-mobilization: tmj mob, tmj mobs
neural-mobilization: nm, nerve glide, nerve glides, neural glide, neural glides, neural mob, slider, sliders, tensioner, neurodynamics
soft-tissue-mobilization: stm, soft tissue, soft tissue mob, soft tissue mobs
myofascial-release: mfr, myofascial
trigger-point-pressure: tpr, tp, trp, trigger point, trigger point release, ischemic compression, ischaemic compression
instrument-assisted: iastm, graston, scraping
transverse-friction: tfm, dtfm, cfm, xfm, cyriax, cross friction, friction, friction massage
scar-mobilization: scar, scar mob, scar massage
passive-stretch: str, stretch, stretching, ps, prom stretch, manual stretch
pin-and-stretch: art, active release, pin stretch
suboccipital-release: sor, occipital release
intraoral-release: intraoral
pelvic-floor-release: pfm, internal pelvic floor
visceral-mobilization: visceral, vm
cupping-by-hand: cup, cupping
lymphatic-drainage: mld, lymph drainage, lymphatic
decongestive-sequence: cdt
manual-traction: mt, man traction
joint-distraction: distraction, lad, long axis, long axis distraction
97110: te, therex, ther ex, exercise
97112: nmr, neuro re ed, neuro reed
97530: ta, theract, ther act
97116: gait, gt
97535: adl, self care
97113: aquatic, aquatics, pool
97150: group
97750: ppt, fce
97760: orthotic
97035: us, ultrasound
97012: mech traction, mechanical traction
97010: mhp, hp, cp, hot pack, cold pack, heat, ice
97016: vaso, game ready
97018: paraffin
97124: massage
20560: dn, dry needling
90901: bfb, biofeedback
97032: nmes, attended estim
G0283: ifc, estim, e stim, unattended estim
97164: reeval, re eval
`

const plain = (words: string): string => words.toLowerCase().replaceAll('-', ' ')

const technique = new Map<string, string>()
const keep = (words: string, id: string) => {
  if (!technique.has(plain(words))) technique.set(plain(words), id)
}
for (const { id, inNote, code } of INTERVENTIONS) {
  keep(id, id)
  if (code !== '97140') keep(code, id)
  else keep(inNote, id)
}
for (const line of LINES.trim().split('\n')) {
  const [id = '', words = ''] = line.split(': ')
  for (const word of words.split(', ')) keep(word, id)
}

/** The longest name of a technique or service, in words. */
export const LONGEST_NAME = Math.max(...[...technique.keys()].map((w) => w.split(' ').length))

/** The technique or service behind words in lower case ("stm", "soft tissue", "97110"), or undefined. */
export const techniqueNamed = (words: string): string | undefined => technique.get(plain(words))
