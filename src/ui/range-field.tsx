import { describedBy, Field, type FieldWords } from './field.tsx'

/** Two numbers of one name, the lower first. */
export function RangeField({
  name,
  ends,
  ...words
}: FieldWords & {
  name: string
  ends: readonly { readonly label: string; readonly initial?: string }[]
}) {
  return (
    <Field id={name} group {...words}>
      <span className="field-parts">
        {ends.map(({ label, initial }) => (
          <label key={label} className="field-part field-part-year">
            {label}
            <input
              className="field-input"
              name={name}
              inputMode="numeric"
              defaultValue={initial}
              aria-invalid={words.error ? true : undefined}
              aria-describedby={describedBy(name, words)}
            />
          </label>
        ))}
      </span>
    </Field>
  )
}
