import { table } from '../expand'
import { atJoints, atMuscles } from '../sites'

/** Families that chapter M repeats over the joints and over the muscles of the limbs. */
export const JOINTS = table(
  [],
  [
    ...atJoints('M25.5', '165327', 'Pain in {} @', 'joint'),
    ['M25.54[129]', 'Pain in joints of {} hand', 'finger thumb', ['wrist-hand']],
    ...atJoints('M25.6', '16532a4f', 'Stiffness of {} @', 'joint limited loss motion rom'),
    ...atJoints('M24.5', '165324af', 'Contracture of {} @', 'joint stiff fixed rom'),
    ...atJoints('M24.6', '162534af', 'Ankylosis of {} @', 'joint stiff fused arthrofibrosis'),
    ...atJoints('M25.4', '61a253f', 'Swelling in {} @ joint', 'effusion fluid water'),
    ...atJoints(
      'M25.3',
      '16a2345f',
      'Instability of {} @',
      'unstable joint laxity loose giving way',
    ),
    ...atJoints('M24.4', '1a6', 'Recurrent dislocation of {} @', 'instability'),
    ...atJoints('M19.0', '14372', 'Osteoarthritis of {} @', 'primary joint disease'),
    ...atJoints('M19.1', '14372', 'Post-traumatic osteoarthritis of {} @', 'injury'),
    ...atJoints('M24.8', '15', 'Other derangement of {} @', 'internal labrum snapping'),
    ...atJoints('M24.2', '1a5234f', 'Ligament disorder of {} @', 'laxity loose'),
    ...atJoints('M25.7', '165432af', 'Bone spur of {} @', 'osteophyte'),
    ...atJoints(
      'M25.8',
      '5176',
      'Other joint disorder of {} @',
      'impingement femoroacetabular fai',
    ),
    ...atJoints(
      'M05.7',
      '4316725',
      'Rheumatoid arthritis with rheumatoid factor of {} @',
      'ra seropositive',
    ),
    ...atJoints(
      'M06.0',
      '4316725',
      'Rheumatoid arthritis without rheumatoid factor of {} @',
      'ra seronegative',
    ),
    ...atJoints('M10.0', '76432', 'Gout of {} @', 'idiopathic podagra crystal'),
    ...atJoints('M67.4', '3471', 'Ganglion of {} @', 'cyst lump'),
    ...atMuscles(
      'M62.4',
      '5617243',
      'Muscle contracture of {} @',
      'short tightness hamstring calf',
    ),
    ...atMuscles('M62.5', '5612347', 'Muscle wasting of {} @', 'atrophy loss weak'),
    ...atMuscles('M65.8', '3471256', 'Tenosynovitis of {} @', 'synovitis tendon sheath'),
    ...atMuscles('M65.9', '1347256', 'Unspecified synovitis of {} @', 'tenosynovitis'),
    ...atMuscles(
      'M70.8',
      '1325647',
      'Overuse soft tissue disorder of {} @',
      'repetitive strain rsi pressure',
    ),
  ],
)
