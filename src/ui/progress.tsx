import type { ReactNode } from 'react'

export type ProgressProps = {
  label: string
  /** Left out while nobody can say how much there is. */
  done?: number
  of?: number
  /** What is going on and what has come of it so far: "190 pairs, middle fit 78". */
  text: ReactNode
  actions?: ReactNode
}

/** For work that takes longer than a breath. Nothing moves; the words change. */
export function Progress({ label, done, of = 1, text, actions }: ProgressProps) {
  return (
    <div className="progress">
      <progress aria-label={label} max={of} value={done} />
      <p role="status">{text}</p>
      {actions ? <div className="actions">{actions}</div> : null}
    </div>
  )
}
