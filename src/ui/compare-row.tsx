import type { ReactNode } from 'react'

import { classNames } from './class-names.ts'
import { ArrowDownIcon, ArrowRightIcon, ArrowUpIcon } from './icons.tsx'

export type CompareRowProps = {
  what: ReactNode
  old: ReactNode
  now: ReactNode
  direction: 'better' | 'same' | 'worse'
  /** "better", "same", "worse" or "+25": the word carries the meaning, the arrow helps. */
  word: ReactNode
  /** Asked for, or a knock-on of which change. */
  cause?: ReactNode
  /** Keys may put the focus here. */
  stop?: boolean
}

export function CompareRow({ what, old, now, direction, word, cause, stop }: CompareRowProps) {
  return (
    <li className="compare" tabIndex={stop ? -1 : undefined}>
      <span className="compare-what">{what}</span>
      <span className="compare-old">{old}</span>
      <ArrowRightIcon small />
      <span>{now}</span>
      <span className={classNames('compare-word', direction !== 'better' && `compare-${direction}`)}>
        {direction === 'better' ? <ArrowUpIcon small /> : null}
        {direction === 'worse' ? <ArrowDownIcon small /> : null}
        {word}
      </span>
      {cause ? <span className="compare-cause">{cause}</span> : null}
    </li>
  )
}

export function CompareList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className="compares" aria-label={label}>
      {children}
    </ul>
  )
}
