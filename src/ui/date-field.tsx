import { classNames } from './class-names.ts'
import { describedBy, Field, type FieldWords } from './field.tsx'

export type DatePart = 'day' | 'month' | 'year'
export type DateFieldProps = FieldWords & {
  name: string
  id?: string
  /** In the order people write a date where they live. */
  parts: readonly { part: DatePart; label: string; initial?: string; wrong?: boolean }[]
}

/** For dates people know by heart; three numbers are typed faster than a calendar is leafed through. Sent as name-day, name-month, name-year. */
export function DateField({ name, id = name, parts, ...words }: DateFieldProps) {
  return (
    <Field id={id} group {...words}>
      <span className="field-parts">
        {parts.map(({ part, label, initial, wrong }) => (
          <label key={part} className={classNames('field-part', part === 'year' && 'field-part-year')}>
            {label}
            <input
              className="field-input"
              name={`${name}-${part}`}
              inputMode="numeric"
              maxLength={part === 'year' ? 4 : 2}
              defaultValue={initial}
              aria-invalid={wrong || undefined}
              aria-describedby={describedBy(id, words)}
            />
          </label>
        ))}
      </span>
    </Field>
  )
}

/** For a day picked from the near future: the browser brings its own calendar. */
export function DayField({
  name,
  id = name,
  initial,
  min,
  max,
  label,
  optional,
  hint,
  error,
}: FieldWords & { name: string; id?: string; initial?: string; min?: string; max?: string }) {
  return (
    <Field id={id} label={label} optional={optional} hint={hint} error={error} width="full">
      <input
        className="field-input"
        id={id}
        name={name}
        type="date"
        defaultValue={initial}
        min={min}
        max={max}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
    </Field>
  )
}
