import { typedText, type Refused } from '#platform/pages/refused.rules.ts'
import { useSay } from '#words/say.tsx'
import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { goalStates } from '../closings.contract.ts'
import { closingMessages as words } from '../closings.messages.ts'
import type { OwnClosing } from '../read-own-closing.ts'
import { goalWords, nextWords, problemWord } from './closing-words.rules.ts'
import { RatingRow } from './rating-row.tsx'

export interface StepProps {
  readonly closing: OwnClosing
  readonly refused?: Refused | undefined
  /** The page that follows: skipping is only going there. */
  readonly after: string
}

export function GoalsStep({ closing, refused }: StepProps) {
  const say = useSay()
  const problem = refused?.problems['goal']
  const choices = goalStates.map((state) => ({ value: state, label: say(goalWords[state]) }))
  if (closing.goals.length > 0)
    return (
      <form method="post" className="stack-wide" noValidate>
        <SubmissionKey />
        {closing.goals.map(({ goalId, text }, at) => {
          const name = `goal-${at}`
          const missing = refused?.problems[name]
          const chosen =
            typedText(refused, name) ?? closing.saved.goals.find((one) => one.goalId === goalId)?.outcome
          return (
            <ChoiceCards
              key={goalId}
              name={name}
              legend={text}
              chosen={chosen ? [chosen] : []}
              error={missing ? say(problemWord(missing)) : undefined}
              choices={choices}
            />
          )
        })}
        <Button look="ink">{say(words.save)}</Button>
      </form>
    )
  return (
    <form method="post" className="stack-wide" noValidate>
      <SubmissionKey />
      <ChoiceCards
        name="goal"
        legend={say(words.goalTitle)}
        legendHidden
        chosen={closing.saved.goal ? [closing.saved.goal] : []}
        error={problem ? say(problemWord(problem)) : undefined}
        choices={choices}
      />
      <Button look="ink">{say(words.save)}</Button>
    </form>
  )
}

export function SkillStep({ closing, refused, after }: StepProps) {
  const say = useSay()
  const saved = (topic: string) => closing.saved.ratings.find((one) => one.topic === topic)
  return (
    <form method="post" className="stack-wide" noValidate>
      <SubmissionKey />
      <p className="quiet">{say(words.skillLead)}</p>
      {closing.topics.map((topic, at) => (
        <div key={topic} className="stack">
          <RatingRow
            name={`now-${at}`}
            statement={say(words.skillNow, { topic })}
            chosen={typedText(refused, `now-${at}`) ?? saved(topic)?.now}
            problem={refused?.problems[`now-${at}`]}
          />
          <RatingRow
            name={`start-${at}`}
            statement={say(words.skillStart, { topic })}
            chosen={typedText(refused, `start-${at}`) ?? saved(topic)?.startNow}
            problem={refused?.problems[`start-${at}`]}
          />
        </div>
      ))}
      <Actions>
        <Button look="ink">{say(words.save)}</Button>
        <LinkButton href={after}>{say(words.skipPage)}</LinkButton>
      </Actions>
    </form>
  )
}

export function NextStepForm({ closing, refused }: StepProps) {
  const say = useSay()
  const problem = refused?.problems['next']
  const { choices, other, saved } = closing
  return (
    <form method="post" className="stack-wide" noValidate>
      <SubmissionKey />
      <ChoiceCards
        name="next"
        legend={say(words.nextTitle)}
        legendHidden
        chosen={saved.next ? [saved.next] : []}
        error={problem ? say(problemWord(problem)) : undefined}
        choices={choices.map((step) => ({ value: step, label: say(nextWords[step], { other }) }))}
      />
      <CheckField
        name="ambassador"
        label={say(words.ambassadorBox)}
        note={say(words.ambassadorNote)}
        checked={saved.ambassador === true}
      />
      <Button look="ink">{say(words.finish)}</Button>
    </form>
  )
}
