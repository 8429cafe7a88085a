import { NoteV1 } from '../domain/versions/note-v1'
import { NoteV2 } from '../domain/versions/note-v2'
import { z } from '../domain/z'
import { NotesFile } from '../storage/packages/notes-file'

const VERSIONS = { 1: NoteV1, 2: NoteV2 } as const

const versions = (): Record<string, Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(VERSIONS).map(([version, schema]) => {
      const { $schema, ...shape } = z.toJSONSchema(schema, { target: 'draft-2020-12' })
      const name = `note-${version}.json`
      const title = `SkilledNote note, version ${version}`
      const description = `A draft note whose schemaVersion is ${version}. Every text is as a person typed it and may be empty. docs/data-format.md says what the keys mean.`
      return [name, { $schema, $id: name, title, description, ...shape }]
    }),
  )

/** A file of plain notes; each of them follows the schema of its own version. */
function notesFile(): Record<string, unknown> {
  const { $schema, properties, ...shape } = z.toJSONSchema(NotesFile, { target: 'draft-2020-12' })
  const notes = {
    ...(properties?.['notes'] as object),
    items: { anyOf: Object.keys(versions()).map(($ref) => ({ $ref })) },
  }
  const title = 'SkilledNote plain notes, version 1'
  const description = 'Notes as they leave for other programs: not encrypted, not signed.'
  return {
    $schema,
    $id: 'notes-file-1.json',
    title,
    description,
    ...shape,
    properties: { ...properties, notes },
  }
}

/** The JSON Schemas as they are published in `public/schema/`, by file name. */
export const noteSchemas = (): Record<string, Record<string, unknown>> => ({
  ...versions(),
  'notes-file-1.json': notesFile(),
})
