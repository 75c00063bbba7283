import { useActionData, useLoaderData, useParams } from 'react-router'
import { useLocale, useSay } from '#words/say.tsx'
import { LinkButton } from '#ui/button.tsx'
import { LinkShell } from '#ui/link-shell.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Time } from '#ui/time.tsx'
import { pairNav } from '#features/pairs/pair-nav.rules.ts'
import { pairMessages } from '#features/pairs/pairs.messages.ts'
import { daysOffMessages as words } from '../days-off.messages.ts'
import { hourIn } from './day-words.rules.ts'
import { DaysAsk, type AskedDays } from './days-ask.tsx'
import { DaysForm, type RefusedDays } from './days-form.tsx'
import { DaysList } from './days-list.tsx'
import { DaysDone, DaysProblems } from './days-problems.tsx'
import { HourList } from './hour-list.tsx'
import type { action, loader } from './own-days-off-page.server.ts'

export { action, loader } from './own-days-off-page.server.ts'

/** When somebody is away, and which booked hours that meets. */
export default function OwnDaysOffPage() {
  const say = useSay()
  const locale = useLocale()
  const { token = '' } = useParams()
  const { programme, timeZone, today, days, hours, elsewhere, out, done, added } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as RefusedDays | AskedDays | undefined
  const asked = answer && 'asked' in answer ? answer.asked : null
  const refused = answer && 'asked' in answer ? undefined : answer
  const title = asked ? say(words.askHead, { count: asked.count }) : say(words.daysTitle)
  const here = `/l/${token}/pair/days-off`
  return (
    <LinkShell
      skip={say(pairMessages.skip)}
      brand={{ name: say(pairMessages.brand) }}
      note={programme}
      nav={pairNav(token, 'me', say)}
      help={{ href: '/help', label: say(pairMessages.help), note: say(pairMessages.helpNote) }}
    >
      <title>{`${refused ? say(pairMessages.problem, { title }) : title} · ${say(pairMessages.brand)}`}</title>
      <DaysProblems refused={refused} />
      {asked ? (
        <>
          <PageHead look="question" title={title} sub={say(words.askNote)} />
          <DaysAsk asked={asked} back={here}>
            <HourList hours={asked.hours} timeZone={timeZone} />
            {asked.count > asked.hours.length ? (
              <p>{say(words.askElsewhere, { count: asked.count - asked.hours.length })}</p>
            ) : null}
          </DaysAsk>
        </>
      ) : (
        <>
          <PageHead look="question" title={title} sub={say(words.daysSub)} />
          {refused ? null : <DaysDone done={done} added={added} />}
          {hours.length + elsewhere > 0 ? (
            <section className="chapter">
              <h2>{say(words.daysHoursHead, { count: hours.length + elsewhere })}</h2>
              <p className="quiet">{say(words.daysHoursNote)}</p>
              <ul className="lines">
                {hours.map(({ sessionId, startsAt }) => (
                  <li key={sessionId} className="row row-apart">
                    <Time at={startsAt.toISOString()} text={hourIn(startsAt, timeZone, locale)} />
                    <LinkButton look="quiet" href={`/l/${token}/pair/move/${sessionId}`}>
                      {say(words.daysMove)}
                      <span className="visually-hidden"> {hourIn(startsAt, timeZone, locale)}</span>
                    </LinkButton>
                  </li>
                ))}
              </ul>
              {elsewhere > 0 ? <p>{say(words.daysElsewhere, { count: elsewhere })}</p> : null}
            </section>
          ) : null}
          {out.length > 0 ? (
            <section className="chapter">
              <h2>{say(words.daysOutHead, { count: out.length })}</h2>
              <p className="quiet">{say(words.daysOutNote)}</p>
              <HourList hours={out} timeZone={timeZone} />
            </section>
          ) : null}
          <section className="chapter">
            <h2>{say(words.daysList)}</h2>
            {days.length > 0 ? <DaysList days={days} /> : <p className="quiet">{say(words.daysNone)}</p>}
          </section>
          <section className="chapter">
            <h2>{say(words.daysAddHead)}</h2>
            <DaysForm today={today} refused={refused} />
          </section>
          <p className="small quiet">{say(words.daysWhoSees)}</p>
          <p>
            <a className="calm-link" href={`/l/${token}/pair/me`}>
              {say(words.daysToMe)}
            </a>
          </p>
        </>
      )}
    </LinkShell>
  )
}
