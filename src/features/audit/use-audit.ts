import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Answered, ChartAudit } from '../../domain/chart-audit'
import { auditsQuery, keepAudit, type OpenAudit } from '../../storage/audit-queries'

export type Saving = 'saved' | 'saving' | 'conflict' | 'failed'

/**
 * An audit that writes itself with every change: one write at a time, each of the newest answers. What
 * another tab wrote is not overwritten.
 */
export function useAudit(opened: OpenAudit) {
  const client = useQueryClient()
  const [audit, setAudit] = useState(opened.audit)
  const [saving, setSaving] = useState<Saving>('saved')
  const state = useRef({ newest: opened.audit, revision: opened.revision, writing: false })

  /** Whoever opens it next finds what was written, and the revision it has. */
  const tell = (kept: OpenAudit) =>
    client.setQueryData(auditsQuery.queryKey, (list) =>
      list?.map((each) => (each.audit.id === kept.audit.id ? kept : each)),
    )

  async function write() {
    const now = state.current
    if (now.writing) return
    now.writing = true
    setSaving('saving')
    try {
      let written: ChartAudit | undefined
      while (written !== now.newest) {
        written = now.newest
        now.revision = await keepAudit({ audit: written, revision: now.revision })
        tell({ audit: written, revision: now.revision })
      }
      setSaving('saved')
    } catch (error) {
      const isConflict = error instanceof Error && error.name === 'SaveConflict'
      setSaving(isConflict ? 'conflict' : 'failed')
    } finally {
      now.writing = false
    }
  }

  function answer(chart: number, question: string, change: Partial<Answered>) {
    const { newest } = state.current
    const charts = newest.charts.map((each, i) => {
      if (i !== chart) return each
      const before = each.answers[question] ?? { answer: '', evidence: '' }
      return { ...each, answers: { ...each.answers, [question]: { ...before, ...change } } }
    })
    state.current.newest = { ...newest, charts }
    setAudit(state.current.newest)
    void write()
  }

  return { audit, saving, answer, again: () => void write() }
}
