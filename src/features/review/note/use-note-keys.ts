import { useShortcut } from '../../../ui/shortcut'

/** The keys of a note under review. Single letters are letters while somebody types. */
export function useNoteKeys(act: {
  /** Nothing is being written: a key may leave the note. */
  readonly isFree: boolean
  readonly approve: () => void
  readonly giveBack: () => void
  readonly comment: () => void
  readonly evidence: () => void
  readonly findings: (by: 1 | -1) => void
  readonly shade: () => void
  readonly step: (by: 1 | -1) => void
  readonly keys: () => void
  readonly close: () => void
}): void {
  const free = (then: () => void) => () => {
    if (act.isFree) then()
  }
  useShortcut('a', free(act.approve))
  useShortcut('r', free(act.giveBack))
  useShortcut('c', free(act.comment))
  useShortcut(
    'j',
    free(() => act.step(1)),
  )
  useShortcut(
    'k',
    free(() => act.step(-1)),
  )
  useShortcut('e', act.evidence)
  useShortcut('d', act.shade)
  useShortcut('F8', () => act.findings(1))
  useShortcut('Shift+F8', () => act.findings(-1))
  useShortcut('?', act.keys)
  useShortcut('Escape', act.close)
}
