import type { ReactNode } from 'react'

export type StatePageProps = {
  title: ReactNode
  /** What happened and what the person can do; never whose fault it is. */
  children: ReactNode
  actions?: ReactNode
  /** What to quote when asking for help. */
  reference?: { label: ReactNode; code: string }
}

/** Forbidden, not found, and a fault of ours: same form, other words. */
export function StatePage({ title, children, actions, reference }: StatePageProps) {
  return (
    <div className="state-page">
      <h1>{title}</h1>
      <div className="text lead quiet">{children}</div>
      {actions ? <div className="actions">{actions}</div> : null}
      {reference ? (
        <p className="state-page-reference">
          {reference.label} <code>{reference.code}</code>
        </p>
      ) : null}
    </div>
  )
}
