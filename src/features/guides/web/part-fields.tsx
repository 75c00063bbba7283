import { SelectField } from '#ui/select-field.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import type { PartRow, PlanProblem } from '../agenda-form.rules.ts'
import { officeMessages as words, planProblems } from '../office.messages.ts'

/** One part of a plan as it is typed. */
export function PartFields({
  at,
  row,
  legend,
  problems,
}: {
  at: number
  row: PartRow
  legend: string
  problems: Readonly<Record<string, PlanProblem>>
}) {
  const say = useSay()
  const problem = (field: string) => {
    const found = problems[`${field}-${at}`]
    return found ? say(planProblems[found]) : undefined
  }
  return (
    <fieldset className="plan-part">
      <legend className="strong">{legend}</legend>
      <input type="hidden" name={`key-${at}`} value={row.key} />
      <div className="plan-part-head">
        <TextField
          name={`minutes-${at}`}
          label={say(words.length)}
          initial={row.minutes}
          error={problem('minutes')}
          inputMode="numeric"
          width="initials"
        />
        <SelectField
          name={`lead-${at}`}
          label={say(words.lead)}
          initial={row.lead === '' ? 'both' : row.lead}
          error={problem('lead')}
          options={[
            { value: 'mentor', label: say(words.leadMentor) },
            { value: 'mentee', label: say(words.leadMentee) },
            { value: 'both', label: say(words.leadBoth) },
          ]}
        />
        <TextField
          name={`what-${at}`}
          label={say(words.what)}
          initial={row.what}
          error={problem('what')}
          maxLength={160}
        />
      </div>
      <TextArea
        name={`prompt-${at}`}
        label={say(words.prompt)}
        initial={row.prompt}
        error={problem('prompt')}
        maxLength={600}
        rows={2}
      />
    </fieldset>
  )
}
