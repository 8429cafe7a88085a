import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const TABS = ['short', 'units', 'document', 'codes', 'examples', 'sources'] as const
export type Tab = (typeof TABS)[number]

export const TAB_NAMES: Readonly<Record<Tab, MessageDescriptor>> = {
  short: msg`In short`,
  units: msg`Count units`,
  document: msg`Document it`,
  codes: msg`With other codes`,
  examples: msg`Examples`,
  sources: msg`Sources`,
}

/** The tab an address names; the first for anything else. */
export const tabOf = (text: string | undefined): Tab => TABS.find((tab) => tab === text) ?? 'short'
