import { useEffect, useRef, type ReactNode } from 'react'

import { WarningOctagonIcon } from './icons.tsx'

export type ErrorSummaryProps = { title: ReactNode; problems: readonly { href: string; text: ReactNode }[] }

/** Stands above the page head. Without scripts `autofocus` brings it into view; with scripts the effect does. */
export function ErrorSummary({ title, problems }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0) box.current?.focus()
  }, [problems])
  return (
    <div
      className="error-summary"
      role="alert"
      tabIndex={-1}
      ref={box}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- a refused form must begin with what went wrong
      autoFocus
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">
        <WarningOctagonIcon />
        {title}
      </h2>
      <ul>
        {problems.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
