import { DayField } from './date-field.tsx'
import { SelectField } from './select-field.tsx'

export type DayAndHourProps = {
  /** Sent as name-day and name-time. */
  name: string
  day: { label: string; min: string; max: string; initial?: string; error?: string }
  hour: { label: string; choose: string; hours: readonly string[]; initial?: string; hint?: string }
}

/** Another day, from the browser's own calendar, and an hour from a list: no script and no second page. */
export function DayAndHour({ name, day, hour }: DayAndHourProps) {
  return (
    <div className="stack">
      <DayField name={`${name}-day`} {...day} />
      <SelectField
        name={`${name}-time`}
        label={hour.label}
        hint={hour.hint}
        initial={hour.initial ?? ''}
        width="short"
        options={[
          { value: '', label: hour.choose },
          ...hour.hours.map((time) => ({ value: time, label: time })),
        ]}
      />
    </div>
  )
}
