import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState, type ComponentType } from 'react'
import type { PaletteProps } from '../features/palette/palette-search'
import { Dialog } from '../ui/dialog'
import { useShortcut } from '../ui/shortcut'
import { changeLanguage } from './language-menu'

type Search = ComponentType<PaletteProps>

const take = (): Promise<Search | 'missing'> =>
  import('../features/palette/palette-search').then(
    (part) => part.PaletteSearch,
    () => 'missing',
  )

/**
 * The way to any note and command, opened from anywhere. The dialog itself is always at hand, so that
 * letters typed at once go into its field and not into what lies under it.
 */
export function PaletteDialog() {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const [entered, setEntered] = useState(false)
  const [Search, setSearch] = useState<Search | 'missing'>()
  const search = (words: string) => {
    setQuery(words)
    setEntered(false)
  }
  useEffect(() => {
    // After the first page is there: what it needs comes first.
    const onLoad = () => void take().then((part) => setSearch(() => part))
    if (document.readyState === 'complete') return onLoad()
    addEventListener('load', onLoad, { once: true })
    return () => removeEventListener('load', onLoad)
  }, [])
  useShortcut('Ctrl+k', () => {
    if (Search === 'missing') void take().then((part) => setSearch(() => part))
    search('')
    setOpen(true)
  })
  const enter = () => setEntered(query.trim() !== '')
  const close = () => setOpen(false)
  return (
    <Dialog open={open} onClose={close} atTop title={<Trans>Go to</Trans>}>
      {Search === undefined || Search === 'missing' ? (
        <>
          <input
            data-first
            dir="auto"
            aria-label={t`Note or command`}
            autoComplete="off"
            value={query}
            onChange={({ target }) => search(target.value)}
            onKeyDown={({ key, nativeEvent }) => {
              if (key === 'Enter' && !nativeEvent.isComposing) enter()
            }}
            className="h-10 w-full rounded-md border border-line-strong bg-surface px-3 text-base pointer-coarse:h-11"
          />
          <p role="status" className="mt-2 text-sm text-ink-soft">
            {Search === 'missing' ? (
              <Trans>This part could not be loaded. Check the connection, then try again.</Trans>
            ) : (
              <Trans>Loading</Trans>
            )}
          </p>
        </>
      ) : (
        <Search
          query={query}
          onQuery={search}
          entered={entered}
          onEnter={enter}
          onClose={close}
          onLanguage={changeLanguage}
        />
      )}
    </Dialog>
  )
}
