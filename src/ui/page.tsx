import { useEffect, type ReactNode } from 'react'

/** A plain page: one title, one column. */
export function Page({
  title,
  documentTitle,
  children,
}: {
  title: ReactNode
  documentTitle?: string
  children: ReactNode
}) {
  useEffect(() => {
    document.title = documentTitle ? `${documentTitle} - SkilledNote` : 'SkilledNote'
  }, [documentTitle])
  return (
    <div className="mx-auto max-w-3xl px-4 py-8 lg:px-6">
      <h1 className="mb-4 text-xl font-semibold tracking-tight">{title}</h1>
      {children}
    </div>
  )
}
