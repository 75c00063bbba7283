import { useActionData, useLoaderData } from 'react-router'
import type { Refused } from '#platform/pages/refused.rules.ts'
import { useSay } from '#words/say.tsx'
import { AgendaList } from '#ui/agenda-list.tsx'
import { Button } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { closingMessages as words } from '../closings.messages.ts'
import type { action, loader } from './close-page.server.ts'
import { ClosingShell } from './closing-shell.tsx'
import { problemWord } from './closing-words.rules.ts'

export { action, loader } from './close-page.server.ts'

const plan = [
  [20, words.planLook],
  [10, words.planSurprise],
  [15, words.planGoals],
  [5, words.planLearn],
  [5, words.planNext],
  [5, words.planThanks],
] as const

/** Before the last hour: the plan for it. Whoever has met their purpose closes from here. */
export default function ClosePage() {
  const say = useSay()
  const { token, closing } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const planned = closing.view === 'plan' || closing.canOpen
  const title = say(planned ? words.planTitle : words.offTitle)
  const problem = refused?.problems['met']
  return (
    <ClosingShell token={token} programme={closing.programme} title={title} refused={refused}>
      <PageHead look="question" title={title} />
      {planned ? (
        <>
          <p className="lead">{say(words.planLead, { other: closing.other })}</p>
          <AgendaList
            lines={plan.map(([minutes, text]) => ({
              key: text.id,
              minutes: say(words.planMinutes, { minutes }),
              what: say(text),
            }))}
          />
          <p className="quiet">{say(words.planLater)}</p>
        </>
      ) : (
        <p>{say(words.offText)}</p>
      )}
      {closing.canOpen ? (
        <section className="chapter">
          <h2>{say(words.openTitle)}</h2>
          <p className="quiet">{say(words.openText)}</p>
          <form method="post" className="stack-wide" noValidate>
            <SubmissionKey />
            <CheckField
              name="met"
              label={say(words.openBox)}
              error={problem ? say(problemWord(problem)) : undefined}
            />
            <Button look="ink">{say(words.openButton)}</Button>
          </form>
          <p>
            <a href={`/l/${token}/pair/pause`}>{say(words.pause)}</a>
          </p>
        </section>
      ) : null}
    </ClosingShell>
  )
}
