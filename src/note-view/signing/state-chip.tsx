import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { NoteState } from '../../domain/history/standing'

const SHORT: Readonly<Record<NoteState, MessageDescriptor>> = {
  draft: msg`draft`,
  submitted: msg`waiting`,
  returned: msg`returned`,
  resubmitted: msg`waiting`,
  signed: msg`signed`,
  amended: msg`signed, addendum`,
}

const LOOKS: Readonly<Record<NoteState, string>> = {
  draft: 'border-line text-ink-soft',
  submitted: 'border-line-strong text-ink-soft',
  resubmitted: 'border-line-strong text-ink-soft',
  returned: 'border-fix font-medium text-fix',
  signed: 'border-line-strong bg-paper font-medium text-ink',
  amended: 'border-line-strong bg-paper font-medium text-ink',
}

/** Where a note stands, in a word or two, for the end of a row. */
export function StateChip({ state }: { state: NoteState }) {
  const { i18n } = useLingui()
  return (
    <span className={`shrink-0 rounded-full border px-2 text-xs whitespace-nowrap ${LOOKS[state]}`}>
      {i18n._(SHORT[state])}
    </span>
  )
}
