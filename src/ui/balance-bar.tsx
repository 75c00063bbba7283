import type { ReactNode } from 'react'

import { describedBy, FieldError } from './field.tsx'
import { PairMark } from './pair-mark.tsx'

export type BalanceBarProps = {
  name: string
  id?: string
  legend: ReactNode
  legendHidden?: boolean
  /** From almost all by the mentor to almost all by the leader. */
  stops: readonly [BalanceStop, BalanceStop, BalanceStop, BalanceStop, BalanceStop]
  chosen?: string
  error?: ReactNode
}
export type BalanceStop = { value: string; label: ReactNode }

const shares = [0.87, 0.667, 0.5, 0.333, 0.13] as const

/** Five radio stops drawn as pair marks: the answer is the picture it will leave behind. */
export function BalanceBar({ name, id = name, legend, legendHidden, stops, chosen, error }: BalanceBarProps) {
  return (
    <fieldset className="choices" aria-describedby={describedBy(id, { hint: undefined, error })}>
      <legend className={legendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      <FieldError id={id}>{error}</FieldError>
      <div className="stops">
        {stops.map(({ value, label }, position) => (
          <label key={value} className="stop">
            <input
              type="radio"
              id={position === 0 ? id : `${id}-${value}`}
              name={name}
              value={value}
              defaultChecked={value === chosen}
            />
            <PairMark momentum="on-course" share={shares[position]} size={56} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
