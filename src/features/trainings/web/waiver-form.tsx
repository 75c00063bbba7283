import { Actions, Button } from '#ui/button.tsx'
import { SelectField, type SelectOption } from '#ui/select-field.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import { trainingOfficeMessages as words } from '../trainings.messages.ts'

export interface RefusedWaiver {
  readonly problems: Readonly<Record<string, string>>
  readonly problem: string | null
  readonly typed: Readonly<Record<string, string | string[]>>
}

export function waiverProblem(key: string) {
  if (key === 'moduleNeeded') return words.moduleNeeded
  if (key === 'reasonNeeded') return words.reasonNeeded
  return key === 'reasonLong' ? words.reasonLong : words.personNeeded
}

/** Nobody and nothing is chosen beforehand: a coordinator stands by this with their name. */
export function WaiverForm({
  people,
  modules,
  refused,
}: {
  people: readonly { personId: string; name: string }[]
  modules: readonly SelectOption[]
  refused: RefusedWaiver | undefined
}) {
  const say = useSay()
  const typed = (field: string) => {
    const value = refused?.typed[field]
    return typeof value === 'string' ? value : ''
  }
  const problem = (field: string) => {
    const key = refused?.problems[field]
    return key ? say(waiverProblem(key)) : undefined
  }
  const persons = new Map(people.map(({ personId, name }) => [personId, name]))
  const choose = { value: '', label: say(words.choose) }
  return (
    <section className="section">
      <div className="section-head">
        <h2>{say(words.waiveTitle)}</h2>
      </div>
      <p className="small quiet">{say(words.waiveNote)}</p>
      <form method="post" className="stack-wide" noValidate>
        <SubmissionKey />
        <SelectField
          name="personId"
          label={say(words.person)}
          initial={typed('personId')}
          error={problem('personId')}
          options={[choose, ...[...persons].map(([value, label]) => ({ value, label }))]}
        />
        <SelectField
          name="module"
          label={say(words.module)}
          initial={typed('module')}
          error={problem('module')}
          options={[choose, { value: 'all', label: say(words.all) }, ...modules]}
        />
        <TextField
          name="reason"
          label={say(words.reason)}
          hint={say(words.reasonHint)}
          initial={typed('reason')}
          error={problem('reason')}
          maxLength={200}
        />
        <Actions>
          <Button look="ink">{say(words.waive)}</Button>
        </Actions>
      </form>
    </section>
  )
}
