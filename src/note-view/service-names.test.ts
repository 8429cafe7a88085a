import { describe, expect, it } from 'vitest'
import { NCCI_PAIRS } from '../coding/ncci-pairs'
import { SERVICE_CODES } from '../coding/service-codes'
import { serviceName } from './service-names'

describe('names of services', () => {
  it('are there for every code the app knows', () => {
    const paired = NCCI_PAIRS.flatMap(({ table }) =>
      table.flatMap(({ column1, column2 }) => [column1, column2]),
    )
    const known = [...SERVICE_CODES.map(({ code }) => code), ...paired]
    expect(known.filter((code) => serviceName(code).id === code)).toEqual([])
  })

  it('fall back to the code itself', () => {
    expect(serviceName('99999').message).toBe('99999')
  })
})
