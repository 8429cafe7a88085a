import { Trans } from '@lingui/react/macro'
import { LEAST, type Strength } from './strength'

/** What a passphrase is worth, in words. */
export function StrengthWords({ strength, length }: { strength: Strength; length: number }) {
  const { level } = strength
  if (length === 0)
    return (
      <Trans>
        At least {LEAST} characters. A sentence of a few words is easy to type and hard to guess.
      </Trans>
    )
  if (level === 'short') {
    const missing = LEAST - length
    return missing > 0 ? (
      <Trans>
        {missing} more to {LEAST} characters.
      </Trans>
    ) : (
      <Trans>At least {LEAST} characters, spaces at the ends not counted.</Trans>
    )
  }
  if (level === 'strong') return <Trans>Strong. Guessing it is out of reach.</Trans>
  if (level === 'good')
    return (
      <Trans>
        Good. Somebody who copied this device's data would have to guess for many years.
      </Trans>
    )
  return (
    <>
      {level === 'fair' ? (
        <Trans>
          Fair. Somebody determined who copied this device's data could find it. One more word makes
          it much harder.
        </Trans>
      ) : (
        <Trans>Too easy. Somebody who copied this device's data could find it within hours.</Trans>
      )}{' '}
      <WeaknessWords weakness={strength.weakness} />
    </>
  )
}

function WeaknessWords({ weakness }: Pick<Strength, 'weakness'>) {
  switch (weakness) {
    case 'common':
      return <Trans>It is built on one of the passwords that are tried first.</Trans>
    case 'name':
      return <Trans>Your name is the first thing that is tried.</Trans>
    case 'repeated':
      return <Trans>What is repeated adds nothing.</Trans>
    case 'sequence':
      return <Trans>Letters or keys in a row add next to nothing.</Trans>
    case 'few-words':
      return <Trans>Words that have nothing to do with one another help most.</Trans>
    case undefined:
      return null
  }
}
