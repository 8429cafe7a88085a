import { table, type Row } from '../expand'

// prettier-ignore
const HEADACHE: readonly Row[] = [
  ['G44.86', 'Cervicogenic headache', 'upper cervical', ['head', 'cervical']],
  ['R51.9', 'Headache', 'pain cephalgia unspecified'],
  ['R51.0', 'Headache with upright posture', 'orthostatic positional'],
  ['G44.209', 'Tension-type headache', 'muscle', ['head', 'cervical']],
  ['G44.219', 'Episodic tension-type headache', '', ['head', 'cervical']],
  ['G44.229', 'Chronic tension-type headache', '', ['head', 'cervical']],
  ['G44.309', 'Post-traumatic headache', 'posttraumatic concussion injury', ['head', 'cervical']],
  ['G44.319', 'Acute post-traumatic headache', 'posttraumatic concussion injury', ['head', 'cervical']],
  ['G44.329', 'Chronic post-traumatic headache', 'posttraumatic concussion injury', ['head', 'cervical']],
  ['G43.909', 'Migraine', 'headache unspecified'],
  ['G43.009', 'Migraine without aura', 'headache common'],
  ['G43.709', 'Chronic migraine', 'headache'],
  ['G43.109', 'Migraine with aura', 'headache classic'],
  ['G44.89', 'Other headache', 'syndrome'],
  ['G50.1', 'Atypical facial pain', 'face'],
  ['G50.0', 'Trigeminal neuralgia', 'face facial pain tic douloureux'],
  ['G51.0', 'Facial nerve palsy', 'bell face weakness'],
  ['R68.84', 'Jaw pain', 'mandible'],
  ['S06.0X0:ADS', 'Concussion without loss of consciousness', 'mtbi mild brain injury'],
  ['S06.0XA:ADS', 'Concussion, loss of consciousness not known', 'mtbi mild brain injury'],
  ['F07.81', 'Postconcussional syndrome', 'concussion pcs mtbi'],
]

// prettier-ignore
const JAW: readonly Row[] = [
  ['M26.62[1293]', 'Pain in {} jaw joint', 'temporomandibular'],
  ['M26.60[1293]', 'Disorder of {} jaw joint', 'temporomandibular dysfunction'],
  ['M26.63[1293]', 'Disc disorder of {} jaw joint', 'temporomandibular click clicking'],
  ['M26.61[1293]', 'Adhesions or ankylosis of {} jaw joint', 'temporomandibular stiff'],
  ['M26.64[1293]', 'Arthritis of {} jaw joint', 'temporomandibular oa'],
  ['M26.69', 'Other jaw joint disorder', 'temporomandibular'],
  ['M79.11', 'Myofascial pain of the chewing muscles', 'myalgia masseter temporalis mastication tmd'],
  ['M26.52', 'Limited jaw opening', 'mandible rom trismus hypomobility'],
  ['M26.53', 'Jaw deviation on opening or closing', 'mandible'],
  ['M26.51', 'Abnormal jaw closure', 'mandible'],
  ['R25.2', 'Cramp and spasm', 'trismus muscle charley horse', []],
  ['G47.63', 'Sleep-related bruxism', 'grinding clenching teeth'],
  ['S03.4[1203]X:ADS', 'Sprain of {} jaw joint', 'temporomandibular'],
]

// prettier-ignore
const BALANCE: readonly Row[] = [
  ['H81.1[1203]', 'Benign positional vertigo of {} ear', 'bppv paroxysmal dizziness crystals'],
  ['R42', 'Dizziness', 'giddiness lightheaded'],
  ['H81.4', 'Central vertigo', 'dizziness'],
  ['H81.2[1203]', 'Vestibular neuronitis of {} ear', 'neuritis labyrinthitis vertigo dizziness'],
  ['H81.0[1,2,9,3]', 'Meniere disease of {} ear', 'vertigo dizziness'],
  ['H83.2X[1,2,9,3]', 'Labyrinth dysfunction of {} ear', 'vestibular hypofunction loss dizziness imbalance'],
  ['H81.9[1203]', 'Unspecified vestibular disorder of {} ear', 'dizziness'],
]

export const HEAD = [
  ...table(['head'], HEADACHE),
  ...table(['head'], JAW),
  ...table(['head'], BALANCE),
]
