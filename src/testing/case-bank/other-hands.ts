import { finding, timed, visit, type BankCase, type Visit } from './a-case'

/** Blocks in a line, as "muscle-energy si-joint/right 12:03-12:16 grade=III; 97110 12:17-12:31". */
const blocksOf = (line: string) =>
  line.split('; ').map((one) => {
    const words = one.split(' ')
    const places = words.filter((word) => word.includes('/')).map((word) => word.split('/'))
    const parameters = words.filter((word) => word.includes('=')).map((word) => word.split('='))
    return timed(
      words[0] ?? '',
      words.find((word) => word.includes(':')) ?? '',
      places.map(([region = '', side]) => [region, side as 'right' | 'left' | 'both' | '']),
      { parameters: Object.fromEntries(parameters) as Record<string, string> },
    )
  })
const KINDS = ['clean', 'one flaw', 'several flaws'] as const
function told(
  name: string,
  seen: string,
  boxes: string,
  expects: BankCase['expects'] = [],
  fields: Partial<Visit> = {},
): BankCase {
  const [codes = '', hours = '', line = ''] = seen.split(' | ')
  const [timeIn = '', timeOut = ''] = hours.split('-')
  const [subjective = '', objective = '', assessment = '', plan = ''] = boxes.split('\n')
  const rest = { blocks: blocksOf(line), subjective, objective, assessment, plan, ...fields }
  return {
    name,
    kind: KINDS[Math.min(expects.length, 2)] ?? 'clean',
    note: visit({ codes: codes.split(' '), timeIn, timeOut, ...rest }),
    expects,
  }
}

