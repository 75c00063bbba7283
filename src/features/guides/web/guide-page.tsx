import { useActionData, useLoaderData, useParams } from 'react-router'
import { Actions, Button } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { useSay } from '#words/say.tsx'
import { etiquetteMessages } from '../etiquette.messages.ts'
import { checkInMessages, guideMessages as words } from '../guides.messages.ts'
import { ChosenStarters } from './chosen-starters.tsx'
import type { action, loader } from './guide-page.server.ts'
import { PairShell } from './pair-shell.tsx'
import { problemSentence, summaryOf, type Refused } from './problem-words.rules.ts'
import { AllTopics, TopicLines } from './topic-lists.tsx'

export { action, loader } from './guide-page.server.ts'

export default function GuidePage() {
  const say = useSay()
  const { token } = useParams()
  const guide = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const home = `/l/${token}/pair`
  const { side, names, topics, ownTopicIds } = guide
  const own = topics.filter(({ topicId }) => ownTopicIds.includes(topicId))
  const problem = refused?.problems['text']
  const typed = refused?.typed ?? {}
  return (
    <PairShell title={say(words.title)} programme={guide.programme} problems={summaryOf(say, refused)}>
      <PageHead
        look="question"
        title={say(words.title)}
        sub={
          side === 'mentor'
            ? say(words.subMentor, { name: names.leader })
            : say(words.subLeader, { name: names.mentor })
        }
      />
      <ChosenStarters guide={guide} home={home} />
      <section className="chapter">
        <h2>{say(words.topicsTitle)}</h2>
        {own.length > 0 ? (
          <TopicLines topics={own} home={home} />
        ) : (
          <p className="quiet">{say(words.topicsEmpty)}</p>
        )}
      </section>
      <section className="chapter">
        <h2>{say(words.ownTitle)}</h2>
        <form method="post" action={`${home}/guide`} noValidate>
          <SubmissionKey />
          <TextArea
            name="text"
            label={say(words.ownText)}
            hint={say(words.ownHint)}
            error={problem ? problemSentence(say, problem) : undefined}
            initial={typeof typed['text'] === 'string' ? typed['text'] : undefined}
            maxLength={300}
            rows={3}
          />
          <CheckField
            name="back"
            label={say(words.ownBack, { leader: names.leader })}
            checked={typed['back'] === 'yes'}
          />
          <Actions>
            <Button look="ink">{say(words.ownAdd)}</Button>
          </Actions>
        </form>
      </section>
      <AllTopics guide={guide} home={home} />
      <section className="chapter">
        <h2>{say(words.alsoTitle)}</h2>
        <ul className="lines">
          <li>
            <a href={`${home}/guide/questions`}>{say(words.toQuestions, { count: guide.questions })}</a>
          </li>
          <li>
            <a href={`${home}/guide/resources`}>{say(words.toResources, { count: guide.resources })}</a>
          </li>
          <li>
            <a href={`${home}/check-in`}>{say(checkInMessages.guideLine)}</a>
          </li>
          <li>
            <a href={`${home}/etiquette`}>{say(etiquetteMessages.title)}</a>
          </li>
          <li>
            <a href={`${home}/training`}>{say(words.toTraining)}</a>
          </li>
          {side === 'mentor' ? (
            <li>
              <a href={`${home}/circle`}>{say(words.toCircle)}</a>
            </li>
          ) : null}
        </ul>
      </section>
    </PairShell>
  )
}
