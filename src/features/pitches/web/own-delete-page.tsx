import { useActionData, useLoaderData } from 'react-router'
import { Actions, Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import { ownTalkMessages as words } from '../pitches.messages.ts'
import { OwnTalkShell } from './own-talk-shell.tsx'
import type { action, loader } from './own-delete-page.server.ts'

export { action, loader } from './own-delete-page.server.ts'

/** Nothing is chosen, so a scanner that sends the form deletes nothing. */
export default function OwnDeletePage() {
  const say = useSay()
  const { programmeName } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const choose = refused?.unchosen ? say(words.problemChoice) : undefined
  return (
    <OwnTalkShell
      programmeName={programmeName}
      problems={choose ? { choice: choose } : {}}
      problem={refused?.problem}
    >
      <title>{say(words.deleteTitle)}</title>
      <PageHead look="question" title={say(words.deleteTitle)} />
      <p>{say(words.deleteText)}</p>
      <form method="post" className="stack-wide" noValidate>
        <SubmissionKey />
        <ChoiceCards
          name="choice"
          legend={say(words.deleteTitle)}
          legendHidden
          error={choose}
          choices={[
            { value: 'delete', label: say(words.deleteYes) },
            { value: 'keep', label: say(words.deleteNo) },
          ]}
        />
        <Actions>
          <Button look="ink">{say(words.deleteGo)}</Button>
        </Actions>
      </form>
    </OwnTalkShell>
  )
}
