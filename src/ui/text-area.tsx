import type { TextareaHTMLAttributes } from 'react'

import { describedBy, Field, type FieldWords } from './field.tsx'

type Native = Pick<
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  'rows' | 'maxLength' | 'required' | 'readOnly' | 'onChange' | 'onBlur' | 'spellCheck' | 'dir'
>
export type TextAreaProps = FieldWords & Native & { name: string; id?: string; initial?: string }

export function TextArea({
  name,
  id = name,
  initial,
  label,
  optional,
  hint,
  error,
  state,
  rows = 5,
  ...native
}: TextAreaProps) {
  return (
    <Field id={id} label={label} optional={optional} hint={hint} error={error} state={state}>
      <textarea
        {...native}
        className="field-input"
        id={id}
        name={name}
        rows={rows}
        defaultValue={initial}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error, state })}
      />
    </Field>
  )
}
