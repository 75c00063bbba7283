import { useActionData, useLoaderData } from 'react-router'
import { Actions, Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import { ownMessages as words } from '../own-enrolment.messages.ts'
import { OwnShell, ownProblemWords } from './own-shell.tsx'
import type { action, loader } from './enrol-leave-page.server.ts'

export { action, loader } from './enrol-leave-page.server.ts'

/** One screen, no persuasion; nothing is chosen, so a scanner that sends the form ends nothing. */
export default function EnrolLeavePage() {
  const say = useSay()
  const { programmeName } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problems = ownProblemWords(say, refused?.problems)
  return (
    <OwnShell programmeName={programmeName} problems={problems} problem={refused?.problem}>
      <title>{`${programmeName}: ${say(words.leave)}`}</title>
      <PageHead look="question" title={say(words.leaveTitle)} />
      <p>{say(words.leaveText)}</p>
      <form method="post" className="stack-wide" noValidate>
        <SubmissionKey />
        <ChoiceCards
          name="choice"
          legend={say(words.leaveTitle)}
          legendHidden
          error={problems['choice']}
          choices={[
            { value: 'leave', label: say(words.leaveYes) },
            { value: 'stay', label: say(words.leaveNo) },
          ]}
        />
        <Actions>
          <Button look="ink">{say(words.leaveGo)}</Button>
        </Actions>
      </form>
    </OwnShell>
  )
}
