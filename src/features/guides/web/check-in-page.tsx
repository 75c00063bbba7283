import { useActionData, useLoaderData, useParams } from 'react-router'
import { AgendaList } from '#ui/agenda-list.tsx'
import { Banner } from '#ui/banner.tsx'
import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import { agendaMessages } from '../agenda.messages.ts'
import { checkInMessages as words } from '../guides.messages.ts'
import type { action, loader } from './check-in-page.server.ts'
import { PairShell } from './pair-shell.tsx'

export { action, loader } from './check-in-page.server.ts'

/** The plan first, then the one press; or what became of it. */
export default function CheckInPage() {
  const say = useSay()
  const { side, names, programme, parts, minutes, week } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const name = side === 'mentor' ? names.leader : names.mentor
  const title = say(words.title, { name })
  return (
    <PairShell
      title={title}
      programme={programme}
      problems={refused ? [{ href: '#main', text: refused.problem }] : []}
    >
      <PageHead
        look="question"
        title={title}
        sub={
          <>
            <p>{say(words.sub, { minutes })}</p>
            {week === null ? null : <p>{say(words.week, { week })}</p>}
          </>
        }
      />
      <Standing name={name} />
      <section className="chapter">
        <h2>{say(words.planTitle)}</h2>
        <p className="small quiet">
          {say(words.planNote)}{' '}
          <a className="tall-link" href={`/l/${useParams()['token']}/pair/agreement`}>
            {say(words.agreement)}
          </a>
        </p>
        <AgendaList
          lines={parts.map((part, at) => ({
            key: part.key,
            minutes: say(at === 0 ? agendaMessages.minutes : agendaMessages.bare, { minutes: part.minutes }),
            what: part.what,
            who: part.who,
            voice: part.lead === 'both' ? 'quiet' : part.lead,
            children: part.prompt === '' ? null : <p className="small quiet">{part.prompt}</p>,
          }))}
        />
      </section>
    </PairShell>
  )
}

function Standing({ name }: { name: string }) {
  const say = useSay()
  const home = `/l/${useParams()['token']}/pair`
  const { state, hour } = useLoaderData<typeof loader>()
  if (!hour)
    return (
      <>
        <p className="lead">{say(words.unbooked)}</p>
        <Actions>
          <LinkButton look="ink" href={`${home}/times`}>
            {say(words.choose)}
          </LinkButton>
        </Actions>
      </>
    )
  const { sessionId, when } = hour
  if (state === 'held')
    return (
      <Banner look="ok">
        {say(words.held, { when })} {say(words.heldAgain)}
      </Banner>
    )
  const planned = state === 'planned'
  return (
    <form method="post">
      <SubmissionKey />
      <input type="hidden" name="sessionId" value={sessionId} />
      <p className="lead">{say(planned ? words.planned : words.open, { when })}</p>
      {planned ? (
        <>
          <Actions>
            <LinkButton look="ink" href={`${home}/session/${sessionId}`}>
              {say(words.prepare)}
            </LinkButton>
          </Actions>
          <Actions>
            <Button name="into" value="regular">
              {say(words.undo)}
            </Button>
          </Actions>
        </>
      ) : (
        <>
          <p className="small quiet">{say(words.takeNote, { name })}</p>
          <Actions>
            <Button look="ink" name="into" value="check-in">
              {say(words.take)}
            </Button>
          </Actions>
        </>
      )}
    </form>
  )
}
