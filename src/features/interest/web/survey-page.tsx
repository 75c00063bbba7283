import { useActionData, useLoaderData } from 'react-router'
import { Actions, Button } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import { surveyMessages as words } from '../interest.messages.ts'
import { InterestFields, InterestProblemsSummary } from './interest-fields.tsx'
import { SurveyShell } from './survey-shell.tsx'
import type { action, loader } from './survey-page.server.ts'

export { action, loader } from './survey-page.server.ts'

export default function SurveyPage() {
  const say = useSay()
  const { side, programmeName, topics } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const title = say(side === 'mentor' ? words.titleMentor : words.titleMentee)
  return (
    <SurveyShell programmeName={programmeName}>
      <title>{`${programmeName}: ${title}`}</title>
      <InterestProblemsSummary refused={refused} />
      <PageHead look="question" title={title} />
      <form method="post" className="stack-wide" noValidate>
        <SubmissionKey />
        <InterestFields
          question={say(words.interest)}
          topicsQuestion={say(side === 'mentor' ? words.topicsMentor : words.topicsMentee)}
          topics={topics}
          refused={refused}
        />
        <Actions>
          <Button look="ink">{say(words.send)}</Button>
        </Actions>
      </form>
    </SurveyShell>
  )
}
