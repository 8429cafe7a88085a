import { NoteV1 } from '../domain/versions/note-v1'
import { NoteV2 } from '../domain/versions/note-v2'
import { z } from '../domain/z'

const VERSIONS = { 1: NoteV1, 2: NoteV2 } as const

/** The JSON Schema of a version as it is published in `public/schema/`, by its file name. */
export const noteSchemas = (): Record<string, Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(VERSIONS).map(([version, schema]) => {
      const { $schema, ...shape } = z.toJSONSchema(schema, { target: 'draft-2020-12' })
      const name = `note-${version}.json`
      const title = `SkilledNote note, version ${version}`
      const description = `A draft note whose schemaVersion is ${version}. Every text is as a person typed it and may be empty. docs/data-format.md says what the keys mean.`
      return [name, { $schema, $id: name, title, description, ...shape }]
    }),
  )
