import type { I18n } from '@lingui/core'
import type { Payer } from '../domain/payer'

/** A payer's name as the screen says it; a clinic's own profile is called as it was typed. */
export const payerName = (i18n: I18n, { name }: Pick<Payer, 'name'>): string =>
  typeof name === 'string' ? name : i18n._(name)
