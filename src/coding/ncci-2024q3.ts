/** The codes of column 2 beside one or more codes of column 1, each list separated by spaces. */
export interface PairRow {
  readonly column1: string
  /** Indicator 1: a modifier may unlock it. */
  readonly modifier?: string
  /** Indicator 0: nothing unlocks it. */
  readonly never?: string
  /** Indicator 0 for practitioners, 1 for outpatient hospitals. */
  readonly neverForPractitioners?: string
}

const MEASURED = '95851 95852'
const RE_EVALUATIONS = '97164 97168'
const EVALUATIONS = '97161 97162 97163 97164 97165 97166 97167 97168'
const TESTS = '97750 97755 97763'
const TRAINING = '97110 97112 97116 97124 97140'

/**
 * Every active pair among the codes of an outpatient therapy visit. Source: Medicare NCCI
 * procedure-to-procedure edits in force on 2024-07-01, practitioner and outpatient hospital files; the two
 * differ for these codes only where `neverForPractitioners` says so. Pairs with injections, rehabilitation
 * programs, home health and athletic-training evaluations are left out.
 */
export const PAIRS_2024_Q3: readonly PairRow[] = [
  { column1: '97140', never: '97124', modifier: `97018 97750 ${MEASURED}` },
  { column1: '98925', never: '97140 98940 98941 98942' },
  { column1: '98926', never: '97140 98925 98941 98942' },
  { column1: '98927', never: '97140 98925 98926 98942' },
  { column1: '98928', never: '97140 98925 98926 98927' },
  { column1: '98929', never: '97140 98925 98926 98927 98928' },
  { column1: '97545', never: '97140', modifier: RE_EVALUATIONS },
  {
    column1: '98940',
    never: `${MEASURED} ${EVALUATIONS} 98926 98927 98928 98929`,
    modifier: '97112 97124 97140',
  },
  {
    column1: '98941',
    never: `${MEASURED} ${EVALUATIONS} 98927 98928 98929 98940`,
    modifier: '97112 97124 97140',
  },
  {
    column1: '98942',
    never: `${MEASURED} ${EVALUATIONS} 98928 98929 98940 98941`,
    modifier: '97112 97124 97140',
  },
  { column1: '97161', never: `${MEASURED} 97164`, neverForPractitioners: TESTS },
  { column1: '97162', never: `${MEASURED} 97161 97164`, neverForPractitioners: TESTS },
  { column1: '97163', never: `${MEASURED} 97161 97162 97164`, neverForPractitioners: TESTS },
  { column1: '97165', never: `${MEASURED} 97168`, neverForPractitioners: TESTS },
  { column1: '97166', never: `${MEASURED} 97165 97168`, neverForPractitioners: TESTS },
  { column1: '97167', never: `${MEASURED} 97165 97166 97168`, neverForPractitioners: TESTS },
  { column1: '97164 97168', never: MEASURED, neverForPractitioners: TESTS },
  {
    column1: '97150',
    never: '95851',
    modifier: `${TRAINING} 97113 97530 97535 97537 97542 97760 97761 97763`,
  },
  { column1: '97530', never: MEASURED, modifier: '97537 97542 97750' },
  { column1: '97750', never: `${MEASURED} 97150` },
  {
    column1: '97755',
    never: '97750',
    modifier: '97035 97110 97112 97140 97530 97535 97537 97542 97545 97760 97761 97763',
  },
  {
    column1: '97760',
    never: '97763',
    modifier: `${TRAINING} ${RE_EVALUATIONS} 97016 29581 29584`,
  },
  { column1: '97761', never: '97763', modifier: `${TRAINING} ${RE_EVALUATIONS} 97016 97760` },
  { column1: '97763', modifier: `${TRAINING} 97016 29581 29584` },
  { column1: '29581 29584', modifier: '97140 97535' },
  { column1: '95992', modifier: '97110 97112 97140 97530' },
  { column1: '97012', modifier: `97018 97140 ${RE_EVALUATIONS}` },
  { column1: '97016', modifier: `97018 97026 ${RE_EVALUATIONS}` },
  { column1: '97018', modifier: `97022 ${RE_EVALUATIONS}` },
  { column1: '97024', modifier: `97018 97026 ${RE_EVALUATIONS}` },
  { column1: '97026', modifier: `97018 97022 ${RE_EVALUATIONS}` },
  { column1: '97028', modifier: `97018 97022 97026 ${RE_EVALUATIONS}` },
  { column1: '97022 97032 97033 97034 97035 97036', modifier: RE_EVALUATIONS },
  { column1: '97124 97535 97537 97542', modifier: RE_EVALUATIONS },
  { column1: 'G0283', modifier: `97032 ${RE_EVALUATIONS}` },
  { column1: '97112', modifier: '97022 97036' },
  { column1: '97113', never: '97036', modifier: '97022 97110' },
  { column1: '20560', modifier: '29581 29584' },
  { column1: '20561', never: '20560', modifier: '29581 29584' },
  {
    column1: '90912 90913',
    neverForPractitioners: '90901',
    modifier: '97032 97110 97112 97530 97535 97750',
  },
]
