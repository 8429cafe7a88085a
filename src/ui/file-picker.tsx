import { useId, type ReactNode } from 'react'

/** The platform's own chooser of files, with its label and a line about what to pick. */
export function FilePicker({
  label,
  hint,
  accept = '.txt,.csv,text/plain',
  multiple = false,
  disabled = false,
  onPick,
}: {
  label: ReactNode
  hint: ReactNode
  accept?: string
  multiple?: boolean
  disabled?: boolean
  onPick: (files: readonly File[]) => void
}) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          // The same file picked again is a new try.
          target.value = ''
          if (files.length > 0) onPick(files)
        }}
        className="block w-full max-w-full rounded-md border border-line-strong bg-surface text-sm text-ink-soft file:me-3 file:min-h-10 file:cursor-pointer file:border-0 file:border-e file:border-line-strong file:bg-accent-soft file:px-4 file:font-medium file:text-ink disabled:opacity-60 pointer-coarse:file:min-h-11"
      />
      <p id={`${id}-hint`} className="mt-1 text-xs text-ink-soft">
        {hint}
      </p>
    </div>
  )
}
