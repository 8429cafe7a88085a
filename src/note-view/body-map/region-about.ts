import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'

/** What each region covers. Its words load with the body map and the list, not with the note. */
const ABOUT: Record<string, MessageDescriptor> = {
  temporalis: msg`Fan-shaped chewing muscle above the ear.`,
  masseter: msg`Chewing muscle between cheekbone and angle of the jaw.`,
  tmj: msg`Joint of the jaw in front of the ear.`,
  suboccipitals: msg`Small muscles between skull and the top two vertebrae.`,
  scalp: msg`Soft tissue over the top and back of the skull.`,
  'upper-trapezius': msg`From skull and neck to the outer collarbone and top of the shoulder.`,
  'levator-scapulae': msg`From the upper four neck vertebrae to the upper corner of the shoulder blade.`,
  sternocleidomastoid: msg`From behind the ear to breastbone and inner collarbone.`,
  scalenes: msg`Side of the neck, down to the first two ribs.`,
  'cervical-paraspinals': msg`Long muscles beside the neck vertebrae.`,
  'anterior-neck': msg`Throat and hyoid region between the two sternocleidomastoids.`,
  'cervical-spine': msg`The neck as a whole, where no single level is meant.`,
  rhomboids: msg`Between the spine and the shoulder blade.`,
  'lower-trapezius': msg`From the lower thoracic spine up to the shoulder blade.`,
  'thoracic-paraspinals': msg`Long muscles beside the thoracic vertebrae.`,
  'latissimus-dorsi': msg`Broad muscle from the low back to the upper arm.`,
  'thoracic-spine': msg`The thoracic spine as a whole, where no single level is meant.`,
  'first-rib': msg`Top rib, felt deep to the upper trapezius.`,
  'upper-ribs': msg`Ribs 2 to 6 with their joints and the muscles between them.`,
  'lower-ribs': msg`Ribs 7 to 12 with their joints and the muscles between them.`,
  'serratus-anterior': msg`From the side of the ribs to the inner border of the shoulder blade.`,
  sternum: msg`Breastbone with its cartilage joints.`,
  diaphragm: msg`Breathing muscle, reached under the front edge of the ribs.`,
  'lumbar-paraspinals': msg`Long muscles beside the lumbar vertebrae.`,
  'quadratus-lumborum': msg`From the last rib to the crest of the pelvis.`,
  'lumbar-spine': msg`The low back as a whole, where no single level is meant.`,
  'si-joint': msg`Joint between sacrum and pelvis.`,
  sacrum: msg`Bone at the base of the spine between the two halves of the pelvis.`,
  coccyx: msg`Tailbone and its joint with the sacrum.`,
  innominate: msg`One side of the pelvis: ilium, ischium and pubis.`,
  'pubic-symphysis': msg`Joint in front between the two pubic bones.`,
  'pelvic-floor': msg`Muscles that close the outlet of the pelvis.`,
  'sc-joint': msg`Joint between breastbone and collarbone.`,
  'ac-joint': msg`Joint between collarbone and top of the shoulder.`,
  'shoulder-joint': msg`Ball-and-socket joint of the arm, with its capsule.`,
  scapula: msg`Gliding of the shoulder blade on the rib cage.`,
  'rotator-cuff': msg`Muscles on the shoulder blade that centre the shoulder joint.`,
  subscapularis: msg`Cuff muscle on the front of the shoulder blade, reached through the armpit.`,
  deltoid: msg`Cap of muscle over the shoulder.`,
  'pectoralis-major': msg`Large chest muscle to the upper arm.`,
  'pectoralis-minor': msg`From ribs 3 to 5 to the front of the shoulder blade.`,
  biceps: msg`Front of the upper arm.`,
  triceps: msg`Back of the upper arm.`,
  'elbow-joint': msg`Hinge of the elbow, with the head of the radius.`,
  'lateral-elbow': msg`Outer bony point where the wrist extensors begin.`,
  'medial-elbow': msg`Inner bony point where the wrist flexors begin.`,
  'forearm-flexors': msg`Palm side of the forearm.`,
  'forearm-extensors': msg`Back of the forearm.`,
  'wrist-joint': msg`Joints between forearm and carpal bones.`,
  'carpal-tunnel': msg`Palm side of the wrist under the flexor retinaculum.`,
  hand: msg`Palm and back of the hand.`,
  thumb: msg`Thumb, its base joint and the muscles of its ball.`,
  fingers: msg`Joints and tendons of the four fingers.`,
  'hip-joint': msg`Ball-and-socket joint of the leg, felt in the groin.`,
  iliopsoas: msg`From the lumbar spine and the inside of the pelvis to the upper thigh bone.`,
  tfl: msg`Front outer hip, into the iliotibial band.`,
  'gluteus-medius': msg`Upper outer buttock.`,
  'gluteus-maximus': msg`Large muscle of the buttock.`,
  piriformis: msg`Deep in the buttock from sacrum to the outer hip.`,
  'lateral-hip': msg`Bony point of the outer hip and the tendons on it.`,
  adductors: msg`Inner thigh from the pubic bone to the knee.`,
  quadriceps: msg`Front of the thigh.`,
  hamstrings: msg`Back of the thigh.`,
  'iliotibial-band': msg`Outer thigh from hip to knee.`,
  'knee-joint': msg`Joint of thigh and shin bone, with its capsule.`,
  patella: msg`Kneecap and the joint beneath it.`,
  'patellar-tendon': msg`From the kneecap to the shin bone.`,
  'posterior-knee': msg`Hollow behind the knee.`,
  'proximal-tibiofibular': msg`Joint of the fibular head below the outer knee.`,
  'tibialis-anterior': msg`Front of the shin, lifts the foot.`,
  fibularis: msg`Outer lower leg.`,
  calf: msg`Upper calf, its two large heads.`,
  soleus: msg`Lower calf beneath the gastrocnemius.`,
  achilles: msg`From the calf to the heel bone.`,
  'ankle-joint': msg`Hinge between shin bones and talus.`,
  'subtalar-joint': msg`Joint between talus and heel bone.`,
  midfoot: msg`Tarsal bones between ankle and forefoot.`,
  toes: msg`Metatarsal heads and toes.`,
  'plantar-foot': msg`Plantar fascia and small muscles of the sole.`,
  obliques: msg`Side wall of the abdomen.`,
  abdomen: msg`Front wall of the abdomen and what lies beneath it.`,
  'axillary-nodes': msg`Lymph nodes in the armpit.`,
  'upper-limb-lymph': msg`Skin and lymph vessels of the whole arm.`,
  'inguinal-nodes': msg`Lymph nodes in the groin.`,
  'popliteal-nodes': msg`Lymph nodes in the hollow of the knee.`,
  'lower-limb-lymph': msg`Skin and lymph vessels of the whole leg.`,
  'upper-quadrant-lymph': msg`Chest and upper back of one side, draining to the armpit.`,
  'lower-quadrant-lymph': msg`Abdomen and low back of one side, draining to the groin.`,
  'breast-lymph': msg`Breast or chest wall after surgery.`,
  'deep-abdominal-lymph': msg`Lymph trunks in front of the lumbar spine, reached with the breath.`,
  'genital-lymph': msg`Skin and lymph vessels of the outer genitals.`,
  'supraclavicular-nodes': msg`Lymph nodes above the collarbone, where lymph enters the veins.`,
  'neck-lymph': msg`Chain of lymph nodes along the side of the neck.`,
  'face-lymph': msg`Face down to the nodes under the jaw.`,
}

/** A short definition of a region; a segment of the spine is told by its vertebrae. */
function regionAbout(id: string): MessageDescriptor | undefined {
  const about = ABOUT[id]
  if (about) return about
  const level = /^([ctl]\d+)-([ctls]?\d+)$/.exec(id)
  if (!level?.[1] || !level[2]) return undefined
  const upper = level[1].toUpperCase()
  const lower = /^\d/.test(level[2]) ? `${upper[0]}${level[2]}` : level[2].toUpperCase()
  return msg`Joints between ${upper} and ${lower}. Add a side for a one-sided technique.`
}

/** Definitions in the language of the screen; '' for a region we do not know. */
export function useRegionAbout(): (id: string) => string {
  const { i18n } = useLingui()
  return (id) => {
    const about = regionAbout(id)
    return about ? i18n._(about) : ''
  }
}
