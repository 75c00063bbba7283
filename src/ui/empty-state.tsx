import type { ReactNode } from 'react'

/** What this page is for and what to do now; never an apology. */
export function EmptyState({
  picture,
  title,
  children,
  actions,
}: {
  picture?: ReactNode
  title: ReactNode
  children?: ReactNode
  actions?: ReactNode
}) {
  return (
    <div className="empty">
      {picture ? <div className="empty-picture">{picture}</div> : null}
      <h2>{title}</h2>
      {children ? <div className="text quiet">{children}</div> : null}
      {actions ? <div className="actions">{actions}</div> : null}
    </div>
  )
}
