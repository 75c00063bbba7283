import { useActionData, useLoaderData, useParams } from 'react-router'
import { Banner } from '#ui/banner.tsx'
import { Actions, LinkButton } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { ArrowLeftIcon } from '#ui/icons.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import { trainingMessages as words } from '../trainings.messages.ts'
import type { action, loader } from './module-page.server.ts'
import { ModuleQuestions } from './module-questions.tsx'
import { ReadingText } from './reading-text.tsx'
import { TrainingShell } from './training-shell.tsx'

export { action, loader } from './module-page.server.ts'

export default function ModulePage() {
  const say = useSay()
  const { token } = useParams()
  const reading = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const home = `/l/${token}/pair`
  const { state, next } = reading
  const problems = tried?.problem
    ? [{ href: '#main', text: tried.problem }]
    : (tried?.verdicts ?? []).flatMap((verdict, at) =>
        verdict === 'missing' ? [{ href: `#question-${at + 1}`, text: say(words.missing) }] : [],
      )
  const wrong = tried?.verdicts.filter((verdict) => verdict === 'wrong').length ?? 0
  return (
    <TrainingShell title={reading.title} programme={reading.programme} refused={problems.length > 0}>
      {problems.length > 0 ? (
        <ErrorSummary title={say(words.summary, { count: problems.length })} problems={problems} />
      ) : null}
      <PageHead
        over={
          <a className="calm-link row" href={`${home}/training`}>
            <ArrowLeftIcon small />
            {say(words.back)}
          </a>
        }
        title={reading.title}
        sub={say(words.minutes, { minutes: reading.minutes })}
      />
      {state === 'done' ? (
        <Banner look="ok">
          <p>{say(words.done)}</p>
          {next ? null : <p>{say(words.ready)}</p>}
        </Banner>
      ) : null}
      {state === 'waived' ? <Banner>{say(words.waived)}</Banner> : null}
      {wrong > 0 && problems.length === 0 ? (
        <Banner announce actions={<a href="#questions">{say(words.questionsTitle, { count: wrong })}</a>}>
          {say(words.almost, { count: wrong })}
        </Banner>
      ) : null}
      <ReadingText blocks={reading.blocks} />
      <ModuleQuestions
        questions={reading.questions}
        done={state === 'done'}
        verdicts={tried?.verdicts ?? []}
        answers={tried?.answers ?? {}}
        action={`${home}/training/${reading.module}`}
      />
      {state === 'done' ? (
        <Actions>
          <LinkButton look="ink" href={next ? `${home}/training/${next.module}` : `${home}/guide`}>
            {next ? say(words.next, { title: next.title }) : say(words.toGuide)}
          </LinkButton>
        </Actions>
      ) : null}
    </TrainingShell>
  )
}
