import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyOf } from '../../testing/any-of-schema'
import { noteSchemas } from '../../testing/note-schemas'
import { aGoodNote, aNote } from '../../testing/a-note'
import { NoteV1 } from './note-v1'
import { readNote, type ReadNote } from './read-note'
import { up1to2 } from './up-1-to-2'

const here = (path: string) => new URL(`../../../${path}`, import.meta.url)
const json = (path: string): unknown => JSON.parse(readFileSync(here(path), 'utf8'))
const published = (version: number) =>
  json(`public/schema/note-${version}.json`) as Record<string, unknown>

function noteOf(read: ReadNote) {
  if (read.kind !== 'note') throw new Error(`${read.kind}: ${'why' in read ? read.why : ''}`)
  return read.note
}

/** Every text in a tree with how often it is there. No parameter is called `__proto__`: it is not read. */
function texts(value: unknown, found = new Map<string, number>()): Map<string, number> {
  if (typeof value === 'string') found.set(value, (found.get(value) ?? 0) + 1)
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) if (key !== '__proto__') texts(each, found)
  return found
}
const lost = (before: unknown, after: unknown) => {
  const now = texts(after)
  return [...texts(before)].filter(([text, times]) => (now.get(text) ?? 0) < times)
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen)
    Object.freeze(value)
  }
  return value
}

describe('the published schema', () => {
  it.each(Object.entries(noteSchemas()))(
    '%s is the one notes are read with; a change to the note is a new version',
    (name, schema) => {
      expect(json(`public/schema/${name}`), 'run node scripts/note-schema.mjs').toEqual(schema)
    },
  )

  it('is there for each version and no other', () => {
    expect(readdirSync(here('public/schema')).toSorted()).toEqual(Object.keys(noteSchemas()))
  })

  it('asks for every field of the newest version, so that none is filled in silently', () => {
    const optional: string[] = []
    const walk = (shape: unknown, at: string): void => {
      if (typeof shape !== 'object' || shape === null) return
      const { properties, required } = shape as { properties?: object; required?: string[] }
      for (const key of Object.keys(properties ?? {}))
        if (!required?.includes(key)) optional.push(`${at}.${key}`)
      for (const [key, each] of Object.entries(shape)) walk(each, `${at}.${key}`)
    }
    walk(published(2), '')
    expect(optional).toEqual([])
  })
})

describe('a note of version 1', () => {
  const anyV1 = anyOf(published(1))

  it('always comes up to version 2 with every text a person typed', () => {
    fc.assert(
      fc.property(anyV1, (old) => {
        const note = noteOf(readNote(frozen(old)))
        expect(note.schemaVersion).toBe(2)
        expect(lost(old, note)).toEqual([])
        expect(note).toEqual(up1to2(frozen(NoteV1.parse(old))))
      }),
    )
  })

  it('is itself when it is read again', () => {
    fc.assert(
      fc.property(anyV1, (old) => {
        const note = noteOf(readNote(old))
        expect(readNote(frozen(note))).toEqual({ kind: 'note', note, from: 2 })
        expect(readNote(JSON.parse(JSON.stringify(note)))).toMatchObject({ kind: 'note', from: 2 })
      }),
    )
  })

  it('keeps what it has and is blank where it had no field', () => {
    const { secondaryPayer: _, authorization: __, ...visit } = aGoodNote().visit
    const note = noteOf(readNote({ ...aGoodNote(), schemaVersion: 1, visit }))
    expect(note).toEqual(aGoodNote())
    const read = readNote({
      ...aGoodNote(),
      schemaVersion: 1,
      visit: { ...visit, authorization: 'A-17' },
    })
    expect(noteOf(read).visit).toEqual({ ...aGoodNote().visit, authorization: 'A-17' })
  })
})

describe('golden notes', () => {
  const golden = [1, 2].flatMap((version) =>
    readdirSync(here(`src/testing/golden/note-${version}`)).map((name) => ({ version, name })),
  )

  it('are all there', () => {
    expect(golden).toHaveLength(10)
  })

  it.each(golden.filter(({ name }) => !name.startsWith('keys-of')))(
    'version $version, $name opens with every word',
    ({ version, name }) => {
      const old = json(`src/testing/golden/note-${version}/${name}`)
      const read = readNote(frozen(old))
      expect(read).toMatchObject({ kind: 'note', from: version })
      expect(noteOf(read)).toMatchObject({ ...(old as object), schemaVersion: 2 })
    },
  )

  it('a key that the version does not know is left out', () => {
    const old = json('src/testing/golden/note-1/keys-of-another-program.json')
    const note = noteOf(readNote(old))
    expect(Object.keys(note)).not.toContain('mood')
    expect(Object.keys(note.visit)).not.toContain('room')
  })
})

describe('what is not a note of ours', () => {
  it.each([3, 99, 2.5, 1e300])('version %d is of a newer app, whatever it holds', (version) => {
    expect(readNote({ schemaVersion: version, story: 1 })).toEqual({ kind: 'newer', version })
  })

  const strange: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['text', 'hello'],
    ['a list', [aNote()]],
    ['no version', { ...aNote(), schemaVersion: undefined }],
    ['a version before the first', { ...aNote(), schemaVersion: 0 }],
    ['half a version', { ...aNote(), schemaVersion: 1.5 }],
    ['a version as text', { ...aNote(), schemaVersion: '2' }],
    ['no number', { ...aNote(), schemaVersion: Number.NaN }],
    ['a version lent by a prototype', Object.create(aNote())],
    ['keys of the prototype', JSON.parse('{"__proto__":{"schemaVersion":2},"constructor":1}')],
  ]
  it.each(strange)('%s is broken', (_name, value) => {
    expect(readNote(value)).toEqual({ kind: 'broken', why: '' })
  })

  it('says the first place that does not fit', () => {
    const cut = (version: number) => ({ ...aGoodNote(), schemaVersion: version, session: null })
    expect(readNote(cut(1))).toEqual({ kind: 'broken', why: 'session' })
    expect(readNote(cut(2))).toEqual({ kind: 'broken', why: 'session' })
    const note = aGoodNote((n) => Object.assign(n.session.blocks[1] ?? {}, { minutes: 12 }))
    expect(readNote(note)).toEqual({ kind: 'broken', why: 'session.blocks.1.minutes' })
  })

  it('asks a note of version 2 for every field', () => {
    const { care: _, ...plan } = aGoodNote().plan
    expect(readNote({ ...aGoodNote(), plan })).toEqual({ kind: 'broken', why: 'plan.care' })
  })

  it('never throws and never lets a prototype be written', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.integer(), (made, version) => {
        readNote(made)
        readNote({ ...aNote(), plan: made, schemaVersion: version % 4 })
      }),
    )
    readNote(
      JSON.parse(
        `{"schemaVersion":2,"__proto__":{"polluted":"yes"},"visit":{"__proto__":{"polluted":"yes"}}}`,
      ),
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
