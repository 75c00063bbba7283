import type { ReactNode } from 'react'

/** `at` is the instant, `text` the hour as the reader's locale writes it, `zone` where that hour is. */
export function Time({ at, text, zone }: { at: string; text: ReactNode; zone?: ReactNode }) {
  return (
    <time dateTime={at}>
      {text}
      {zone ? <span className="time-zone"> {zone}</span> : null}
    </time>
  )
}
