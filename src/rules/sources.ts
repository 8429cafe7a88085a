import type { IsoDate } from '../domain/calendar'

export type SourceKind =
  | 'manual'
  | 'regulation'
  | 'ncci'
  | 'article'
  | 'code-set'
  | 'audit'
  | 'literature'
  | 'own-proposal'

/** Something published that a rule stands on, with the dates our reading of it holds for. */
export interface Source {
  readonly id: string
  readonly title: string
  readonly kind: SourceKind
  readonly edition: string
  readonly from: IsoDate
  readonly to: IsoDate | null
  /** How sure we are: seen in the source, computed from it, our own proposal, entered by the clinic in a payer's profile, or remembered and unverified. */
  readonly certainty: 'seen' | 'computed' | 'proposal' | 'entered' | 'unverified'
}

const source = (
  id: string,
  title: string,
  kind: SourceKind,
  edition: string,
  from: IsoDate,
  to: IsoDate | null = null,
  certainty: Source['certainty'] = 'seen',
): Source => ({ id, title, kind, edition, from, to, certainty })

export const SOURCES = {
  'code-97140': source(
    'code-97140',
    'Code page 97140',
    'code-set',
    '2025',
    '2025-01-01',
    '2025-12-31',
  ),
  'claims-manual': source(
    'claims-manual',
    'Medicare Claims Processing Manual',
    'manual',
    'Pub. 100-04',
    '2006-01-01',
  ),
  'benefit-manual': source(
    'benefit-manual',
    'Medicare Benefit Policy Manual',
    'manual',
    'Pub. 100-02',
    '2006-01-01',
  ),
  'ncci-2024q3': source(
    'ncci-2024q3',
    'NCCI procedure-to-procedure edits',
    'ncci',
    '2024 Q3',
    '2024-07-01',
    '2024-09-30',
  ),
  'mue-2024q3': source(
    'mue-2024q3',
    'Medically unlikely edits',
    'ncci',
    '2024 Q3',
    '2024-07-01',
    '2024-09-30',
  ),
  'icd-10-cm': source(
    'icd-10-cm',
    'ICD-10-CM code list',
    'code-set',
    'FY 2026',
    '2025-10-01',
    '2026-09-30',
  ),
  'lymphatic-article': source(
    'lymphatic-article',
    'Medicare contractor article A52959 on lymphatic drainage',
    'article',
    'updated 2025-12-06',
    '2025-12-06',
  ),
  'manual-therapy-article': source(
    'manual-therapy-article',
    'Medicare contractor article on manual therapy',
    'article',
    '2019-07-16',
    '2019-07-16',
  ),
  'therapy-lcd': source(
    'therapy-lcd',
    'Outpatient therapy coverage text L33631',
    'article',
    'as republished',
    '2015-10-01',
  ),
  'audit-2018': source(
    'audit-2018',
    'OIG audit of outpatient physical therapy claims',
    'audit',
    'March 2018',
    '2018-03-01',
  ),
  'modifier-guide': source(
    'modifier-guide',
    'Medicare guide to NCCI modifiers',
    'ncci',
    'MLN1783722, February 2024',
    '2024-02-01',
  ),
  'assistant-examples': source(
    'assistant-examples',
    'Medicare billing examples for the CQ and CO modifiers',
    'manual',
    'as of 2022',
    '2022-01-01',
  ),
  'kx-thresholds': source(
    'kx-thresholds',
    'Medicare therapy thresholds by calendar year',
    'regulation',
    '2021 to 2026',
    '2021-01-01',
    '2026-12-31',
  ),
  'targeted-review': source(
    'targeted-review',
    'Medicare on targeted medical review of therapy',
    'regulation',
    'through calendar year 2027',
    '2018-01-01',
    '2027-12-31',
  ),
  'midpoint-convention': source(
    'midpoint-convention',
    'Midpoint counting as payers publish it',
    'article',
    'seen 2026-11',
    '2006-01-01',
  ),
  'literal-policy': source(
    'literal-policy',
    'Full-fifteen counting as a payer network publishes it',
    'article',
    'seen 2026-11',
    '2006-01-01',
  ),
  'clinical-texts': source(
    'clinical-texts',
    'Manual therapy textbooks and the 2020 cervical framework',
    'literature',
    'unverified',
    '2020-01-01',
    null,
    'unverified',
  ),
  'order-exception': source(
    'order-exception',
    'Rule that lets a signed order stand for the first certification',
    'regulation',
    '42 CFR 424.24, 89 FR 97710',
    '2025-01-01',
  ),
  'therapy-practice': source(
    'therapy-practice',
    'Therapy practice and billing as remembered',
    'article',
    'unverified',
    '2020-01-01',
    null,
    'unverified',
  ),
  'payer-policy': source(
    'payer-policy',
    "The payer's own policy, as its profile names it",
    'article',
    'as in the profile',
    '2026-01-01',
    null,
    'entered',
  ),
  'outcome-literature': source(
    'outcome-literature',
    'Published ranges and thresholds of outcome measures',
    'literature',
    'gathered 2026-11-23; each value names its study',
    '2026-01-01',
    null,
    'unverified',
  ),
  'own-proposal': source(
    'own-proposal',
    'SkilledNote proposal',
    'own-proposal',
    '2026',
    '2026-01-01',
    null,
    'proposal',
  ),
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof SOURCES

/** A place in a source: chapter, section, table or statement. */
export interface Citation {
  readonly source: Source
  readonly where: string
}

export const at = (id: SourceId, where: string): Citation => ({ source: SOURCES[id], where })
