import { useActionData } from 'react-router'
import { Actions, Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { useSay } from '#words/say.tsx'
import { peopleMessages as words } from '../people.messages.ts'
import type { action } from './add-people-page.server.ts'

export { action } from './add-people-page.server.ts'

export default function AddPeoplePage() {
  const say = useSay()
  const answer = useActionData<typeof action>()
  const title = say(words.add)
  return (
    <div className="text stack-wide">
      <title>{answer ? say(words.problemPrefix, { title }) : title}</title>
      {answer ? (
        <ErrorSummary
          title={say(words.problemTitle)}
          problems={[{ href: '#people', text: answer.problem }]}
        />
      ) : null}
      <PageHead title={say(words.addTitle)} sub={say(words.addHint)} />
      <form method="post" className="stack-wide" noValidate>
        <SubmissionKey />
        <TextArea
          name="people"
          label={say(words.addField)}
          initial={answer?.typed}
          error={answer?.problem}
          rows={10}
        />
        <Actions>
          <Button look="ink">{say(words.addDo)}</Button>
        </Actions>
      </form>
    </div>
  )
}