/** Notes told without having read the rules, and left as told: 21 of 27 findings were made at first sight. */
export const OTHER_HANDS: readonly BankCase[] = [
  told(
    'A locked jaw, all in the boxes',
    'M26.622 | 14:00-14:36 | tmj-mobilization tmj/left 14:02-14:13 grade=III; intraoral-release masseter/left 14:13-14:21; 97112 14:22-14:34',
    `L jaw locks on yawning, onset Aug after long dental appt; no prior jaw hx. Ate anything then. Now soft foods only, apple must be cut in < 1 cm slices. P! 5/10 on chewing.
MIO 31 mm, defl L. L TMJ inf glide hypomob w firm end-feel. L masseter ropy, TTP 3/4. p Rx: MIO 37 mm, masseter TTP 2/4.
MIO up 6 mm p mobs, P! 5/10 -> 3/10. MIO was 27 on IE. Went from gr II to III once condyle glided w/o click; backed off intraoral pressure when pt raised hand.
TMJ mobs gr III + intraoral masseter release 2x/wk x 3 wks, add lat glide as deviation persists. LTG: bite whole apple, MIO 42 mm by 2/9.`,
  ),
  told(
    'A palm after carpal tunnel release',
    'Z48.811 G56.01 | 10:15-10:53 | scar-mobilization hand/right 10:17-10:28; 97530 10:30-10:51',
    `Six weeks post open carpal tunnel release, right dominant hand. Worked as a pastry cook with no help up to surgery.
Incision healed, skin pale and intact. Longitudinal palmar scar 3 cm, raised, tethered at its proximal end.
Extension gained 8 degrees. Kneaded putty 3.5 minutes today compared with 2 at intake.
Next: scar mobilization combined with wrist extension, as the scar drags only in extension.`,
    [],
    {
      symptoms: 'Pulling and soreness in the right palm on pressing',
      limitation: 'unable to knead dough',
      baseline: '2 minutes',
      skill:
        'Direction of skin roll picked against the line of greatest tether; lightened whenever pillar soreness passed 4.',
      goal: 'Knead dough 15 minutes by the end of February',
      frequency: 'Twice weekly, 6 weeks',
      pain: ['4', '2'],
      planned: ['soft-tissue'],
      findings: [
        finding('range', 'wrist extension', 'hand', 'right', '46', '54', '°'),
        finding('palpation', 'scar tethering', 'hand', 'right', 'marked, 3 cm', 'slight, 1 cm'),
      ],
      people: [{ id: 'me', credential: 'OT' }],
      number: '3',
    },
  ),
  told(
    'A heel, all in the boxes',
    'M72.2 | 17:10-17:52 | instrument-assisted plantar-foot/left 17:13-17:22; joint-mobilization ankle-joint/left 17:22-17:33 grade=IV direction=AP; 97110 17:34-17:50',
    `Pt c/o L heel pn 6/10 c first steps, began Oct when changed to nursing night shifts; PLOF 12 hr shift w/o sx. Now stands 40 min then must sit.
Skin clear, (-) bruising. Plantar fascia L thick + TTP at med calc tubercle 3+. DF knee ext 2 deg, AP talar glide 2/6. Post: DF 7 deg, TTP 1+.
Pn 6/10 pre, 3/10 post; DF +5 deg. Standing tol 25 min on eval -> 40 min. Strokes shortened + lightened over tubercle d/t reactivity; gr IV only after III gave no pn.
Cont IASTM plantar fascia until TTP <= 1+, talar JM gr IV bc DF 8 deg < R. 1x/wk, 5 wks. STG: stand 2 hr at work by 1/30.`,
    [],
    { payer: 'midpoint' },
  ),
  told(
    'A pelvic floor after birth',
    'M62.838 | 11:20-12:06 | pelvic-floor-release pelvic-floor/ 11:26-11:49; 97112 11:50-12:03',
    `Perineal ache since a vaginal birth 7 months ago. Before the pregnancy sat through meetings of two hours. Agreed to internal examination, declined a chaperone.
Internal palpation: raised resting tone, delayed relaxation after contraction.
Levator tenderness more than halved, sitting time has doubled since the first visit (10 then, 20 now).
Pelvic floor release through the left obturator internus next, since that is where tone remains; teach self-release with the wand.`,
    [],
    {
      symptoms: 'Deep ache in the pelvic floor when sitting',
      limitation: 'cannot sit through a work meeting',
      baseline: '20 min',
      skill:
        'Held pressure below the guarding threshold and waited for the drop in tone before moving on; changed from sweeping to sustained contact because sweeping provoked her.',
      goal: 'Sit for 90 minutes at work within 6 weeks',
      frequency: 'once weekly, 6 weeks',
      pain: ['5', '2'],
      planned: ['soft-tissue'],
      findings: [
        finding('palpation', 'left levator ani tenderness', 'pelvic-floor', '', '7/10', '3/10'),
      ],
      payer: 'eight-minute-other',
      number: '4',
    },
  ),
  told(
    'A swollen leg after radiation',
    'I89.0 | 9:05-10:08 | lymphatic-drainage lower-limb-lymph/right 9:09-9:47; 97535 9:48-10:04',
    `R LE lymphedema x 2 yrs p pelvic radiation, was stable in 20-30 stocking. Past 5 wks size went up despite daily stocking, elevation and ankle pumps. Can not get shoe on; walks 1 block, used to do 1 mile.
Stage II, 2+ pitting to mid-calf, Stemmer (+). No erythema/warmth, afebrile. Neg calf tenderness, duplex 12/30 neg for DVT. No hx CHF. Girth R calf 42.3 cm pre, 41.0 post MLD.
Girth -1.3 cm. Heaviness 6/10 -> 4/10. Walked 2 blocks this wk vs 1. Re-routed to axilla d/t irradiated groin; slowed strokes where fibrosis felt.
MLD 3x/wk x 2 wks then d/c to self MLD + wraps. Taught daughter bandaging, she returned demo w 1 cue. Goal: girth within 2 cm of L, wear own shoe in 2 wks.`,
    [],
    { number: '3', symptoms: 'Tight, full right lower leg' },
  ),
  told(
    'A shoulder after cuff repair',
    'Z47.89 M75.121 | 7:15-7:57 | joint-mobilization shoulder-joint/right 7:18-7:32 grade=II direction=caudal; 97110 7:33-7:55',
    `Arthroscopic cuff repair 11/14/2025, out of the sling since week 6. Hung drywall without limits before the tear in July.
Dr. Amari cleared passive and active-assisted motion 1/5/26. Passive flexion stopped by pain before resistance; caudal glide slightly reduced. Portals closed.
Passive flexion 14 degrees better with less pain. Hair washing 10 s; it was 0 at the evaluation.
Caudal and posterior glides, moving to grade III from week 10 if the surgeon agrees, because flexion is behind the protocol.`,
    [],
    {
      symptoms: 'Right shoulder ache on lifting the arm',
      limitation: 'washing own hair',
      baseline: 'needs the left hand after 10 seconds',
      skill:
        'Kept to grade II short of resistance to spare the repair; adjusted arm angle after each bout according to his guarding.',
      goal: 'Wash hair with the right hand for 1 minute by 2/16',
      frequency: '2/week, 5 weeks',
      pain: ['5', '3'],
      planned: ['joint'],
      findings: [finding('range', 'passive flexion', 'shoulder-joint', 'right', '102', '116', '°')],
      payer: 'midpoint',
      number: '9',
    },
  ),
  told(
    'Leg pain under traction by hand',
    'M54.16 | 13:30-14:09 | manual-traction lumbar-spine/ 13:33-13:46; 97110 13:48-14:07',
    `Back pain shooting to the left calf for four weeks, came on lifting a canoe. Denies bladder or bowel change and saddle numbness. Had driven a delivery van full days until then; now stops every 15 minutes.
Left ankle jerk 1+, strength 5/5. Left SLR reproduces calf pain; eased by unloading L5-S1 by hand.
Leg pain drew back from calf to buttock and SLR rose 17 degrees. Drove 15 min this week, 5 at start of care.
Manual traction two more visits, then switch to repeated extension as leg pain centralizes.`,
    [],
    {
      limitation: 'drives the delivery van',
      baseline: '15 min',
      skill:
        'Pull angle was set by centralization; force cut by a third when the calf tingled, then rebuilt.',
      goal: 'Drive 1 hour without leg pain by 2/13/26',
      frequency: '2 visits a week, 4 weeks',
      pain: ['7', '4'],
      planned: ['traction'],
      findings: [finding('range', 'left straight-leg raise', 'lumbar-spine', '', '38', '55', '°')],
    },
  ),
  told(
    'Ribs after a cough, all in the boxes',
    'M54.6 | 16:05-16:41 | rib-mobilization lower-ribs/left 16:08-16:24 grade=III; 97112 16:25-16:39',
    `Sharp L mid-back pn w deep breath x 6 wks since coughing bout (flu), CXR 12/19 neg fx. Swam 40 laps prior; now 4 laps. 5/10.
Ribs 8-9 L: PA spring stiff, painful. Chest expansion 3.5 cm; L rot sitting 35 deg. After mobs 4.8 cm, 47 deg. DEXA nl 2024.
Expansion +1.3 cm, rotation +12, pn 2/10 after. Laps 2 -> 4 since SOC. Timed the glide to exhalation b/c inhalation guarded; contact moved off the angle when sore.
Rib mobs 8-9 L 1-2x/wk x 3 wks, wean when expansion > 5.5. Goal 20 laps by 2/6.`,
  ),
  told(
    'An Achilles tendon without a decision',
    'M76.61 | 8:30-9:04 | transverse-friction achilles/right 8:33-8:44; 97110 8:45-9:02',
    `R Achilles sore since Thanksgiving 10k. Ran 4x/wk before. Jogs 5 min, then limps. Pain 4/10.
Mid-tendon R thickened 2 cm, TTP 3+. Skin nl. After TFM TTP 1+. SL heel raise 9 -> 14 reps.
Pain 4/10 to 2/10, heel raises up 5. Jog was 2 min at eval, now 5.
TFM to Achilles 2x/wk x 4 wks until TTP clears, since tendon still limits hopping. Goal: jog 20 min by 2/10.`,
    ['skilled.decision'],
  ),
  told(
    'The left sacroiliac joint in the text, the right in the block',
    'M53.3 | 12:00-12:33 | muscle-energy si-joint/right 12:03-12:16; 97110 12:17-12:31',
    `SIJ pain 5/10 x 2 mo after slip on ice, no leg sx. Gardened all day before; kneels 6 min now.
Left SIJ: thigh thrust (+), compression (+), standing flexion test restricted; left ASIS low 1 cm, level after.
ASIS level after MET, pain 5/10 -> 2/10. Kneeling up from 3 min. Resistance lowered to 2 lb when pubic pain appeared; barrier re-found each rep.
MET to SIJ weekly x 4 wks, stop when tests stay neg since weeding provokes it. Goal: kneel 30 min in 4 wks.`,
    [['laterality.text', 'laterality.findings']],
  ),
  told(
    'A knee whose plan says only to go on',
    'Z47.89 M25.662 | 15:00-15:37 | joint-mobilization knee-joint/left 15:02-15:16 grade=III direction=posterior; 97110 15:17-15:35',
    `L knee arthroscopy (partial med meniscectomy) 12/2/25, stiff since. Hiked weekends prior to tear. Kneeling in church 1 min max.
Portals healed. L tibial post glide 2/6, firm EF. Flex 108 pre / 117 post. No effusion. Calf soft, NT, no warmth.
Flex +9 deg; P 3/10 -> 2/10. Kneel 0 -> 1 min since SOC. Changed to tibial IR bias as glide alone plateaued; dosed to EF.
Cont per POC.`,
    ['plan.vague'],
    { goal: 'Kneel 10 min by 2/20', planned: ['joint'], frequency: '2x/wk', duration: '5 weeks' },
  ),
  told(
    'Paraffin inside a thumb mobilization',
    'M18.11 | 9:40-10:18 | joint-distraction thumb/right 9:42-9:56 grade=II; 97530 9:57-10:16',
    `R thumb CMC ache x 1 yr, worse since knitting for the holidays. Opened all jars before; now 0 of 3 jars. 6/10 w pinch.
CMC grind (+) R, distraction eases. Hands dipped in warm wax x 8 min first. Key pinch R 4 kg, after distraction 5.5 kg.
Pinch +1.5 kg, pain 6/10 to 4/10. 1 of 3 jars opened today. Kept gr II: joint irritable; line of pull shifted radially until ache stopped.
Distraction + web space STM 1x/wk x 4 wks, drop when pinch holds 6 kg since swelling flares. Goal: open 3 of 3 jars in 4 wks.`,
    [['exclusions.modality', 'exclusions.not-97140']],
    { people: [{ id: 'me', credential: 'OT' }] },
  ),
  told(
    'A neck thrust with nothing screened',
    'M54.2 | 18:00-18:30 | thrust-manipulation c2-3/left 18:03-18:12 segment=C2-3 direction=rotation; 97110 18:12-18:28',
    `Neck stuck since waking 1/8. Juggled for a living w/o trouble; now looks up 5 sec. P 6/10.
C2-3 L downslope blocked, hard EF. R rot 44 -> 63 after. Verbal consent for thrust after risks named.
Rot +19, P 2/10 post. Looks up 20 sec in clinic vs 5 at arrival. Chose thrust over mobs since segment stiff + not irritable; low amplitude, rechecked at once.
Thrust C2-3 once more if rot < 70, else exercise only; 1x/wk x 2 wks. Goal: look up 5 min for juggling by 1/26.`,
    [['screening.before-thrust', 'screening.neck']],
  ),
  told(
    'An ankle that only tolerated it',
    'S82.61XD | 11:00-11:34 | joint-mobilization ankle-joint/right 11:03-11:15 grade=III direction=AP; 97116 11:16-11:32',
    `R lat malleolus fx 10/30, boot off 12/22. Walked 5 mi/day as mail carrier prior. Walks 10 min w limp now. P 3/10.
R talocrural AP glide 2/6, DF -3 deg, firm capsular EF. XR 1/5: healed.
Pt tolerated tx well. Direction of glide picked by EF, eased when anterior pinch came.
JM R ankle 2x/wk x 6 wks, add subtalar since inversion also stiff. Goal: walk 1 mi route w/o limp by 2/23.`,
    [['response.vague', 'response.measured', 'response.present', 'response.progress']],
  ),
  told(
    'Minutes in the text are not those of the block',
    'M25.622 | 13:00-13:36 | joint-mobilization elbow-joint/left 13:03-13:17 grade=III direction=distal; 97110 13:18-13:34',
    `L elbow stiff p radial head fx 10/6, cast 4 wks. Cooked for family before. Cannot bring fork to mouth, P 2/10.
L HU distal glide hypomobile, leathery EF. Flex 104 -> 113. JM L elbow x 26 min, gr III.
Flex up 9, P 2/10 to 1/10. Fork reaches chin now; chest last wk. Oscillated at R2, backed off when biceps guarded.
JM elbow gr III-IV 3x/wk x 4 wks, add ext since it lags 20 deg. Goal: fork to mouth w/o leaning in 4 wks.`,
    [['timing.clock-agrees-with-text', 'timing.minutes-agree']],
  ),
  told(
    'A buttock that keeps the patient from nothing',
    'M79.18 | 10:00-10:33 | trigger-point-pressure piriformis/left 10:03-10:15; 97110 10:15-10:31',
    `Ache L buttock x 5 wks after long flight, none before. 5/10. No numbness.
L piriformis taut band, TTP 3+, hip IR 22 deg. After TPR TTP 1+, IR 30.
5/10 -> 3/10, IR +8. Last wk started at 7/10. Thumb pressure held until band softened, lowered when pain referred past knee.
TPR to piriformis 1x/wk x 3 wks, stop if IR stays 30 as band then released. Goal: pain 1/10, IR 35 in 3 wks.`,
    [['necessity.functional-limitation', 'necessity.baseline']],
  ),
  told(
    'A relaxing back rub',
    'M54.59 | 19:00-19:42 | soft-tissue-mobilization lumbar-paraspinals/both 19:02-19:25; 97110 19:25-19:40',
    `Back hurts.
Back tight. Relaxing massage to low back and shoulders.
Pt felt great afterwards.
See next week.`,
    [
      'technique.massage-wording',
      'necessity.functional-limitation',
      'necessity.history',
      'skilled.decision',
      'plan.goal',
      ['response.measured', 'response.vague', 'response.present'],
      ['plan.vague', 'plan.techniques-named'],
    ],
  ),
  told(
    'A jaw on the wrong side',
    'M26.621 | 8:00-8:30 | tmj-mobilization tmj/left 8:02-8:12 grade=II; 97112 8:13-8:28',
    `Jaw clicks and aches since wisdom teeth came out 11/3. Sang in choir before; sings 3 min now.
L TMJ ant glide restricted. MIO 34, after 38 mm.
Opened 4 mm more. Glide held short of click, redirected when she winced.
TMJ mobs. Goal: sing 1 hr.`,
    ['diagnosis.side-agrees', 'response.pain-scale', 'plan.frequency'],
    { pain: ['bad', 'mild'] },
  ),
  told(
    'Drainage of a leg without its reasons',
    'R60.0 | 14:00-14:50 | lymphatic-drainage lower-limb-lymph/left 14:03-14:41',
    `L leg puffy. Stands 10 min at the stove, then has to sit; stood all evening in former years.
Girth L calf 39.5 -> 38.9 cm. Foot warm + red to mid-shin, tender.
Girth down 0.6 cm, discomfort 4/10 -> 3/10, stands 10 min vs 8. Pressure lightened over shin.
MLD 3x/wk ongoing. Goal: stand 30 min in 4 wks.`,
    [
      'technique.lymphedema',
      'lymphatic.teaching',
      'lymphatic.hand-over',
      'lymphatic.earlier-measures',
      ['lymphatic.risk-in-text', 'technique.precaution', 'screening.vein-clot'],
    ],
  ),
  told(
    'A foot in the hands of an unsupervised assistant',
    'M77.42 | 16:00-16:38 | joint-mobilization toes/left 16:02-16:17; 97110 16:18-16:36',
    `Ball of L foot burns since Sept, new job as waiter. Served full shifts prior; 1 hr now. P 5/10.
L 2nd MTP dorsal glide stiff, ext 40 -> 52 deg. Needled FHB w 0.25 x 30 mm, twitch x2. Three pts in gym at once, rotated between them.
Ext +12, P 3/10 after. 1 hr vs 30 min on eval. Glide plane tilted to skirt the plantar plate, softened when it burned.
JM L MTP 2x/wk x 3 wks because push-off still lacks 15 deg. Goal: serve 4 hr in 3 wks.`,
    [
      ['performer.assistant-supervisor', 'performer.assistant'],
      'exclusions.needling',
      ['exclusions.group', 'timing.one-on-one'],
      'technique.parameters',
    ],
    { people: [{ id: 'me', credential: 'PTA' }] },
  ),
]
