import { replaceEqualDeep } from '@tanstack/react-query'
import type { UseFormReturn } from 'react-hook-form'
import { SECTIONS, type DraftNote, type Section } from '../../domain/note'
import type { Payer } from '../../domain/payer'
import { sectionOf, type Place } from '../../domain/place'
import type { IsoDate } from '../../domain/calendar'
import { payersOf } from '../../payers/profiles'
import { enteredIn, type Entered } from '../../rules/entered'
import type { Circumstances, Facts } from '../../rules/facts'
import type { Finding } from '../../rules/review'
import { copyChanged } from './copy-changed'
import { keepEqual } from './keep-equal'
import { rulesHere, takeRules } from './rules-beside'
import { isStarted } from './section-progress'

const QUIET_MS = 400

/** What follows from the form right now. Never stored, never edited: computed anew with every change. */
export interface LiveState {
  /** What the form shows of itself: units, minutes, date, payer. There from the first moment. */
  readonly facts: Entered
  /** All that the rules look at. Undefined while they are on their way: then nothing is known to be right or wrong. */
  readonly judged: Facts | undefined
  /** What the rules say; empty while they are on their way. */
  readonly findings: readonly Finding[]
  /** Open findings that may be shown: their section was visited, and nobody is typing their very words. */
  readonly shown: readonly Finding[]
  readonly started: Readonly<Record<Section, boolean>>
  /** The rules could not be loaded. */
  readonly failed: boolean
}

export interface LiveNote {
  readonly now: LiveState
  subscribe(listener: () => void): () => void
  /** A section was left or used: its findings may be shown from now on. */
  visit(section: Section): void
  visitAll(): void
  /** The field being typed in was left. */
  settle(): void
  /** Called with every edit of the form, after what follows from it was computed. */
  onEdit(listener: () => void): () => void
  /** What the note is judged by beside its words arrived or changed. */
  supply(more: Partial<Supplied>): void
  /** Fetches the rules where they are not here yet. */
  judge(): Promise<void>
  start(): () => void
}

/** What is read beside the form and arrives after it. */
type Supplied = Pick<Circumstances, 'codes' | 'pairs' | 'earlier' | 'sameDay'> & {
  /** The clinic's own profiles. */
  readonly payers?: readonly Payer[]
}

const NONE: readonly Finding[] = []

const visitedSections = new Map<string, Set<Section>>()

/** Sections of a note somebody was in since the page was loaded: who comes back finds the same findings. */
function visitedIn(note: string): Set<Section> {
  const visited = visitedSections.get(note) ?? new Set()
  visitedSections.set(note, visited)
  return visited
}

/**
 * Computes units and findings from the form with each change, in the same task as the key, and tells
 * the parts of the screen whose piece of it changed. `today` is the clinic's date.
 */
export function liveNote(form: UseFormReturn<DraftNote>, today: IsoDate): LiveNote {
  const listeners = new Set<() => void>()
  const editListeners = new Set<() => void>()
  const first = form.getValues()
  const visited = visitedIn(first.id)
  for (const section of SECTIONS) if (isStarted(first, section)) visited.add(section)
  let typing: Place | undefined
  let supplied: Supplied = { codes: undefined }
  let quiet: ReturnType<typeof setTimeout> | undefined
  let shownKeys: ReadonlySet<string> = new Set()
  let now = compute(first, undefined)

  function shownOf(findings: readonly Finding[]): readonly Finding[] {
    const shown = findings.filter(
      (f) =>
        f.state === 'unmet' &&
        visited.has(sectionOf(f.go)) &&
        (f.go !== typing || shownKeys.has(f.key)),
    )
    shownKeys = new Set(shown.map((f) => f.key))
    return shown
  }

  function compute(note: DraftNote, before: LiveState | undefined): LiveState {
    const payers = payersOf(note.visit, supplied.payers)
    // Equal parts keep their identity, so that only the parts of the screen that changed are drawn. The form's
    // own objects are not kept: it writes into them.
    const read = enteredIn(copyChanged(before?.facts.note, note), payers)
    const facts: Entered = {
      ...read,
      treatment: replaceEqualDeep(before?.facts.treatment, read.treatment),
      count: replaceEqualDeep(before?.facts.count, read.count),
    }
    const judged = rulesHere()?.(facts, { ...payers, today, ...supplied })
    const findings = judged ? keepEqual(before?.findings ?? NONE, judged.findings) : NONE
    return {
      facts,
      judged: judged?.facts,
      findings,
      shown: keepEqual(before?.shown ?? NONE, shownOf(findings)),
      started: replaceEqualDeep(
        before?.started,
        Object.fromEntries(SECTIONS.map((s) => [s, isStarted(note, s)])) as Record<
          Section,
          boolean
        >,
      ),
      failed: false,
    }
  }

  function again() {
    now = compute(form.getValues(), now)
    tell()
  }

  function supply(more: Partial<Supplied>) {
    supplied = { ...supplied, ...more }
    again()
  }

  async function takeCodes() {
    const { curatedCodes: codes } = await import('../../coding/icd10/curated-list')
    supply({ codes })
    // An imported table takes a moment to read; until then our own codes judge.
    const { codesInForce } = await import('./diagnosis/code-lists')
    const { codes: inForce, imported } = await codesInForce()
    if (imported > 0) supply({ codes: inForce })
  }

  async function judge() {
    if (now.judged) return
    try {
      await takeRules()
      again()
    } catch {
      now = { ...now, failed: true }
      tell()
    }
  }

  function tell() {
    for (const listener of listeners) listener()
  }

  function show() {
    now = { ...now, shown: keepEqual(now.shown, shownOf(now.findings)) }
    tell()
  }

  function settle() {
    clearTimeout(quiet)
    if (typing === undefined) return
    typing = undefined
    show()
  }

  return {
    get now() {
      return now
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    visit(section) {
      if (visited.has(section)) return
      visited.add(section)
      show()
    },
    visitAll() {
      for (const section of SECTIONS) visited.add(section)
      show()
    },
    settle,
    onEdit(listener) {
      editListeners.add(listener)
      return () => editListeners.delete(listener)
    },
    supply,
    judge,
    start() {
      void judge()
      // The diagnosis table is large and first needed when a diagnosis is there: it comes beside the form.
      takeCodes().catch(() => undefined)
      const stop = form.subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          if (name !== undefined) {
            typing = name
            visited.add(sectionOf(name))
            clearTimeout(quiet)
            quiet = setTimeout(settle, QUIET_MS)
          }
          now = compute(values, now)
          tell()
          for (const listener of editListeners) listener()
        },
      })
      return () => {
        stop()
        clearTimeout(quiet)
      }
    },
  }
}
