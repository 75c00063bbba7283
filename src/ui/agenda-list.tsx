import type { ReactNode } from 'react'

export type AgendaLine = {
  key: string
  /** Minutes with or without their unit; the first line usually names it. */
  minutes: ReactNode
  what: ReactNode
  /** Who leads, and in whose colour it is set. */
  who?: ReactNode
  voice?: 'mentor' | 'mentee' | 'quiet'
  /** Prompts and what was chosen for this part. */
  children?: ReactNode
}

/** The plan of a session: minutes, what, who leads. No clock runs. */
export function AgendaList({ lines }: { lines: readonly AgendaLine[] }) {
  return (
    <ol className="agenda">
      {lines.map(({ key, minutes, what, who, voice = 'quiet', children }) => (
        <li key={key}>
          <span className="agenda-minutes">{minutes}</span>
          <div>
            {what}
            {who ? <div className={`small ${voice}`}>{who}</div> : null}
            {children}
          </div>
        </li>
      ))}
    </ol>
  )
}
