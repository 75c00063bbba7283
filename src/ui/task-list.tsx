import type { ReactNode } from 'react'

import { classNames } from './class-names.ts'

export type Task = {
  key: string
  name: ReactNode
  href?: string
  note?: ReactNode
  state: ReactNode
  look?: 'done' | 'open' | 'blocked'
}

/** Setup as a list one may take in any order. A task that cannot start yet has no link and says in its state what it waits for. */
export function TaskList({ tasks, label }: { tasks: readonly Task[]; label?: string }) {
  return (
    <ul className="tasks" aria-label={label}>
      {tasks.map(({ key, name, href, note, state, look }) => (
        <li key={key} className="task">
          <span className="task-name">
            {href ? (
              <a href={href} aria-describedby={`task-${key}`}>
                {name}
              </a>
            ) : (
              name
            )}
          </span>
          {note ? <span className="task-note">{note}</span> : null}
          <span id={`task-${key}`} className={classNames('task-state', look === 'open' && 'task-state-open')}>
            {state}
          </span>
        </li>
      ))}
    </ul>
  )
}
