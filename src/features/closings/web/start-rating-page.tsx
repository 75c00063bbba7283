import { useActionData, useLoaderData } from 'react-router'
import { typedText, type Refused } from '#platform/pages/refused.rules.ts'
import { useSay } from '#words/say.tsx'
import { Banner } from '#ui/banner.tsx'
import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { closingMessages as words } from '../closings.messages.ts'
import { ClosingShell } from './closing-shell.tsx'
import { RatingRow } from './rating-row.tsx'
import type { action, loader } from './start-rating-page.server.ts'

export { action, loader } from './start-rating-page.server.ts'

/** Where somebody starts; may be left without an answer. */
export default function StartRatingPage() {
  const say = useSay()
  const { token, start } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const { topics, rated } = start
  const title = say(words.startTitle)
  return (
    <ClosingShell token={token} programme={start.programme} title={title} refused={refused}>
      <PageHead look="question" title={title} />
      {topics.length === 0 ? (
        <p>{say(words.startNone)}</p>
      ) : (
        <>
          {rated.length > 0 ? <Banner look="ok">{say(words.startDone)}</Banner> : null}
          <p className="lead">{say(words.startLead)}</p>
          <form method="post" className="stack-wide" noValidate>
            <SubmissionKey />
            {topics.map((topic, at) => (
              <RatingRow
                key={topic}
                name={`start-${at}`}
                statement={say(words.startRow, { topic })}
                chosen={typedText(refused, `start-${at}`) ?? rated[at]}
                problem={refused?.problems[`start-${at}`]}
              />
            ))}
            <Actions>
              <Button look="ink">{say(words.startSave)}</Button>
              <LinkButton href={`/l/${token}/pair`}>{say(words.startSkip)}</LinkButton>
            </Actions>
          </form>
        </>
      )}
    </ClosingShell>
  )
}
