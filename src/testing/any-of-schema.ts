import fc from 'fast-check'
import type { z } from '../domain/z'

type Shape = z.core.JSONSchema.BaseSchema

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    '٦',
    '\ud83d',
    '\u202etfel\u202c',
    '\u0000',
    '__proto__',
    'constructor',
    '👍🏽',
  ),
)
const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null
const only = (value: unknown) => (isShape(value) ? anyOf(value) : fc.constant(undefined))

function anyObject(shape: Shape): fc.Arbitrary<unknown> {
  // A dictionary has rules for its values, an object for its keys.
  if (!shape.properties) return fc.dictionary(text, only(shape.additionalProperties))
  const fields = Object.entries(shape.properties).map(([key, each]) => [key, only(each)] as const)
  return fc.record(Object.fromEntries(fields), { requiredKeys: shape.required ?? [] })
}

/** Everything that a JSON Schema of ours allows, whatever the version it describes. */
export function anyOf(shape: Shape): fc.Arbitrary<unknown> {
  if (shape.const !== undefined) return fc.constant(shape.const)
  if (shape.enum) return fc.constantFrom(...shape.enum)
  if (shape.anyOf) return fc.oneof(...shape.anyOf.map(only))
  const { type } = shape
  if (Array.isArray(type)) return fc.oneof(...type.map((each) => only({ ...shape, type: each })))
  switch (type) {
    case 'object':
      return anyObject(shape)
    case 'array':
      return fc.array(only(shape.items), { maxLength: 4 })
    case 'string':
      return shape.minLength ? text.filter((each) => each !== '') : text
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      throw new Error(`No way to make up a ${String(type)}`)
  }
}
