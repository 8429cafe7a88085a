import { z } from '../../domain/z'
import { dotted } from './status'

// [how many there are, codes, extra fields or null, what is shown of each: code and name]
const Answer = z.tuple([
  z.number(),
  z.array(z.string()),
  z.nullable(z.record(z.string(), z.array(z.unknown()))),
  z.array(z.array(z.string())),
])

export interface NlmCode {
  /** With its dot. */
  readonly code: string
  readonly name: string
}

/**
 * Codes in an answer of NLM's Clinical Tables service, in its order; undefined where the answer has
 * another shape. It does not say which codes are billable.
 */
export function readNlmAnswer(answer: unknown): readonly NlmCode[] | undefined {
  const read = Answer.safeParse(answer)
  if (!read.success) return undefined
  const [, codes, , shown] = read.data
  if (codes.length !== shown.length) return undefined
  const rows = codes.flatMap((entry, at): NlmCode[] => {
    const code = dotted(entry)
    const name = (shown[at]?.[1] ?? '').replace(/\s+/g, ' ').trim().slice(0, 300)
    return code !== undefined && name !== '' ? [{ code, name }] : []
  })
  return rows.length === 0 && codes.length > 0 ? undefined : rows
}
