import { Actions, Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import type { SpokenQuestion } from '../module-words.rules.ts'
import type { Verdict } from '../training-gate.rules.ts'
import { trainingMessages as words } from '../trainings.messages.ts'

/** The questions below a reading. Once it is done, what matters about each answer stands there instead. */
export function ModuleQuestions({
  questions,
  done,
  verdicts,
  answers,
  action,
}: {
  questions: readonly SpokenQuestion[]
  done: boolean
  verdicts: readonly Verdict[]
  answers: Readonly<Record<string, unknown>>
  action: string
}) {
  const say = useSay()
  if (done)
    return (
      <section className="chapter">
        <h2>{say(words.questionsTitle, { count: questions.length })}</h2>
        <ul className="lines">
          {questions.map(({ ask, why }) => (
            <li key={ask}>
              <p className="strong">{ask}</p>
              <p className="quiet">{why}</p>
            </li>
          ))}
        </ul>
      </section>
    )
  return (
    <section className="chapter" id="questions">
      <h2>{say(words.questionsTitle, { count: questions.length })}</h2>
      <p className="small quiet">{say(words.questionsNote)}</p>
      <form method="post" action={action} noValidate>
        <SubmissionKey />
        {questions.map(({ ask, options, hint, why }, at) => {
          const name = `question-${at + 1}`
          const given = answers[name]
          return (
            <ChoiceCards
              key={name}
              name={name}
              legend={ask}
              choices={options}
              chosen={typeof given === 'string' ? [given] : []}
              hint={verdicts[at] === 'right' ? say(words.right, { why }) : undefined}
              error={
                verdicts[at] === 'wrong'
                  ? say(words.wrong, { hint })
                  : verdicts[at] === 'missing'
                    ? say(words.missing)
                    : undefined
              }
            />
          )
        })}
        <Actions>
          <Button look="ink">{say(words.answer)}</Button>
        </Actions>
      </form>
    </section>
  )
}
