import type { ComponentType, ReactNode } from 'react'

/** A field for a passphrase that exists, as the pages of locks have it; the app brings it along. */
export type SecretField = ComponentType<{
  label: ReactNode
  value: string
  onChange: (value: string) => void
  autoComplete: 'new-password' | 'current-password'
  isFirst?: boolean
}>
