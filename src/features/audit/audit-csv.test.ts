import { expect, test } from 'vitest'
import type { ChartAudit } from '../../domain/chart-audit'
import { totalOf } from '../../domain/chart-audit'
import { aGoodNote } from '../../testing/a-note'
import { findingsOf } from '../../testing/findings-of'
import { answersCsv, auditFindingsCsv } from './audit-csv'
import { QUESTION_IDS } from './questions'

const say = (message: { readonly id: string }) => message.id

const chart = (answer: 'yes' | 'no' | 'not-applicable' | '', evidence = '') => ({
  note: 'note-1',
  date: '2026-01-12',
  patient: 'GAR',
  author: 'R. Okafor',
  answers: { certified: { answer, evidence } },
})

const audit = (...charts: ChartAudit['charts']): ChartAudit => ({
  v: 1,
  id: 'a',
  createdAt: '2026-02-01T10:00:00.000Z',
  sample: { from: '2026-01-01', to: '2026-01-31', author: '', which: 'signed', seed: 7, of: 132 },
  charts,
})

test('one line for each question of each chart, without the patient', () => {
  const table = answersCsv(audit(chart('yes', '=SUM(A1)'), chart('')), say)
  const lines = table.split('\r\n')
  expect(lines).toHaveLength(2 * QUESTION_IDS.length + 2)
  expect(lines[1]).toMatch(
    /^1,132,7,"2026-01-12","R\. Okafor","note-1","certified","[^"]*","yes","'=SUM\(A1\)"$/,
  )
  expect(table).not.toContain('GAR')
})

test('one line for each finding, with the edition that says it and the one it was signed under', () => {
  const findings = findingsOf(aGoodNote())
  const of = { chart: 1, date: '2026-01-12', author: 'R. Okafor', note: 'note-1' }
  const read = [{ ...of, state: 'signed', signedUnder: 'then', findings }]
  const lines = auditFindingsCsv(read, 'now', say).split('\r\n')
  expect(lines).toHaveLength(findings.length + 2)
  for (const line of lines.slice(1, -1)) {
    expect(line).toMatch(/^1,"2026-01-12","R\. Okafor","note-1","signed","then",/)
    expect(line).toMatch(/,"now"$/)
  }
})

test.each([
  [4, 0, undefined],
  [5, 0, 100],
  [4, 1, 80],
  [2, 4, 33],
])(
  '%i yes and %i no are %s percent; what does not apply counts for neither',
  (yes, no, percent) => {
    const charts = [
      ...Array.from({ length: yes }, () => chart('yes')),
      ...Array.from({ length: no }, () => chart('no')),
      chart('not-applicable'),
      chart(''),
    ]
    expect(totalOf(charts, 'certified')).toEqual({ yes, no, notApplicable: 1, percent })
  },
)
