import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Reviewer, Step } from '../../../domain/history/history-entry'
import { actsOpenTo } from '../../../domain/history/standing'
import { localDate } from '../../../note-view/local-date'
import type { PinResult } from '../../../note-view/signing/pin-dialog'
import { checkedThen } from '../../../rules/edition'
import { reviewersQuery } from '../../../storage/exchange/post'
import type { ReviewerHere } from '../../../storage/exchange/reviewers'
import type { NotDone } from '../../../storage/history/act'
import { actNow, asideQuery, reviewSettingsQuery } from '../../../storage/history/history-queries'
import type { ReviewSettings } from '../../../storage/history/review-settings'
import { readPreferences } from '../../../storage/preferences'
import { resolutionsOf } from '../comments/resolutions'
import { runningBlock } from '../session/timers'
import { useLive, useWorkspace } from '../workspace'
import { useHeld } from '../writing/held'
import { passOn, sending } from './pass-on'

/** `sign`: nobody signs after. `submit`: the author signs, and somebody else decides. */
export type Intent = 'sign' | 'submit'

/** Somebody a note can go to; who returned it may not be among the colleagues. */
type Known = Reviewer & Partial<Pick<ReviewerHere, 'here' | 'changed'>>

const NOBODY: readonly Known[] = []

/** Who a note goes to when nobody else was chosen: whoever stands in today, or the supervisor. */
const usualOf = ({ supervisor, cover }: ReviewSettings, today: string) =>
  cover && cover.until >= today ? cover.reviewer : supervisor

/** What the person who unlocked may do with the checked note, and how it is done. */
export function useSigning(id: string) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { live, saving, readOnly } = useWorkspace()
  const { as, history, setPassed } = useHeld()
  const [{ name, credential }] = useState(readPreferences)
  const [today] = useState(() => localDate(new Date()))
  const settings = useQuery(reviewSettingsQuery).data
  const found = useQuery(reviewersQuery)
  const [chosen, setChosen] = useState<string>()
  const [asked, setAsked] = useState<Intent>()
  const [refused, setRefused] = useState<NotDone | 'failed' | 'not-saved'>()
  const isTiming = useLive((state) => runningBlock(state.facts.note) !== undefined)

  const whole = history?.kind === 'whole' ? history : undefined
  const me = whole?.me ?? ''
  const open =
    whole && !readOnly
      ? actsOpenTo(whole.standing, { keyId: me, credential }, whole.digest)
      : new Set<string>()
  const maySign = open.has('signed')
  const maySubmit = open.has('submitted')

  // Whoever returned it gets it back.
  const returner = whole?.entries.findLast(({ did }) => did.act === 'returned')?.by
  const usual = (as === 'returned' ? returner : undefined) ?? (settings && usualOf(settings, today))
  const known = found.data ?? NOBODY
  const all: readonly Known[] =
    usual && !known.some(({ keyId }) => keyId === usual.keyId)
      ? [{ keyId: usual.keyId, name: usual.name }, ...known]
      : known
  const reviewers = all.filter(({ keyId }) => keyId !== me)
  const only = reviewers.length === 1 ? reviewers[0] : undefined
  const to = reviewers.find(({ keyId }) => keyId === (chosen ?? usual?.keyId ?? only?.keyId))

  async function steps(intent: Intent, lock: boolean): Promise<readonly Step[]> {
    const checked = checkedThen(live.now.findings)
    const step = (did: Step['did']): Step => ({ did, why: '' })
    if (intent === 'sign')
      return [
        step({ act: 'signed', awaits: 'nobody', checked }),
        ...(lock ? [step({ act: 'locked' })] : []),
      ]
    const comments = whole?.standing.comments ?? []
    const aside = await client.query(asideQuery(id))
    const whom: Reviewer[] = to ? [{ keyId: to.keyId, name: to.name }] : []
    return [
      step({ act: 'signed', awaits: 'cosignature', checked }),
      step({ act: 'submitted', to: whom, resolved: [...resolutionsOf(comments, aside)] }),
    ]
  }

  async function answer(intent: Intent, pin: string, lock: boolean): Promise<PinResult> {
    setRefused(undefined)
    await saving.flush()
    if (saving.status.kind !== 'saved' || saving.copy !== undefined) {
      setRefused('not-saved')
      return 'right'
    }
    const on = { id, revision: saving.revision, steps: await steps(intent, lock) }
    const acted = await actNow(client, [on], pin)
    if (acted.kind === 'pin') return acted.is === 'none' ? 'wrong' : acted.is
    const [done] = acted.each
    if (done?.kind !== 'done') {
      setRefused(done?.why ?? 'failed')
      return 'right'
    }
    setAsked(undefined)
    if (intent === 'sign') void navigate({ to: '/notes/$id/output', params: { id } })
    else {
      setPassed(sending('submitted'))
      void passOn(client, id, 'submitted').then(setPassed)
    }
    return 'right'
  }

  return {
    name,
    credential,
    maySign,
    maySubmit,
    /** What Ctrl+Enter does. */
    primary: maySign ? ('sign' as const) : maySubmit ? ('submit' as const) : undefined,
    isTiming,
    reviewers,
    to,
    choose: setChosen,
    asked,
    refused,
    ask(intent: Intent) {
      setRefused(undefined)
      setAsked(intent)
    },
    dismiss: () => setAsked(undefined),
    answer: (intent: Intent, pin: string, lock: boolean): Promise<PinResult> =>
      answer(intent, pin, lock).catch(() => {
        setRefused('failed')
        return 'right'
      }),
  }
}

export type Signing = ReturnType<typeof useSigning>
