import type { Deed, HistoryEntry } from '../domain/history/history-entry'
import type { PackageBody } from '../storage/packages/package'
import { keyIdOf } from '../vault/contact'
import { digestOf } from '../vault/history-chain'
import type { Identity } from '../vault/identity'
import { aHistory, CHECKED, type Signatory } from './a-history'
import { aGoodNote } from './a-note'

const as = async (identity: Identity): Promise<Signatory> => ({
  identity,
  credential: 'PT',
  keyId: await keyIdOf(identity.contact),
  name: identity.contact.name,
})

const signed: Deed = { act: 'signed', awaits: 'cosignature', checked: CHECKED }
const approved: Deed = { act: 'approved', checked: CHECKED }
const returned = (text: string): Deed => ({
  act: 'returned',
  reasons: ['unclear'],
  comments: [{ id: 'c', on: 'note', place: '', quote: '', rule: '', reason: 'unclear', text }],
})

/** A package of version 2 with a whole history, and packages whose histories no reader may take. */
export async function hostileHistories(
  body: PackageBody,
  people: Readonly<Record<'sender' | 'reader' | 'stranger', Identity>>,
): Promise<{ good: PackageBody; bad: Record<string, unknown> }> {
  const [author, reader, stranger] = await Promise.all([
    as(people.sender),
    as(people.reader),
    as(people.stranger),
  ])
  const note = aGoodNote()
  const digest = await digestOf(note)
  const to = (who: Signatory): Deed => ({
    act: 'submitted',
    to: [{ keyId: who.keyId, name: who.name }],
    resolved: [],
  })
  type Taken = readonly [Signatory, Deed, string?]
  const taken = (...steps: readonly Taken[]) =>
    aHistory(note.id, ...steps.map(([who, did, of = digest]) => [who, did, of] as const))
  const sent = (history: unknown, words: unknown = note, v: unknown = 2) => ({
    ...body,
    v,
    notes: [{ ...body.notes[0], note: words, history }],
  })
  const start: readonly Taken[] = [
    [author, signed],
    [author, to(reader)],
  ]
  const whole = await taken(...start, [reader, returned('Which side?')])
  const cosigned = await taken(...start, [reader, approved], [reader, { act: 'cosigned' }])
  const [first, second, third] = whole as [HistoryEntry, HistoryEntry, HistoryEntry]
  const other = await aHistory(
    'another-note',
    ...start.map(([who, did]) => [who, did, digest] as const),
  )
  const change = (nth: number, changed: object) =>
    whole.map((entry, i) => (i === nth ? { ...entry, ...changed } : entry))
  const bad: Record<string, unknown> = {
    'version 2 without a history': { ...body, v: 2 },
    'version 1 with a history': sent(whole, note, 1),
    'a version of its own': sent(whole, note, 3),
    'no steps': sent([]),
    'null for steps': sent(null),
    'a text for steps': sent('signed'),
    '2,001 steps': sent(Array.from({ length: 2001 }, () => first)),
    'the first step left out': sent([second, third]),
    'a middle step left out': sent([first, third]),
    'a step twice': sent([first, second, second, third]),
    'all steps twice': sent([...whole, ...whole]),
    'steps changed about': sent([second, first, third]),
    'a step of another note': sent(other),
    'a step of another note between': sent([first, ...other.slice(1), third]),
    'an edited comment': sent(change(2, { did: returned('All is well.') })),
    'another name': sent(change(2, { by: { ...third.by, name: 'M. Other' } })),
    'another credential': sent(change(1, { by: { ...second.by, credential: 'MD' } })),
    'another time': sent(change(2, { at: '2027-01-12T15:00:00.000Z' })),
    'another reason': sent(change(2, { why: 'because' })),
    'other words meant': sent(change(0, { digest: third.hash })),
    'no signature': sent(change(2, { sig: undefined })),
    'an empty signature': sent(change(2, { sig: '' })),
    'a signature of zeroes': sent(change(2, { sig: 'A'.repeat(86) })),
    'the signature of another step': sent(change(2, { sig: second.sig })),
    'a hash of its own': sent(change(2, { hash: first.hash })),
    'a step in the name of another': sent(change(2, { by: first.by })),
    'a member more': sent(change(2, { extra: 1 })),
    'other words, submitted': sent(cosigned.slice(0, 2), {
      ...note,
      status: 'draft',
      createdAt: '',
    }),
    'other words, co-signed': sent(cosigned, {
      ...note,
      subjective: { ...note.subjective, text: 'all is well' },
    }),
    'returned by somebody it was not sent to': sent(
      await taken(...start, [stranger, returned('No')]),
    ),
    'co-signed by its author': sent(
      await taken(...start, [author, approved], [author, { act: 'cosigned' }]),
    ),
    'co-signed without an approval': sent(await taken(...start, [reader, { act: 'cosigned' }])),
    'submitted without a signature': sent(await taken([author, to(reader)])),
    'submitted to oneself': sent(await taken([author, signed], [author, to(author)])),
    'signed by two authors': sent(await taken([author, signed], [stranger, to(reader)])),
    'resubmitted, with the words of before': sent(
      await taken(
        ...start,
        [reader, returned('?')],
        [author, signed, first.hash],
        [author, to(reader), first.hash],
      ),
    ),
    'written after the signature': sent(await taken(...start, [author, signed])),
  }
  return { good: sent(whole) as unknown as PackageBody, bad }
}
