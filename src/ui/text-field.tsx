import type { InputHTMLAttributes, ReactNode } from 'react'

import { describedBy, Field, type FieldWidth, type FieldWords } from './field.tsx'

type Native = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | 'type'
  | 'autoComplete'
  | 'inputMode'
  | 'maxLength'
  | 'minLength'
  | 'pattern'
  | 'required'
  | 'readOnly'
  | 'disabled'
  | 'spellCheck'
  | 'autoCapitalize'
  | 'onChange'
  | 'onBlur'
  | 'min'
  | 'max'
  | 'step'
  | 'value'
  | 'dir'
  | 'list'
>

export type TextFieldProps = FieldWords &
  Native & { name: string; id?: string; initial?: string | number; width?: FieldWidth }

/** `initial` is what stands in the field when the page arrives; `value` makes it controlled. */
export function TextField({
  name,
  id = name,
  initial,
  width,
  label,
  optional,
  hint,
  error,
  state,
  type = 'text',
  ...native
}: TextFieldProps) {
  return (
    <Field id={id} label={label} optional={optional} hint={hint} error={error} state={state} width={width}>
      <input
        {...native}
        className="field-input"
        id={id}
        name={name}
        type={type}
        defaultValue={initial}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error, state })}
      />
    </Field>
  )
}

export function SearchField({ icon, ...field }: TextFieldProps & { icon: ReactNode }) {
  return (
    <div className="field-search">
      <TextField {...field} type="search" />
      {icon}
    </div>
  )
}
