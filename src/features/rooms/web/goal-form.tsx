import { goalStates } from '#features/goals/goals.contract.ts'
import { choiceLabels } from '#features/programmes/field.messages.ts'
import { Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import { goalMessages as words } from '../goal-pages.messages.ts'
import type { loader } from './goal-page.server.ts'
import { hoursIn } from './hours.rules.ts'
import { monthsAhead } from './months.rules.ts'
import { typedText } from './problem-words.rules.ts'

/** Whose goal, what for and in whose words; how far it is only once it exists. */
export function GoalForm({
  sheet: { side, otherName: name, objectives, goal, now },
  errors,
  typed,
}: {
  sheet: Awaited<ReturnType<typeof loader>>
  errors: Readonly<Record<string, string>>
  typed: Readonly<Record<string, string | string[]>>
}) {
  const say = useSay()
  const hours = hoursIn(useLocale())
  const value = (field: string, known: string | number | null | undefined) =>
    typedText(typed, field) ?? (known === null || known === undefined ? undefined : String(known))
  const chosen = (text: string | undefined) => (text ? [text] : [])
  const other = side === 'mentor' ? 'mentee' : 'mentor'
  const due = goal?.dueMonth?.slice(0, 7) ?? null
  const ratings = [
    { value: '', label: say(words.ratingNone) },
    ...[words.rating1, words.rating2, words.rating3, words.rating4, words.rating5].map((word, at) => ({
      value: String(at + 1),
      label: say(word),
    })),
  ]
  return (
    <form method="post" className="stack-wide" noValidate>
      <SubmissionKey />
      <TextArea
        name="text"
        label={say(words.text)}
        hint={say(words.textHint)}
        rows={4}
        maxLength={500}
        initial={value('text', goal?.text)}
        error={errors['text']}
      />
      <ChoiceCards
        name="whose"
        legend={say(words.whose)}
        chosen={chosen(value('whose', goal?.whose))}
        error={errors['whose']}
        choices={[
          { value: side, label: say(words.whoseYou) },
          { value: other, label: say(words.whoseOther, { name }) },
          { value: 'both', label: say(words.whoseBoth) },
        ]}
      />
      <ChoiceCards
        name="objective"
        legend={say(words.objective)}
        chosen={chosen(value('objective', goal?.objective))}
        error={errors['objective']}
        choices={objectives.map((one) => ({ value: one, label: say(choiceLabels[`objectives.${one}`]) }))}
      />
      {goal ? (
        <ChoiceCards
          name="state"
          legend={say(words.state)}
          chosen={chosen(value('state', goal.state))}
          choices={goalStates.map((one) => ({ value: one, label: say(words[`state.${one}`]) }))}
        />
      ) : null}
      <SelectField
        name="dueMonth"
        label={say(words.due)}
        optional={say(words.optional)}
        initial={value('dueMonth', due) ?? ''}
        error={errors['dueMonth']}
        options={[
          { value: '', label: say(words.dueNone) },
          ...monthsAhead(now, due).map((month) => ({ value: month, label: hours.month(month, now) })),
        ]}
      />
      <SelectField
        name="ratedStart"
        label={say(words.ratedStartAsk)}
        optional={say(words.optional)}
        initial={value('ratedStart', goal?.ratedStart) ?? ''}
        options={ratings}
      />
      {goal ? (
        <SelectField
          name="ratedNow"
          label={say(words.ratedNowAsk)}
          optional={say(words.optional)}
          initial={value('ratedNow', goal.ratedNow) ?? ''}
          options={ratings}
        />
      ) : null}
      <Button look="ink">{say(words.save)}</Button>
    </form>
  )
}
