import { FieldError } from '#ui/field.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import { ownMessages as words } from '../own-enrolment.messages.ts'
import type { TypedAnswers } from './own-topics.tsx'

const days = [1, 2, 3, 4, 5, 6, 7] as const

/** One stretch a day, in the person's own zone; native time fields, so that phones bring their own wheel. */
export function HoursFields({
  hours,
  typed,
  timeZone,
  problems,
}: {
  hours: readonly string[]
  typed: TypedAnswers | undefined
  timeZone: string | null
  problems: Readonly<Record<string, string>>
}) {
  const say = useSay()
  const dayNames = new Intl.DateTimeFormat(useLocale(), { weekday: 'long', timeZone: 'UTC' })
  const known = new Map(hours.map((entry) => [Number(entry[0]), entry.slice(2).split('-')] as const))
  return (
    <fieldset className="field" id="hours">
      <legend className="field-label">{say(words.hoursLegend)}</legend>
      <span className="field-hint">{say(words.hoursHint, { zone: timeZone ?? 'UTC' })}</span>
      {days.map((day) => {
        // 1 June 2026 is a Monday.
        const name = dayNames.format(new Date(Date.UTC(2026, 5, day)))
        const [from, to] = known.get(day) ?? []
        const problem = problems[`from-${day}`]
        return (
          <div key={day}>
            <FieldError id={`from-${day}`}>{problem}</FieldError>
            <span className="field-parts">
              <TimeInput
                name={`from-${day}`}
                label={say(words.hoursFrom, { day: name })}
                initial={textOf(typed, `from-${day}`) ?? from}
                wrong={problem !== undefined}
              />
              <TimeInput
                name={`to-${day}`}
                label={say(words.hoursTo, { day: name })}
                initial={textOf(typed, `to-${day}`) ?? to}
                wrong={problem !== undefined}
              />
            </span>
          </div>
        )
      })}
    </fieldset>
  )
}

function TimeInput({
  name,
  label,
  initial,
  wrong,
}: {
  name: string
  label: string
  initial: string | undefined
  wrong: boolean
}) {
  return (
    <label className="field-part field-part-year">
      {label}
      <input
        className="field-input"
        type="time"
        step={900}
        id={name}
        name={name}
        defaultValue={initial}
        aria-invalid={wrong || undefined}
      />
    </label>
  )
}

function textOf(typed: TypedAnswers | undefined, name: string): string | undefined {
  return [typed?.[name]].flat()[0]
}
