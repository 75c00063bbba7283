import { useLocale, useSay } from '#words/say.tsx'
import type { QuestionKey } from '../design.contract.ts'
import { designMessages as words, rangeWords } from '../design.messages.ts'
import { questionFields, type QuestionField } from '../question-fields.rules.ts'

/** An answer as names and values, for the brief and for showing what somebody else wrote. */
export function AnswerSummary({
  question,
  answer,
  topics,
}: {
  question: QuestionKey
  answer: Readonly<Record<string, unknown>>
  topics?: readonly { readonly topicId: string; readonly name: string }[]
}) {
  const say = useSay()
  const language = useLocale()
  const valueOf = (field: QuestionField): string => {
    const values = [answer[field.name]]
      .flat()
      .filter((value) => value !== undefined && value !== null && value !== '')
    if (values.length === 0)
      return say(field.kind === 'departments' ? words.all : field.kind === 'number' ? words.any : words.none)
    if (field.kind === 'topics') {
      const names = values.flatMap((value) => topics?.find(({ topicId }) => topicId === value)?.name ?? [])
      return names.length > 0 ? list(language, names) : say(words.topicsChosen, { count: values.length })
    }
    if (field.kind === 'range')
      return say(rangeWords.shown, { from: String(values[0]), to: String(values[1]) })
    if (field.kind === 'date')
      return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(`${String(values[0])}T00:00:00Z`),
      )
    return list(
      language,
      values.map((value) => wordFor(field, value, say)),
    )
  }
  return (
    <dl className="facts">
      {questionFields[question].map((field) => (
        <div key={field.name}>
          <dt>{say(field.label)}</dt>
          <dd>{valueOf(field)}</dd>
        </div>
      ))}
    </dl>
  )
}

function wordFor(field: QuestionField, value: unknown, say: ReturnType<typeof useSay>): string {
  const choice = field.choices?.find((choice) => choice.value === value)
  return choice ? say(choice.label) : String(value)
}

function list(language: string, items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'unit' }).format(items)
}
