import { useActionData, useLoaderData, useParams } from 'react-router'
import { Banner } from '#ui/banner.tsx'
import { Actions, Button } from '#ui/button.tsx'
import { ArrowLeftIcon } from '#ui/icons.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { useSay } from '#words/say.tsx'
import { guideMessages, questionMessages as words } from '../guides.messages.ts'
import { PairShell } from './pair-shell.tsx'
import { problemSentence, summaryOf, type Refused } from './problem-words.rules.ts'
import type { action, loader } from './questions-page.server.ts'

export { action, loader } from './questions-page.server.ts'

export default function QuestionsPage() {
  const say = useSay()
  const { token } = useParams()
  const { programme, side, names, questions, done } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const here = `/l/${token}/pair/guide/questions`
  const other = side === 'mentor' ? names.leader : names.mentor
  const typed = refused?.typed['question']
  const problem = refused?.problems['question']
  return (
    <PairShell title={say(words.title)} programme={programme} problems={summaryOf(say, refused)}>
      <PageHead
        look="question"
        over={
          <a className="calm-link row" href={`/l/${token}/pair/guide`}>
            <ArrowLeftIcon small />
            {say(guideMessages.back)}
          </a>
        }
        title={say(words.title)}
        sub={say(words.sub, { other })}
      />
      {done === 'kept' || done === 'dropped' ? (
        <Banner look="ok" announce>
          {say(words[done])}
        </Banner>
      ) : null}
      <form method="post" action={here} noValidate>
        <SubmissionKey />
        <TextArea
          name="question"
          label={say(words.label)}
          error={problem ? problemSentence(say, problem) : undefined}
          initial={typeof typed === 'string' ? typed : undefined}
          maxLength={300}
          rows={3}
        />
        <Actions>
          <Button look="ink">{say(words.add)}</Button>
        </Actions>
      </form>
      <section className="chapter">
        <h2>{say(words.listTitle, { count: questions.length })}</h2>
        {questions.length === 0 ? (
          <p className="quiet">{say(words.empty)}</p>
        ) : (
          <ul className="lines">
            {questions.map(({ questionId, question }) => (
              <li key={questionId}>
                <p>{question}</p>
                <form method="post" action={here} className="row">
                  <SubmissionKey />
                  <input type="hidden" name="questionId" value={questionId} />
                  <Button look="quiet" name="intent" value="take">
                    <span className="visually-hidden">{say(words.takeLabel, { other, text: question })}</span>
                    <span aria-hidden>{say(words.take)}</span>
                  </Button>
                  <Button look="quiet" name="intent" value="drop">
                    <span className="visually-hidden">{say(words.dropLabel, { text: question })}</span>
                    <span aria-hidden>{say(words.drop)}</span>
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        )}
      </section>
    </PairShell>
  )
}
