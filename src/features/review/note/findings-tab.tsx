import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { sectionOf } from '../../../domain/place'
import { REASON_NAMES } from '../../../note-view/explanation-names'
import { FindingCounts } from '../../../note-view/finding-counts'
import type { Finding } from '../../../rules/review'
import { TIERS } from '../../../rules/rule'
import { anchorProps, useReviewing } from './anchor'
import { sentencesAt } from './marks'
import { CommentMark } from './reviewed-text'
import { SECTION_NAMES } from '../../../note-view/section-names'

const EDGE = { blocker: 'border-s-block', fix: 'border-s-fix', consider: 'border-s-line-strong' }

/** Open and explained findings as they are walked through: the heaviest first. */
export const walked = (findings: readonly Finding[]): readonly Finding[] => [
  ...TIERS.flatMap((tier) =>
    findings.filter(({ state, rule }) => state === 'unmet' && rule.tier === tier),
  ),
  ...findings.filter(({ state }) => state === 'explained'),
]

/** What the rules of today say of the note, with what its author answered. */
export function FindingsTab() {
  const { reviewed } = useReviewing()
  const { findings } = reviewed
  const shown = walked(findings)
  const open = shown.filter(({ state }) => state === 'unmet')
  const explained = shown.filter(({ state }) => state === 'explained')
  const silent = findings.filter(({ state }) => state === 'unknown')
  const met = findings.filter(({ state }) => state === 'met')
  return (
    <div className="grid gap-4">
      <p className="font-medium">
        <FindingCounts findings={open} />
        {explained.length > 0 ? (
          <>
            {', '}
            <Plural value={explained.length} one="# explained" other="# explained" />
          </>
        ) : null}
      </p>
      {shown.length > 0 ? (
        <ul className="grid">
          {shown.map((finding) => (
            <Row key={finding.key} finding={finding} />
          ))}
        </ul>
      ) : null}
      <Folded title={<Trans>Could not check, {silent.length}</Trans>} findings={silent} />
      <Folded title={<Trans>Met, {met.length}</Trans>} findings={met} />
      <p className="text-xs text-ink-soft">
        <Trans>These checks do not decide medical necessity or payment.</Trans>
      </p>
    </div>
  )
}

function Row({ finding }: { finding: Finding }) {
  const { i18n } = useLingui()
  const { reviewed, aside, sentence, point, show, write } = useReviewing()
  const { rule, go, problem, state } = finding
  const row = useRef<HTMLLIElement>(null)
  const sentences = reviewed.text.sections.flatMap((section) => section.sentences)
  const why = useId()
  const isMeant = sentence !== undefined && sentencesAt(sentences, go).includes(sentence)
  useEffect(() => {
    if (isMeant) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isMeant])
  const reason =
    state === 'explained'
      ? reviewed.note.explained.find(
          (e) => e.rule === rule.id && (e.place === '' || e.place === go),
        )
      : undefined
  const comments = aside.comments.flatMap((comment, i) =>
    comment.on === 'finding' && comment.rule === rule.id && comment.place === go
      ? [{ id: comment.id, n: i + 1 }]
      : [],
  )
  return (
    <li
      ref={row}
      data-meant={isMeant || undefined}
      onMouseEnter={() => point({ places: [go], evidence: [] })}
      onMouseLeave={() => point(undefined)}
      className={`border-s-3 border-b border-b-line py-2.5 ps-3 pe-1 last:border-b-0 data-meant:bg-accent-soft ${EDGE[rule.tier]}`}
    >
      <p className="text-xs text-ink-soft">
        {i18n._(SECTION_NAMES[sectionOf(go)])}
        {problem?.about ? `, ${i18n._(problem.about)}` : ''}
        {rule.tier === 'blocker' ? (
          <span className="font-medium text-block">
            {' '}
            <Trans>(blocks signing)</Trans>
          </span>
        ) : null}
        {state === 'explained' ? (
          <span className="font-medium text-ink">
            {' '}
            <Trans>(explained)</Trans>
          </span>
        ) : null}
      </p>
      <p className="mt-0.5">
        <button
          type="button"
          data-finding
          aria-describedby={why}
          {...anchorProps({ on: 'finding', place: go, rule: rule.id })}
          onClick={() => show(go)}
          className="min-h-6 rounded-sm text-start font-medium hover:underline pointer-coarse:min-h-11"
        >
          {problem ? i18n._(problem.message) : i18n._(rule.says)}
        </button>
        {comments.map(({ id, n }) => (
          <CommentMark key={id} n={n} onPress={() => write(id)} />
        ))}
      </p>
      <p id={why} className="mt-0.5 text-ink-soft">
        {i18n._(rule.why)}
      </p>
      {reason ? (
        <p className="mt-1.5">
          <Trans>Answered:</Trans> <q dir="auto">{reason.text}</q>
          {reason.reason === '' ? null : (
            <span className="block text-xs text-ink-soft">
              {i18n._(REASON_NAMES[reason.reason])}
            </span>
          )}
        </p>
      ) : null}
    </li>
  )
}

function Folded({ title, findings }: { title: ReactNode; findings: readonly Finding[] }) {
  const { i18n } = useLingui()
  if (findings.length === 0) return null
  return (
    <details>
      <summary className="w-fit text-ink-soft">{title}</summary>
      <ul className="mt-2 grid gap-2 text-ink-soft">
        {findings.map(({ key, rule, why, evidence }) => (
          <li key={key}>
            {i18n._(rule.says)}
            {why ? <span className="block text-xs">{i18n._(why)}</span> : null}
            {evidence[0] ? (
              <q className="block text-xs" dir="auto">
                {evidence[0].quote}
              </q>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}
