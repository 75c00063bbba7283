import { CheckField } from '#ui/check-field.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { useSay } from '#words/say.tsx'
import { interestProblems, surveyMessages as words } from '../interest.messages.ts'

export interface InterestRefusal {
  readonly problems: Readonly<Record<string, string>>
  readonly problem: string | null
  readonly typed: Readonly<Record<string, unknown>>
}

export function useProblemWords(refused: InterestRefusal | undefined): Readonly<Record<string, string>> {
  const say = useSay()
  return Object.fromEntries(
    Object.entries(refused?.problems ?? {}).map(([field, key]) => [
      field,
      say(interestProblems[key as keyof typeof interestProblems] ?? interestProblems.problemInterest),
    ]),
  )
}

export function InterestProblemsSummary({ refused }: { refused: InterestRefusal | undefined }) {
  const say = useSay()
  const problems = Object.entries(useProblemWords(refused)).map(([field, text]) => ({
    href: `#${field}`,
    text,
  }))
  if (refused?.problem) problems.push({ href: '#interest', text: refused.problem })
  return problems.length > 0 ? <ErrorSummary title={say(words.problemTitle)} problems={problems} /> : null
}

/** The few things asked, the same in the survey and when a conversation is logged. */
export function InterestFields({
  question,
  topicsQuestion,
  topics,
  refused,
}: {
  question: string
  topicsQuestion: string
  topics: readonly { readonly topicId: string; readonly name: string }[]
  refused: InterestRefusal | undefined
}) {
  const say = useSay()
  const problems = useProblemWords(refused)
  const typed = (name: string): string[] => {
    const value = refused?.typed[name]
    return value === undefined ? [] : [value].flat().map(String)
  }
  return (
    <>
      <ChoiceCards
        name="interest"
        legend={question}
        error={problems['interest']}
        chosen={typed('interest')}
        choices={[
          { value: 'yes', label: say(words.yes) },
          { value: 'maybe', label: say(words.maybe) },
          { value: 'no', label: say(words.no) },
        ]}
      />
      <fieldset className="field">
        <legend className="field-label">{topicsQuestion}</legend>
        {topics.map(({ topicId, name }) => (
          <CheckField
            key={topicId}
            name="topics"
            id={`topic-${topicId}`}
            value={topicId}
            label={name}
            checked={typed('topics').includes(topicId)}
          />
        ))}
      </fieldset>
      <SelectField
        name="hours"
        label={say(words.hours)}
        optional={say(words.optional)}
        initial={typed('hours')[0] ?? ''}
        options={[
          { value: '', label: say(words.noChoice) },
          { value: 'weekly', label: say(words.hoursWeekly) },
          { value: 'fortnightly', label: say(words.hoursFortnightly) },
          { value: 'monthly', label: say(words.hoursMonthly) },
        ]}
      />
    </>
  )
}
