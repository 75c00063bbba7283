import type { ReactNode } from 'react'

import { describedBy, FieldError } from './field.tsx'

export type LikertStop = { value: string; number: ReactNode; label: string }
export type LikertRowProps = {
  name: string
  id?: string
  statement: ReactNode
  stops: readonly [LikertStop, LikertStop, LikertStop, LikertStop, LikertStop]
  /** The words below the first and the last number. */
  ends: readonly [ReactNode, ReactNode]
  chosen?: string
  error?: ReactNode
}

/** Never answered beforehand. Arrow keys move between the stops, as in any group of radio buttons. */
export function LikertRow({ name, id = name, statement, stops, ends, chosen, error }: LikertRowProps) {
  return (
    <fieldset className="choices" aria-describedby={describedBy(id, { hint: undefined, error })}>
      <legend>{statement}</legend>
      <FieldError id={id}>{error}</FieldError>
      <div className="stops">
        {stops.map(({ value, number, label }, position) => (
          <label key={value} className="stop">
            <input
              type="radio"
              id={position === 0 ? id : `${id}-${value}`}
              name={name}
              value={value}
              defaultChecked={value === chosen}
            />
            <span className="stop-number">{number}</span>
            <span className="visually-hidden">{label}</span>
          </label>
        ))}
      </div>
      <div className="stops-ends" aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
    </fieldset>
  )
}
