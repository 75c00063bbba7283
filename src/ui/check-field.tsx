import type { ReactNode } from 'react'

import { describedBy, FieldError } from './field.tsx'

export type CheckFieldProps = {
  name: string
  id?: string
  value?: string
  label: ReactNode
  note?: ReactNode
  error?: ReactNode
  checked?: boolean
  onChange?: (checked: boolean) => void
}

/** One box, one sentence. */
export function CheckField({
  name,
  id = name,
  value = 'yes',
  label,
  note,
  error,
  checked,
  onChange,
}: CheckFieldProps) {
  return (
    <div>
      <FieldError id={id}>{error}</FieldError>
      <label className="check">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={checked}
          aria-describedby={describedBy(id, { error })}
          onChange={onChange ? (event) => onChange(event.currentTarget.checked) : undefined}
        />
        <span className="choice-words">
          <span className="choice-label">{label}</span>
          {note ? <span className="choice-note">{note}</span> : null}
        </span>
      </label>
    </div>
  )
}
