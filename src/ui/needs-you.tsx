import type { ReactNode } from 'react'

export type Need = {
  key: string
  mark: ReactNode
  what: ReactNode
  why: ReactNode
  /** Two at most. */
  actions: ReactNode
  /** Snooze, open, and the like. */
  more?: ReactNode
}

/** What asks for a person today, oldest harm first. */
export function NeedsYou({
  needs,
  label,
  foot,
}: {
  needs: readonly Need[]
  label: string
  foot?: ReactNode
}) {
  return (
    <section aria-label={label}>
      <ol className="needs">
        {needs.map(({ key, mark, what, why, actions, more }) => (
          <li key={key} className="need">
            <span className="need-mark">{mark}</span>
            <div>
              <p className="need-what">{what}</p>
              <p className="need-why">{why}</p>
            </div>
            <div className="need-actions">
              {actions}
              {more}
            </div>
          </li>
        ))}
      </ol>
      {foot ? <div className="needs-foot">{foot}</div> : null}
    </section>
  )
}
