import { useActionData, useLoaderData } from 'react-router'
import { Banner } from '#ui/banner.tsx'
import { Actions, Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { ArrowLeftIcon } from '#ui/icons.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import { interestMessages as words, surveyMessages } from '../interest.messages.ts'
import { InterestFields, InterestProblemsSummary, useProblemWords } from './interest-fields.tsx'
import type { action, loader } from './conversation-page.server.ts'

export { action, loader } from './conversation-page.server.ts'

export default function ConversationPage() {
  const say = useSay()
  const { programme, topics, saved } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problems = useProblemWords(refused)
  const side = refused?.typed['side']
  return (
    <div className="text stack-wide">
      <title>{`${programme.name}: ${say(words.log)}`}</title>
      <InterestProblemsSummary refused={refused} />
      <PageHead
        over={
          <a className="calm-link row" href={`/programmes/${programme.programmeId}/interest`}>
            <ArrowLeftIcon small />
            {say(words.page)}
          </a>
        }
        title={say(words.logTitle)}
        sub={say(words.logSub)}
      />
      {saved && !refused ? (
        <Banner look="ok" announce>
          {say(words.logSaved)}
        </Banner>
      ) : null}
      <form method="post" className="stack-wide" noValidate>
        <SubmissionKey />
        <ChoiceCards
          name="side"
          legend={say(words.logSide)}
          error={problems['side']}
          chosen={typeof side === 'string' ? [side] : []}
          choices={[
            { value: 'mentor', label: say(words.logMentor) },
            { value: 'mentee', label: say(words.logMentee) },
          ]}
        />
        <InterestFields
          question={say(words.logInterest)}
          topicsQuestion={say(words.topicsTitle)}
          topics={topics}
          refused={refused}
        />
        <Actions>
          <Button look="ink">{say(words.logSave)}</Button>
        </Actions>
      </form>
      <p className="smallest faint">{say(surveyMessages.privacy)}</p>
    </div>
  )
}
