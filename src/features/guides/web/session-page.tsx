import { useLoaderData, useParams } from 'react-router'
import { AgendaList } from '#ui/agenda-list.tsx'
import { Banner } from '#ui/banner.tsx'
import { Actions, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Time } from '#ui/time.tsx'
import { useSay } from '#words/say.tsx'
import { agendaMessages } from '../agenda.messages.ts'
import { sessionMessages as words } from '../guides.messages.ts'
import { EtiquetteCard } from './etiquette-card.tsx'
import { PairShell } from './pair-shell.tsx'
import type { loader } from './session-page.server.ts'

export { loader } from './session-page.server.ts'

export default function SessionPage() {
  const say = useSay()
  const { token } = useParams()
  const plan = useLoaderData<typeof loader>()
  const { side, names, parts, care, offLimits } = plan
  const home = `/l/${token}/pair`
  const other = side === 'mentor' ? names.leader : names.mentor
  const title = say(words.title, { kind: plan.kind, name: other })
  const led = parts.filter(({ lead }) => lead === side).reduce((sum, { minutes }) => sum + minutes, 0)
  return (
    <PairShell title={title} programme={plan.programme}>
      <PageHead
        look="question"
        title={title}
        sub={
          <>
            <p>
              <Time at={plan.at} text={plan.when} />
            </p>
            <p>
              {plan.whenThere ? say(words.whenThere, { time: plan.whenThere, name: other }) : null}{' '}
              {say(words.minutes, { minutes: plan.minutes })}
            </p>
          </>
        }
      />
      {plan.cancelled ? <Banner look="warn">{say(words.cancelled)}</Banner> : null}
      {care.length > 0 || offLimits !== '' ? (
        <section className="chapter">
          <h2>{say(words.offLimitsTitle)}</h2>
          {offLimits === '' ? null : <p>{say(words.offLimits, { text: offLimits })}</p>}
          {care.map(({ topic, care: note }) => (
            <p key={topic}>{say(words.care, { topic, care: note })}</p>
          ))}
        </section>
      ) : null}
      <section className="chapter">
        <h2>{say(words.planTitle)}</h2>
        <p className="small quiet">
          {say(words.role, {
            minutes: led,
            all: plan.minutes,
            cue: say(side === 'mentor' ? words.cueMentor : words.cueLeader),
          })}{' '}
          {say(words.planNote)}
        </p>
        <AgendaList
          lines={parts.map((part, at) => ({
            key: part.key,
            minutes: say(at === 0 ? agendaMessages.minutes : agendaMessages.bare, { minutes: part.minutes }),
            what: part.what,
            who: part.who,
            voice: part.lead === 'both' ? 'quiet' : part.lead,
            children: (
              <>
                {part.prompt === '' ? null : <p className="small quiet">{part.prompt}</p>}
                {part.starters.map((text) => (
                  <p key={text} className="agenda-starter">
                    <span className="small quiet">{say(words.chosen)}</span> {text}
                  </p>
                ))}
              </>
            ),
          }))}
        />
        <Actions>
          {plan.canLog ? (
            <LinkButton look="ink" href={`${home}/log/${plan.sessionId}`}>
              {say(words.log)}
            </LinkButton>
          ) : (
            <LinkButton look="ink" href={`${home}/guide`}>
              {say(words.change)}
            </LinkButton>
          )}
        </Actions>
      </section>
      <section className="chapter">
        <h2>{say(words.etiquetteTitle)}</h2>
        <EtiquetteCard />
      </section>
    </PairShell>
  )
}
