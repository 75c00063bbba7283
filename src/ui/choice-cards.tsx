import type { ReactNode } from 'react'

import { classNames } from './class-names.ts'
import { describedBy, FieldError } from './field.tsx'

export type Choice = {
  value: string
  label: ReactNode
  note?: ReactNode
  /** What opens below the row once it is chosen, without a script: put fields here only when they make sense on their own. */
  more?: ReactNode
}
export type ChoiceCardsProps = {
  name: string
  id?: string
  legend: ReactNode
  /** When the heading above already asks the question, the legend is for screen readers only. */
  legendHidden?: boolean
  kind?: 'radio' | 'checkbox'
  choices: readonly Choice[]
  /** Nothing is chosen beforehand unless the person chose it earlier. */
  chosen?: readonly string[]
  hint?: ReactNode
  error?: ReactNode
  required?: boolean
  onChange?: (value: string, checked: boolean) => void
}

export function ChoiceCards({
  name,
  id = name,
  legend,
  legendHidden,
  kind = 'radio',
  choices,
  chosen = [],
  hint,
  error,
  required,
  onChange,
}: ChoiceCardsProps) {
  return (
    <fieldset className="choices" aria-describedby={describedBy(id, { hint, error })}>
      <legend className={classNames(legendHidden && 'visually-hidden')}>{legend}</legend>
      {hint ? (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      <FieldError id={id}>{error}</FieldError>
      <div className="choices-list">
        {choices.map(({ value, label, note, more }, position) => (
          <ChoiceRow key={value} more={more}>
            <input
              type={kind}
              id={position === 0 ? id : `${id}-${value}`}
              name={name}
              value={value}
              required={required && kind === 'radio'}
              defaultChecked={chosen.includes(value)}
              onChange={onChange ? (event) => onChange(value, event.currentTarget.checked) : undefined}
            />
            <span className="choice-words">
              <span className="choice-label">{label}</span>
              {note ? <span className="choice-note">{note}</span> : null}
            </span>
          </ChoiceRow>
        ))}
      </div>
    </fieldset>
  )
}

function ChoiceRow({ more, children }: { more?: ReactNode; children: ReactNode }) {
  const row = <label className="choice">{children}</label>
  if (!more) return row
  return (
    <div className="choice-with-more">
      {row}
      <div className="choice-more">{more}</div>
    </div>
  )
}
