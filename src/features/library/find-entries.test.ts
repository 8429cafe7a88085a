import { setupI18n } from '@lingui/core'
import { describe, expect, it } from 'vitest'
import { findEntries, indexLibrary } from './find-entries'
import { libraryEntries } from './library-entries'

const i18n = setupI18n({ locale: 'en', messages: { en: {} } })
const index = indexLibrary(libraryEntries(i18n))
const ids = (query: string) => findEntries(index, query).map(({ id }) => id)

describe('finding in the library', () => {
  it.each([
    ['97124', '97124'],
    ['massage', '97124'],
    ['dry needling', '20560'],
    ['tens', 'G0283'],
    ['iastm', 'instrument-assisted'],
    ['modifier 51', 'S11'],
    ['tie', 'timing.tie'],
    ['ncci', 'ncci-2024q3'],
    ['Benefit Manual', 'benefit-manual'],
  ])('"%s" leads to %s', (query, id) => {
    expect(ids(query)).toContain(id)
  })

  it('shows a code before rules that mention it', () => {
    expect(ids('97140')[0]).toBe('97140')
  })

  it('reads a misspelled word as the nearest one', () => {
    expect(ids('masage')).toContain('97124')
    expect(ids('modifer')).toEqual(ids('modifier'))
  })

  it('wants every word of the question', () => {
    const both = ids('lymphatic diagnosis')
    expect(both).toContain('technique.lymphedema')
    expect(both).not.toContain('lymphatic-drainage')
  })

  it('finds nothing for nonsense and for nothing', () => {
    expect(ids('qqqqzz')).toEqual([])
    expect(ids('  ')).toEqual([])
    expect(ids('.*')).toEqual([])
  })

  it('names every code it shows', () => {
    const unnamed = libraryEntries(i18n).filter(
      ({ kind, id, title }) => kind === 'code' && title.length < id.length + 3,
    )
    expect(unnamed).toEqual([])
  })
})
