import { useLoaderData } from 'react-router'
import { LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import { surveyMessages as words } from '../interest.messages.ts'
import { SurveyShell } from './survey-shell.tsx'
import type { loader } from './survey-start-page.server.ts'

export { loader } from './survey-start-page.server.ts'

export default function SurveyStartPage() {
  const say = useSay()
  const { token, programmeName, need, state } = useLoaderData<typeof loader>()
  const title = say(state === 'open' ? words.askTitle : words.closedTitle)
  return (
    <SurveyShell programmeName={programmeName}>
      <title>{`${programmeName}: ${title}`}</title>
      <PageHead look="question" title={title} />
      {state === 'closed' ? (
        <p>{say(words.closedText)}</p>
      ) : (
        <>
          <p>{say(words.askText, { programme: programmeName })}</p>
          {need ? <p>{say(words.need, { need })}</p> : null}
          <section className="chapter stack">
            <h2>{say(words.whichSide)}</h2>
            <LinkButton href={`/interest/${token}/mentor`}>{say(words.sideMentor)}</LinkButton>
            <LinkButton href={`/interest/${token}/mentee`}>{say(words.sideMentee)}</LinkButton>
          </section>
          <p className="quiet">{say(words.privacy)}</p>
        </>
      )}
    </SurveyShell>
  )
}
