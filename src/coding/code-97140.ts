import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Edition } from './edition'

/** What the published code page asks for, in our own words, one checkable statement each. */
export interface Statement {
  readonly id: string
  readonly part:
    'what' | 'time' | 'modifiers' | 'necessity' | 'responsibility' | 'exclusions' | 'documentation'
  readonly says: MessageDescriptor
}

const statement = (id: string, part: Statement['part'], says: MessageDescriptor): Statement => ({
  id,
  part,
  says,
})

export const STATEMENTS: readonly Statement[] = [
  statement('S1', 'what', msg`The page describes the 2025 code set.`),
  statement(
    'S2',
    'what',
    msg`The work is done by hand: joints mobilized or manipulated, lymph drained, traction held.`,
  ),
  statement('S3', 'what', msg`One code covers one region or many; regions never multiply units.`),
  statement('S4', 'time', msg`A unit stands for 15 minutes.`),
  statement('S5', 'time', msg`The payer decides how minutes become units; choose the payer.`),
  statement('S6', 'what', msg`Each technique that was done is reported for itself.`),
  statement(
    'S7',
    'time',
    msg`Regions count as treated at once only when the hands really were on all of them at once.`,
  ),
  statement('S8', 'time', msg`Only minutes face to face with the patient count.`),
  statement('S9', 'time', msg`A minute of manual therapy belongs to manual therapy alone.`),
  statement('S10', 'modifiers', msg`Modifiers may be added where they fit.`),
  statement('S11', 'modifiers', msg`Modifier 51 never fits.`),
  statement(
    'S12',
    'necessity',
    msg`Diagnosis, symptoms and functional limitation together show the need.`,
  ),
  statement('S13', 'necessity', msg`The technique suits the condition.`),
  statement('S14', 'necessity', msg`The technique answers an objective finding.`),
  statement(
    'S15',
    'responsibility',
    msg`A physician or other qualified professional answers for the treatment.`,
  ),
  statement(
    'S16',
    'responsibility',
    msg`Answering for it means assessing, planning, treating and watching the response.`,
  ),
  statement('S17', 'exclusions', msg`Needles without injection are coded 20560 or 20561.`),
  statement('S18', 'exclusions', msg`Muscle biofeedback is coded 90901.`),
  statement('S19', 'exclusions', msg`TENS is coded 97014, G0283 or 97032.`),
  statement(
    'S20',
    'what',
    msg`In plain words: skilled hands free a joint or tissue, 15 minutes at a time.`,
  ),
  statement('S21', 'what', msg`The region that was treated is named.`),
  statement('S22', 'time', msg`Counted time is one therapist with one patient.`),
  statement('S23', 'exclusions', msg`The rule about needles is said twice; it is meant.`),
  statement('S24', 'time', msg`Worked example: 30 minutes for the low back are 2 units.`),
  statement(
    'S25',
    'time',
    msg`Worked example: 15 minutes of lymphatic drainage are 1 unit; Medicare wants lymphedema.`,
  ),
  statement(
    'S26',
    'time',
    msg`Worked example: 45 minutes of several techniques for a shoulder are 3 units.`,
  ),
  statement(
    'S27',
    'documentation',
    msg`History and examination name the regions and the symptoms.`,
  ),
  statement('S28', 'documentation', msg`The plan names the techniques.`),
  statement('S29', 'documentation', msg`The minutes of each technique are written down.`),
  statement('S30', 'documentation', msg`The patient's response is written down.`),
  statement('S31', 'documentation', msg`The notes show improvement, or say that there is none.`),
  statement('S32', 'time', msg`Each counted interval is direct contact, one to one.`),
  statement('S33', 'responsibility', msg`The person who treats holds the qualification.`),
]

/** The code page's editions. Outside them we do not know what the code set says. */
export const CODE_PAGE: readonly Edition<readonly Statement[]>[] = [
  {
    name: '2025',
    from: '2025-01-01',
    to: '2025-12-31',
    source: 'Code page 97140, 2025',
    table: STATEMENTS,
  },
]
