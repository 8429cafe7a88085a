import { useEffect, type ReactNode } from 'react'

/** A plain page: one title, one column. */
export function Page({
  title,
  documentTitle,
  wide = false,
  children,
}: {
  title: ReactNode
  documentTitle?: string
  /** For tables and things side by side; text alone reads better narrow. */
  wide?: boolean
  children: ReactNode
}) {
  useEffect(() => {
    document.title = documentTitle ? `${documentTitle} - SkilledNote` : 'SkilledNote'
  }, [documentTitle])
  return (
    <div className={`mx-auto px-4 py-8 lg:px-6 ${wide ? 'max-w-5xl' : 'max-w-3xl'}`}>
      <h1 className="mb-4 text-xl font-semibold tracking-tight">{title}</h1>
      {children}
    </div>
  )
}
