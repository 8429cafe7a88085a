import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation } from '@tanstack/react-router'
import { CERTAINTY } from '../../note-view/citations'
import { SOURCES, type Source, type SourceKind } from '../../rules/sources'
import { Day } from '../../ui/day'
import { Part } from './part'

const KINDS: Record<SourceKind, MessageDescriptor> = {
  'code-set': msg`Code sets`,
  manual: msg`Manuals`,
  regulation: msg`Regulations`,
  ncci: msg`Correct coding edits`,
  article: msg`Coverage and billing articles`,
  audit: msg`Audits`,
  literature: msg`Clinical literature`,
  'own-proposal': msg`Our own proposals`,
}

const CHANGES: readonly { when: string; what: MessageDescriptor }[] = [
  {
    when: '1999',
    what: msg`97140 takes the place of separate codes for mobilization, traction and myofascial work.`,
  },
  {
    when: '2018',
    what: msg`Compression of a limb and manual therapy cannot be paid together, until the end of 2021.`,
  },
  {
    when: '2019',
    what: msg`The pair with therapeutic activities ends on the last day of the year.`,
  },
  {
    when: '2020',
    what: msg`Pairs with evaluations are announced, taken back, announced again and taken back.`,
  },
  {
    when: '2022',
    what: msg`Compression and manual therapy can be paid together again, with a modifier.`,
  },
]

const DATED = Object.values<Source>(SOURCES).filter(({ to }) => to !== null)

/** What all of it stands on, what changed, and where our data ends. */
export function SourcesTab() {
  const { i18n } = useLingui()
  const { hash } = useLocation()
  const all = Object.values<Source>(SOURCES)
  return (
    <>
      <Part title={<Trans>Where our data ends</Trans>}>
        <p>
          <Trans>
            For a visit after these days we do not know what holds, and say so rather than guess.
          </Trans>
        </p>
        <dl className="text-sm">
          {DATED.map(({ id, title, edition, to }) => (
            <div
              key={id}
              className="flex flex-wrap justify-between gap-x-4 border-t border-line py-2"
            >
              <dt dir="ltr" lang="en">
                {title}, {edition}
              </dt>
              <dd className="text-ink-soft">
                <Trans>
                  ends <Day date={to ?? ''} />
                </Trans>
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={<Trans>What changed</Trans>}>
        <dl className="text-sm">
          {CHANGES.map(({ when, what }) => (
            <div
              key={when}
              className="grid grid-cols-[4rem_minmax(0,1fr)] border-t border-line py-2"
            >
              <dt className="font-medium">{when}</dt>
              <dd>{i18n._(what)}</dd>
            </div>
          ))}
        </dl>
      </Part>
      {(Object.keys(KINDS) as readonly SourceKind[]).map((kind) => {
        const same = all.filter((source) => source.kind === kind)
        if (same.length === 0) return null
        return (
          <Part key={kind} title={i18n._(KINDS[kind])}>
            <ul className="grid gap-3">
              {same.map((source) => (
                <li
                  key={source.id}
                  id={source.id}
                  className={`scroll-mt-4 ${hash === source.id ? 'bg-accent-soft' : ''}`}
                >
                  <SourceText source={source} />
                </li>
              ))}
            </ul>
          </Part>
        )
      })}
    </>
  )
}

function SourceText({ source: { title, edition, from, to, certainty } }: { source: Source }) {
  const { i18n } = useLingui()
  return (
    <>
      <cite className="block not-italic" dir="auto" lang="en">
        {title}, {edition}
      </cite>
      <span className="text-sm text-ink-soft">
        {to === null ? (
          <Trans>
            Holds from <Day date={from} />
          </Trans>
        ) : (
          <Trans>
            Known for <Day date={from} /> to <Day date={to} />
          </Trans>
        )}
        {'; '}
        {i18n._(CERTAINTY[certainty])}
      </span>
    </>
  )
}
