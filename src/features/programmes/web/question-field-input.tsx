import { CheckField } from '#ui/check-field.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { DayField } from '#ui/date-field.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import { RangeField } from '#ui/range-field.tsx'
import { designMessages as words, rangeWords } from '../design.messages.ts'
import type { QuestionField } from '../question-fields.rules.ts'
import { TopicBoxes, type TopicChoice } from './topic-boxes.tsx'

interface Props {
  readonly field: QuestionField
  /** The page's own question, when this is its only field: then the label need not repeat it aloud. */
  readonly alone: string | undefined
  readonly value: unknown
  readonly error: string | undefined
  readonly topics: readonly TopicChoice[]
  readonly departments: readonly string[]
}

/** One field of a question, drawn by its kind. */
export function QuestionFieldInput({ field, alone, value, error, topics, departments }: Props) {
  const say = useSay()
  const { name, kind } = field
  const shared = {
    name,
    label: say(field.label),
    hint: field.hint ? say(field.hint) : undefined,
    error,
    optional: field.optional ? say(words.optional) : undefined,
  }
  const text = textOf(value)
  switch (kind) {
    case 'text':
      return <TextField {...shared} initial={text} />
    case 'address':
      return <TextField {...shared} initial={text} type="email" autoComplete="off" />
    case 'number':
      return <TextField {...shared} initial={text} inputMode="numeric" width="short" />
    case 'weeks':
      return <TextField {...shared} initial={listOf(value).join(', ')} />
    case 'range': {
      const [from, to] = listOf(value)
      return (
        <RangeField
          {...shared}
          ends={[
            { label: say(rangeWords.from), initial: from },
            { label: say(rangeWords.to), initial: to },
          ]}
        />
      )
    }
    case 'long':
      return <TextArea {...shared} initial={text} rows={4} />
    case 'lines':
      return <TextArea {...shared} initial={listOf(value).join('\n')} rows={3} />
    case 'date':
      return <DayField {...shared} initial={text} />
    case 'topics':
      return (
        <TopicBoxes
          name={name}
          legend={alone ?? shared.label}
          topics={topics}
          chosen={listOf(value)}
          error={error}
        />
      )
    case 'departments':
      return departments.length === 0 ? null : (
        <Boxes {...shared} options={departments} chosen={listOf(value)} />
      )
    case 'choice':
    case 'choices':
      return (
        <ChoiceCards
          name={name}
          kind={kind === 'choice' ? 'radio' : 'checkbox'}
          legend={alone ?? shared.label}
          legendHidden={alone !== undefined}
          hint={shared.hint}
          error={error}
          chosen={listOf(value)}
          choices={(field.choices ?? []).map(({ value, label }) => ({ value, label: say(label) }))}
        />
      )
  }
}

function Boxes({
  name,
  label,
  hint,
  options,
  chosen,
}: {
  name: string
  label: string
  hint?: string
  options: readonly string[]
  chosen: readonly string[]
}) {
  return (
    <fieldset className="field" id={name}>
      <legend className="field-label">{label}</legend>
      {hint ? <span className="field-hint">{hint}</span> : null}
      <div className="columns-even">
        {options.map((option, at) => (
          <CheckField
            key={option}
            name={name}
            id={`${name}-${at}`}
            value={option}
            label={<bdi>{option}</bdi>}
            checked={chosen.includes(option)}
          />
        ))}
      </div>
    </fieldset>
  )
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : typeof value === 'string' && value !== '' ? [value] : []
}
