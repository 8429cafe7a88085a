import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CODES } from './curated'
import { searchDiagnoses } from './search'
import { statusOf } from './status'

// Published lists that are not part of the project; the checks run where they lie beside it.
const BILLABLE = '../shared/data/icd10cm_FY2026_codes_only.txt'
const TITLES = '../shared/data/icd10cm_FY2025_April.tsv'
const QUERIES = '../shared/data/diagnosis-queries.json'

const bare = (code: string): string => code.replace('.', '')

interface Wanted {
  readonly query: string
  readonly expect: readonly string[]
}

describe.runIf(existsSync(BILLABLE))('beside the published list of billable codes', () => {
  const billable = new Set(existsSync(BILLABLE) ? readFileSync(BILLABLE, 'utf8').split(/\s+/) : [])

  it('every code we hold is billable', () => {
    expect(CODES.filter((c) => !billable.has(bare(c.code))).map((c) => c.code)).toEqual([])
  })

  it('no beginning that we call incomplete or retired is billable', () => {
    const beginnings = new Set(
      CODES.flatMap(({ code }) =>
        Array.from({ length: code.length - 3 }, (_, i) => code.slice(0, 3 + i)),
      ),
    )
    const wrong = [...beginnings].filter((start) => {
      const { kind } = statusOf(start)
      return (kind === 'incomplete' || kind === 'retired') && billable.has(bare(start))
    })
    expect(wrong).toEqual([])
  })
})

describe.runIf(existsSync(TITLES))('beside the official titles of the year before', () => {
  it('every code means the side that its title says', () => {
    const title = new Map(
      readFileSync(TITLES, 'utf8')
        .split('\n')
        .map((line) => line.split('\t'))
        .map(([code = '', , , text = '']) => [code, text.toLowerCase()]),
    )
    const sideIn = (text: string) => /\b(right|left|bilateral)\b/.exec(text)?.[1] ?? ''
    const wrong = CODES.filter(({ code, side }) => {
      const text = title.get(bare(code))
      const said = side === 'both' ? 'bilateral' : side === 'unspecified' ? '' : side
      return text !== undefined && sideIn(text) !== said
    })
    expect(wrong.map((c) => c.code)).toEqual([])
  })
})

describe.runIf(existsSync(QUERIES))('beside a set of queries with known answers', () => {
  it('nearly all have an answer among the first five', () => {
    const wanted = JSON.parse(readFileSync(QUERIES, 'utf8')) as readonly Wanted[]
    const answers = (list: readonly string[]) => (code: string) =>
      list.some((e) => (e.startsWith('*') ? code.startsWith(e.slice(1)) : code === e))
    const held = wanted.filter((w) => CODES.some((c) => answers(w.expect)(bare(c.code))))
    const top = (limit: number) =>
      held.filter((w) =>
        searchDiagnoses(w.query, limit)
          .flatMap((hit) => hit.episodes ?? [hit.code])
          .some((c) => answers(w.expect)(bare(c.code))),
      ).length
    expect(held.length).toBeGreaterThanOrEqual(78)
    expect(top(5) / held.length).toBeGreaterThanOrEqual(0.97)
    expect(top(1) / held.length).toBeGreaterThanOrEqual(0.92)
  })
})
