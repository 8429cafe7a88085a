import type { ComponentProps } from 'react'

const KINDS = {
  primary: 'border-accent bg-accent text-on-accent hover:opacity-90',
  plain: 'border-line-strong bg-surface text-ink hover:bg-accent-soft',
  quiet: 'border-transparent text-accent hover:bg-accent-soft',
} as const

interface ButtonProps extends ComponentProps<'button'> {
  kind?: keyof typeof KINDS
  size?: 'normal' | 'small'
}

/** A push button. One primary button a screen. */
export function Button({ kind = 'plain', size = 'normal', className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`inline-flex items-center justify-center gap-2 rounded-md border font-medium whitespace-nowrap disabled:cursor-not-allowed disabled:opacity-60 ${
        size === 'small'
          ? 'min-h-8 px-2 text-sm pointer-coarse:min-h-11'
          : 'min-h-10 px-4 text-sm pointer-coarse:min-h-11'
      } ${KINDS[kind]} ${className}`}
    />
  )
}
