import { useActionData } from 'react-router'
import { Actions, Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import { programmeMessages as words } from '../programmes.messages.ts'
import { startingPointNames, startingPointNotes } from '../starting-points.messages.ts'
import { startingPointKeys } from '../starting-points.rules.ts'
import { FormProblems, problemWords } from './form-problems.tsx'
import type { action } from './new-programme-page.server.ts'

export { action } from './new-programme-page.server.ts'

export default function NewProgrammePage() {
  const say = useSay()
  const answer = useActionData<typeof action>()
  const problems = problemWords(say, answer?.problems)
  const title = say(words.newPage)
  const chosen = answer?.typed['startingPoint']
  return (
    <div className="text stack-wide">
      <title>{answer ? say(words.problemPrefix, { title }) : title}</title>
      <FormProblems problems={problems} problem={answer?.problem} problemField="name" />
      <PageHead title={say(words.newTitle)} sub={say(words.newHint)} />
      <form method="post" className="stack-wide" noValidate>
        <SubmissionKey />
        <ChoiceCards
          name="startingPoint"
          legend={say(words.newTitle)}
          legendHidden
          chosen={typeof chosen === 'string' ? [chosen] : []}
          error={problems['startingPoint']}
          choices={startingPointKeys.map((key) => ({
            value: key,
            label: say(startingPointNames[key]),
            note: say(startingPointNotes[key]),
          }))}
        />
        <TextField
          name="name"
          label={say(words.newName)}
          hint={say(words.newNameHint)}
          initial={typeof answer?.typed['name'] === 'string' ? answer.typed['name'] : undefined}
          error={problems['name'] ?? answer?.problem}
          maxLength={120}
        />
        <Actions>
          <Button look="ink">{say(words.create)}</Button>
        </Actions>
      </form>
    </div>
  )
}
