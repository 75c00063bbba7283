import { useActionData, useLoaderData } from 'react-router'
import type { Refused } from '#platform/pages/refused.rules.ts'
import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { closingMessages as words } from '../closings.messages.ts'
import { ClosingShell } from './closing-shell.tsx'
import { problemWord } from './closing-words.rules.ts'
import type { action, loader } from './follow-up-page.server.ts'

export { action, loader } from './follow-up-page.server.ts'

/** One question, three and twelve months later. */
export default function FollowUpPage() {
  const say = useSay()
  const { token, asked } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const { months, using, programme } = asked
  const answered = using !== null && !refused
  const title =
    months === null
      ? say(words.followOff)
      : answered
        ? say(words.followThanks)
        : say(words.followTitle, { months })
  const problem = refused?.problems['using']
  return (
    <ClosingShell token={token} programme={programme} title={title} refused={refused}>
      <PageHead look="question" title={title} />
      {months === null || answered ? null : (
        <form method="post" className="stack-wide" noValidate>
          <SubmissionKey />
          <ChoiceCards
            name="using"
            legend={title}
            legendHidden
            error={problem ? say(problemWord(problem)) : undefined}
            choices={[
              { value: 'often', label: say(words.followOften) },
              { value: 'sometimes', label: say(words.followSometimes) },
              { value: 'hardly', label: say(words.followHardly) },
            ]}
          />
          <ChoiceCards
            name="touch"
            legend={say(words.followTouch)}
            choices={[
              { value: 'yes', label: say(words.followYes) },
              { value: 'no', label: say(words.followNo) },
            ]}
          />
          <Button look="ink">{say(words.followSave)}</Button>
        </form>
      )}
      <p className="small quiet">{say(words.whoSees)}</p>
    </ClosingShell>
  )
}
