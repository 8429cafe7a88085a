import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '../../ui/button'

const ASKED = 2

/** Two places of the list, in order. */
function twoPlaces(count: number): readonly number[] {
  const places = new Set<number>()
  while (places.size < ASKED)
    places.add((crypto.getRandomValues(new Uint16Array(1))[0] ?? 0) % count)
  return [...places].toSorted((a, b) => a - b)
}

/** Asks for two of the words: who only pressed a button has none on paper. */
export function ConfirmWords({
  words,
  onConfirmed,
  onBack,
}: {
  words: readonly string[]
  onConfirmed: () => Promise<unknown>
  onBack: () => void
}) {
  const { t } = useLingui()
  const id = useId()
  const [places] = useState(() => twoPlaces(words.length))
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({})
  const [wrong, setWrong] = useState<readonly number[]>([])
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const confirm = useMutation({ networkMode: 'always', mutationFn: onConfirmed })
  return (
    <form
      className="grid max-w-sm gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        const missed = places.filter((place) => typed[place]?.trim().toLowerCase() !== words[place])
        setWrong(missed)
        const [miss] = missed
        if (miss === undefined) confirm.mutate()
        else document.getElementById(`${id}-${miss}`)?.focus()
      }}
    >
      <p>
        <Trans>Type these two from your paper.</Trans>
      </p>
      {places.map((place, i) => {
        const number = place + 1
        return (
          <div key={place}>
            <label htmlFor={`${id}-${place}`} className="mb-1 block text-sm font-medium">
              {t`Word ${number}`}
            </label>
            <input
              ref={i === 0 ? first : undefined}
              id={`${id}-${place}`}
              dir="ltr"
              lang="en"
              autoComplete="off"
              autoCapitalize="none"
              autoCorrect="off"
              spellCheck={false}
              value={typed[place] ?? ''}
              aria-invalid={wrong.includes(place) || undefined}
              aria-describedby={`${id}-${place}-wrong`}
              onChange={(event) => setTyped({ ...typed, [place]: event.target.value })}
              className="h-10 w-full rounded-md border border-line-strong bg-surface px-3 font-mono pointer-coarse:h-11"
            />
            <p
              id={`${id}-${place}-wrong`}
              role="alert"
              className="mt-1 text-sm text-block empty:hidden"
            >
              {wrong.includes(place)
                ? t`That is not word ${number}. Look at your paper again.`
                : null}
            </p>
          </div>
        )
      })}
      <div className="flex flex-wrap gap-3">
        <Button kind="primary" type="submit" disabled={confirm.isPending}>
          <Trans>Done</Trans>
        </Button>
        <Button kind="quiet" onClick={onBack}>
          <Trans>Show the words again</Trans>
        </Button>
      </div>
    </form>
  )
}
