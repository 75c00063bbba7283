import type { ReactNode } from 'react'

export type UncertainNumberProps = {
  value: ReactNode
  /** "(2 to 12)" */
  range: ReactNode
  /** "7, between 2 and 12", for screen readers. */
  said: string
  /** "n 290 of 382" */
  from?: ReactNode
  large?: boolean
}

export function UncertainNumber({ value, range, said, from, large }: UncertainNumberProps) {
  return (
    <span className={large ? 'uncertain uncertain-large' : 'uncertain'}>
      <span aria-hidden="true">
        {value} <span className="uncertain-range">{range}</span>
      </span>
      <span className="visually-hidden">{said}</span>
      {from ? <span className="uncertain-from"> {from}</span> : null}
    </span>
  )
}
