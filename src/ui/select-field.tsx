import type { SelectHTMLAttributes } from 'react'

import { describedBy, Field, type FieldWidth, type FieldWords } from './field.tsx'
import { CaretDownIcon } from './icons.tsx'

export type SelectOption = { value: string; label: string; disabled?: boolean }
export type SelectGroup = { label: string; options: readonly SelectOption[] }

type Native = Pick<SelectHTMLAttributes<HTMLSelectElement>, 'required' | 'disabled' | 'onChange' | 'value'>
export type SelectFieldProps = FieldWords &
  Native & {
    name: string
    id?: string
    initial?: string
    width?: FieldWidth
    options: readonly (SelectOption | SelectGroup)[]
  }

export function SelectField({
  name,
  id = name,
  initial,
  width,
  options,
  label,
  optional,
  hint,
  error,
  state,
  ...native
}: SelectFieldProps) {
  return (
    <Field id={id} label={label} optional={optional} hint={hint} error={error} state={state} width={width}>
      <span className="field-select">
        <select
          {...native}
          className="field-input"
          id={id}
          name={name}
          defaultValue={initial}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, error, state })}
        >
          {options.map((option) =>
            'options' in option ? (
              <Group key={option.label} {...option} />
            ) : (
              <Option key={option.value} {...option} />
            ),
          )}
        </select>
        <CaretDownIcon small />
      </span>
    </Field>
  )
}

function Option({ value, label, disabled }: SelectOption) {
  return (
    <option value={value} disabled={disabled}>
      {label}
    </option>
  )
}

function Group({ label, options }: SelectGroup) {
  return (
    <optgroup label={label}>
      {options.map((option) => (
        <Option key={option.value} {...option} />
      ))}
    </optgroup>
  )
}
