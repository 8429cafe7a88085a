import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { useController } from 'react-hook-form'
import { FAMILIES, type RuleFamily } from '../../../note-view/rule-families'
import { ALL_RULES } from '../../../rules/all-rules'
import { ASKED_BY_SOME } from '../../../rules/payers'
import type { Rule } from '../../../rules/rule'
import { Button } from '../../../ui/button'
import { unknownRules } from './arrivals'
import { Part } from './payer-field'
import type { PayerForm } from './payer-form'
import { WeightChoice } from './weight-choice'

const ASKED: ReadonlySet<string> = new Set(ASKED_BY_SOME.map(({ id }) => id))
const KNOWN: ReadonlySet<string> = new Set(ALL_RULES.map(({ id }) => id))
const COMMON: readonly RuleFamily[] = FAMILIES.map((family) => ({
  ...family,
  rules: family.rules.filter(({ id }) => !ASKED.has(id)),
})).filter(({ rules }) => rules.length > 0)

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')

/** How much each common rule weighs under this payer, by family, with a search over all of them. */
export function WeightFields() {
  const { i18n, t } = useLingui()
  const id = useId()
  const { field } = useController<PayerForm, 'weights'>({ name: 'weights' })
  const [query, setQuery] = useState('')
  const asked = wordsIn(query)
  const matches = (rule: Rule) => {
    const text = `${i18n._(rule.says)} ${rule.id}`.toLowerCase()
    return asked.every((word) => text.includes(word))
  }
  const found = COMMON.map((family) => ({ ...family, rules: family.rules.filter(matches) })).filter(
    ({ rules }) => rules.length > 0,
  )
  const strange = unknownRules({ weights: field.value, extra: [] }, KNOWN)
  return (
    <Part title={<Trans>How much the usual rules weigh</Trans>}>
      <p className="text-sm text-ink-soft">
        <Trans>
          A rule that is off is not asked for, and the note says so. What stops signing cannot be
          turned off for any payer.
        </Trans>
      </p>
      <SilencedBlockers />
      {strange.length === 0 ? null : (
        <p className="text-sm text-fix">
          {t`Rules not known to this version stay in the profile and do nothing: ${strange.join(', ')}`}
        </p>
      )}
      <div>
        <label htmlFor={id} className="mb-1 block text-sm font-medium">
          <Trans>Find a rule</Trans>
        </label>
        <input
          id={id}
          type="search"
          dir="auto"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            // Looking for a rule is no reason to save the profile.
            if (event.key === 'Enter') event.preventDefault()
          }}
          className="h-10 w-full rounded-md border border-line-strong bg-surface px-3 text-base pointer-coarse:h-11"
        />
        <p role="status" className="mt-1 text-xs text-ink-soft">
          {found.length === 0 ? (
            <Trans>No rule has all these words.</Trans>
          ) : asked.length > 0 ? (
            <Plural
              value={found.reduce((sum, { rules }) => sum + rules.length, 0)}
              one="# rule"
              other="# rules"
            />
          ) : null}
        </p>
      </div>
      <div>
        {found.map((family) => (
          <Family key={family.id} family={family} searched={asked.length > 0} />
        ))}
      </div>
    </Part>
  )
}

function Family({ family, searched }: { family: RuleFamily; searched: boolean }) {
  const { i18n } = useLingui()
  const { field } = useController<PayerForm, 'weights'>({ name: 'weights' })
  const [opened, setOpened] = useState(false)
  const open = searched || opened
  const changed = family.rules.filter(
    ({ id, tier }) => tier !== 'blocker' && field.value[id] !== undefined,
  ).length
  return (
    <details
      open={open}
      onToggle={(event) => {
        if (!searched) setOpened(event.currentTarget.open)
      }}
      className="border-t border-line py-1 last:border-b"
    >
      <summary className="min-h-9 content-center text-sm font-medium pointer-coarse:min-h-11">
        {i18n._(family.name)}{' '}
        <span className="font-normal text-ink-soft">
          <Plural value={family.rules.length} one="# rule" other="# rules" />
          {changed === 0 ? null : (
            <span className="text-accent">
              {', '}
              <Plural value={changed} one="# re-weighed" other="# re-weighed" />
            </span>
          )}
        </span>
      </summary>
      {open ? (
        <ul className="grid gap-2 pb-3">
          {family.rules.map((rule) => (
            <li
              key={rule.id}
              className="grid items-center gap-x-4 gap-y-1 text-sm sm:grid-cols-[1fr_13rem]"
            >
              <span>
                {i18n._(rule.says)}
                <span className="block text-xs text-ink-soft" dir="ltr">
                  {rule.id}
                </span>
              </span>
              {rule.tier === 'blocker' ? (
                <span className="text-xs text-ink-soft">
                  <Trans>Stops signing under every payer</Trans>
                </span>
              ) : (
                <WeightChoice rule={rule} />
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  )
}

/** A profile from elsewhere may try to silence what stops signing: it is named, and can be taken out. */
function SilencedBlockers() {
  const { i18n } = useLingui()
  const { field } = useController<PayerForm, 'weights'>({ name: 'weights' })
  const tried = ALL_RULES.filter(
    ({ id, tier }) => tier === 'blocker' && field.value[id] !== undefined,
  )
  if (tried.length === 0) return null
  return (
    <div className="rounded-md border border-fix bg-fix-soft p-3 text-sm">
      <p>
        <Trans>This profile would re-weigh rules that stop signing. They stay as they are:</Trans>
      </p>
      <ul className="mt-1 list-disc ps-5">
        {tried.map((rule) => (
          <li key={rule.id}>{i18n._(rule.says)}</li>
        ))}
      </ul>
      <Button
        size="small"
        className="mt-2"
        onClick={() =>
          field.onChange(
            Object.fromEntries(
              Object.entries(field.value).filter(([id]) => !tried.some((rule) => rule.id === id)),
            ),
          )
        }
      >
        <Trans>Take them out of the profile</Trans>
      </Button>
    </div>
  )
}
