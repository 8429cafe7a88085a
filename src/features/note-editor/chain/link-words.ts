import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Link } from '../../../rules/chain-links'

const WORDS = {
  said: msg`linked`,
  fits: msg`fits, counts as linked`,
  none: msg`not linked`,
} as const

/** How a link is read out and written. */
export function useLinkWords(): (link: Link) => string {
  const { i18n } = useLingui()
  return (link) => i18n._(WORDS[link])
}
