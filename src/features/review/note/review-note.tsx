import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useRef, useState, useSyncExternalStore, type FocusEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Step } from '../../../domain/history/history-entry'
import type { Sentence } from '../../../narrative/note-text'
import { checkedThen } from '../../../rules/edition'
import { readPreferences } from '../../../storage/preferences'
import { useUndo } from '../../../ui/undo'
import { anchorAt, ReviewContext, type Pointed, type Reviewing } from './anchor'
import {
  likelyReason,
  ON_NOTE,
  sentenceOf,
  withComment,
  withCommentAt,
  withoutComments,
  type Anchor,
} from './comments'
import { Evidence, type Shown } from './evidence'
import { walked } from './findings-tab'
import { Heading, type Place } from './heading'
import { elementsOf } from './necessity-tab'
import { openActs } from './open-acts'
import type { Reviewed } from './review-query'
import { ReviewedText } from './reviewed-text'
import { Shading } from './shading'
import { keeperOf, useAside, useAsideFailed } from './use-aside'
import { useNoteKeys } from './use-note-keys'
import { useOnScreen } from './use-on-screen'
import type { Mode } from './writing-area'
import { WritingArea } from './writing-area'

const wide = '(min-width: 64rem)'
const subscribe = (listener: () => void) => {
  const query = matchMedia(wide)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

export interface ReviewNoteProps {
  readonly reviewed: Reviewed
  readonly place: Place
  /** New words and carried ones are told apart; it stays so from note to note. */
  readonly shaded: boolean
  readonly onShade: () => void
  /** Takes a step and goes on to the next note. */
  readonly onDecide: (step: Step, ready: () => Promise<boolean>, done: () => void) => void
  readonly onSendAgain: () => void
  readonly onStep: (by: 1 | -1) => void
  readonly onKeys: () => void
}

/** One note as it will read, beside everything a reviewer weighs; and what they do about it. */
export function ReviewNote(props: ReviewNoteProps) {
  const { reviewed, place, shaded, onShade, onDecide, onStep, onKeys } = props
  const { t } = useLingui()
  const client = useQueryClient()
  const offerUndo = useUndo()
  const { history, text, findings } = reviewed
  const [keeper] = useState(() => keeperOf(client, reviewed.note.id, reviewed.aside))
  const aside = useAside(keeper)
  const isFailed = useAsideFailed(keeper)
  const isWide = useSyncExternalStore(subscribe, () => matchMedia(wide).matches)
  const acts = openActs(reviewed, readPreferences().credential)
  const mayComment = acts.giveBack === undefined

  const [tab, setTab] = useState<Shown>(() =>
    history.kind === 'whole' && history.standing.state === 'resubmitted' ? 'changes' : 'note',
  )
  const shownTab: Shown = isWide && tab === 'note' ? 'findings' : tab
  const [mode, setMode] = useState<Mode>({ kind: 'none' })
  const [current, setCurrent] = useState<Anchor>(ON_NOTE)
  const [hovered, setHovered] = useState<Pointed>()
  const [focused, setFocused] = useState<Pointed>()
  const [walk, setWalk] = useState(-1)
  const page = useRef<HTMLDivElement>(null)

  const { digest } = history
  const isShown = useOnScreen(() => {
    // What was on the screen, not what was fetched for it.
    if (digest !== '' && history.kind === 'whole' && keeper.now.opened !== digest)
      keeper.change((before) => ({ ...before, opened: digest }))
  })
  const ready = async () => {
    await isShown()
    return keeper.settled()
  }

  const sentence = useMemo(
    (): Sentence | undefined => (current.on === 'sentence' ? sentenceOf(text, current) : undefined),
    [current, text],
  )

  /** At once, what `change` brings included: a key pressed next may open a box, and its letters are no keys. */
  const focusOn = (
    change: () => void,
    find: (page: HTMLElement | null) => HTMLElement | null | undefined,
    scroll: ScrollLogicalPosition = 'nearest',
  ) => {
    flushSync(change)
    const target = find(page.current)
    target?.focus({ preventScroll: true })
    target?.scrollIntoView({ block: scroll })
  }

  const write: Reviewing['write'] = (on) => {
    if (!mayComment) return
    if (typeof on === 'string') return setMode({ kind: 'comment', id: on, back: undefined })
    const id = crypto.randomUUID()
    keeper.change(withComment({ id, ...on, reason: likelyReason(on), text: '' }))
    const back = document.activeElement instanceof HTMLElement ? document.activeElement : undefined
    setMode({ kind: 'comment', id, back })
  }
  const remove = (id: string) => {
    const at = keeper.now.comments.findIndex((comment) => comment.id === id)
    const comment = keeper.now.comments[at]
    if (!comment) return
    keeper.change(withoutComments(new Set([id])))
    setMode({ kind: 'none' })
    const n = at + 1
    if (comment.text !== '')
      offerUndo(t`Comment ${n} deleted`, () => keeper.change(withCommentAt(comment, at)))
  }
  const show: Reviewing['show'] = (where) => {
    const found = sentenceOf(text, { on: 'field', place: where, quote: '' })
    const selector = found && `[data-from="${CSS.escape(found.from.join(' '))}"]`
    focusOn(
      () => {
        if (!isWide) setTab('note')
      },
      (there) => (selector === undefined ? undefined : there?.querySelector(selector)),
      'center',
    )
  }
  const point = (pointed: Pointed | undefined) => setHovered(pointed)
  const reviewing: Reviewing = {
    reviewed,
    aside,
    mayComment,
    current,
    sentence,
    pointed: hovered ?? focused,
    point,
    write,
    remove,
    show,
  }

  const close = () => {
    if (mode.kind === 'comment') {
      const comment = keeper.now.comments.find(({ id }) => id === mode.id)
      if (comment?.text.trim() === '') keeper.change(withoutComments(new Set([mode.id])))
    }
    giveBack()
  }
  const giveBack = () => {
    setMode({ kind: 'none' })
    const back = mode.kind === 'comment' ? mode.back : undefined
    // The note goes on where it was left.
    if (back?.isConnected && back !== document.body) back.focus({ preventScroll: true })
    else page.current?.querySelector('h1')?.focus({ preventScroll: true })
  }
  const approve = (withComments = false) => {
    if (mode.kind === 'comment' || acts.approve !== undefined) return
    if (keeper.now.comments.length > 0 && !withComments) return setMode({ kind: 'approve' })
    const step: Step = { did: { act: 'approved', checked: checkedThen(findings) }, why: '' }
    // A key pressed before anything was drawn waits until it was: nobody approves what they did not see.
    const decide = async () => {
      if (await isShown())
        onDecide(step, ready, () => keeper.change((before) => ({ ...before, comments: [] })))
    }
    void decide()
  }

  const onFocus = ({ target }: FocusEvent) => {
    const anchor = anchorAt(target, reviewed)
    if (!anchor) return
    setCurrent(anchor)
    const element = target.closest<HTMLElement>('[data-element]')?.dataset['element']
    const evidence = findings.find(({ rule }) => rule.id === element)?.evidence
    if (anchor.on === 'sentence' || anchor.on === 'note') setFocused(undefined)
    else setFocused(evidence ? { places: [], evidence } : { places: [anchor.place], evidence: [] })
  }

  const walkFindings = (by: 1 | -1) => {
    const keys = walked(findings)
    if (keys.length === 0) return
    focusOn(
      () => setTab('findings'),
      (there) => {
        const rows = [...(there?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])]
        const at = rows.findIndex((row) => row === document.activeElement)
        if (at < 0) return rows.at(by === 1 ? 0 : -1)
        return rows[(at + by + rows.length) % rows.length]
      },
    )
  }
  const walkEvidence = () => {
    const elements = elementsOf(findings)
    const next = (walk + 1) % Math.max(1, elements.length)
    const id = elements[next]?.finding.rule.id
    if (id === undefined) return
    focusOn(
      () => {
        setWalk(next)
        setTab('necessity')
      },
      (there) => there?.querySelector<HTMLElement>(`[data-element="${CSS.escape(id)}"]`),
    )
  }

  useNoteKeys({
    isFree: mode.kind === 'none',
    approve: () => approve(),
    giveBack: () => {
      if (mayComment) setMode({ kind: 'return' })
    },
    comment: () => write(current),
    evidence: walkEvidence,
    findings: walkFindings,
    shade: onShade,
    step: onStep,
    keys: onKeys,
    close: () => {
      if (mode.kind !== 'none') return close()
      setCurrent(ON_NOTE)
      setFocused(undefined)
    },
  })

  const noteText = (
    <>
      <Shading shaded={shaded} lastVisit={reviewed.lastVisit} onShade={onShade} />
      <ReviewedText shaded={shaded} />
    </>
  )
  return (
    <ReviewContext value={reviewing}>
      <div
        ref={page}
        onFocus={onFocus}
        className="mx-auto grid max-w-[90rem] gap-x-8 px-4 lg:grid-cols-[minmax(0,19fr)_minmax(0,15fr)] lg:px-6"
      >
        <div className="min-w-0">
          <Heading place={place} onStep={onStep} />
          {isWide ? <div className="pt-4 pb-16">{noteText}</div> : null}
        </div>
        <aside
          aria-label={t`Evidence and decision`}
          className="flex min-w-0 flex-col lg:sticky lg:top-0 lg:h-dvh"
        >
          <Evidence chosen={shownTab} onChoose={setTab} note={isWide ? undefined : noteText} />
          <WritingArea
            mode={mode}
            acts={acts}
            isFailed={isFailed}
            onMode={setMode}
            onClose={close}
            onKeep={giveBack}
            onChange={(comment) => keeper.change(withComment(comment))}
            onRetry={() => void keeper.settled()}
            onApprove={approve}
            onDecide={(step) =>
              onDecide(step, ready, () => {
                const sent = step.did.act === 'returned' ? step.did.comments : []
                if (sent.length > 0)
                  keeper.change(withoutComments(new Set(sent.map(({ id }) => id))))
              })
            }
            onSendAgain={props.onSendAgain}
          />
        </aside>
      </div>
    </ReviewContext>
  )
}
