import type { ReactNode } from 'react'

import { describedBy, FieldError } from './field.tsx'
import { SelectField, type SelectGroup, type SelectOption } from './select-field.tsx'

export type TopicPickerProps = {
  name: string
  id?: string
  legend: ReactNode
  hint?: ReactNode
  error?: ReactNode
  /** One list a rank, such as "First choice"; sent as several values of one name, in order. */
  ranks: readonly { label: string; optional?: string }[]
  /** The option that stands for no choice. */
  none: string
  topics: readonly (SelectOption | SelectGroup)[]
  chosen?: readonly string[]
}

/** Ranking without dragging and without a script. */
export function TopicPicker({
  name,
  id = name,
  legend,
  hint,
  error,
  ranks,
  none,
  topics,
  chosen = [],
}: TopicPickerProps) {
  const options = [{ value: '', label: none }, ...topics]
  return (
    <fieldset className="choices" aria-describedby={describedBy(id, { hint, error })}>
      <legend>{legend}</legend>
      {hint ? (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      <FieldError id={id}>{error}</FieldError>
      <ol className="ranks">
        {ranks.map(({ label, optional }, rank) => (
          <li key={label}>
            <SelectField
              name={name}
              id={rank === 0 ? id : `${id}-${rank + 1}`}
              label={label}
              optional={optional}
              options={options}
              initial={chosen[rank] ?? ''}
            />
          </li>
        ))}
      </ol>
    </fieldset>
  )
}
