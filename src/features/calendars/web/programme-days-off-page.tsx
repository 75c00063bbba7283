import { useActionData, useLoaderData } from 'react-router'
import { useLocale, useSay } from '#words/say.tsx'
import { LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { Time } from '#ui/time.tsx'
import { pairMessages } from '#features/pairs/pairs.messages.ts'
import { daysOffMessages as words } from '../days-off.messages.ts'
import { hourIn } from './day-words.rules.ts'
import { DaysAsk, type AskedDays } from './days-ask.tsx'
import { DaysForm, type RefusedDays } from './days-form.tsx'
import { DaysList } from './days-list.tsx'
import { DaysDone, DaysProblems } from './days-problems.tsx'
import type { action, loader } from './programme-days-off-page.server.ts'

export { action, loader } from './programme-days-off-page.server.ts'

/** Public holidays and company days of a programme, and the booked hours they meet. */
export default function ProgrammeDaysOffPage() {
  const say = useSay()
  const locale = useLocale()
  const { programme, timeZone, today, days, count, hours, done, added } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as RefusedDays | AskedDays | undefined
  const refused = answer && 'asked' in answer ? undefined : answer
  const base = `/programmes/${programme.programmeId}`
  const page = say(words.daysPage)
  if (answer && 'asked' in answer)
    return (
      <>
        <title>{`${programme.name}: ${page}`}</title>
        <PageHead
          over={<a href={`${base}/design`}>{programme.name}</a>}
          title={say(words.programmeAskHead, { count: answer.asked.count, pairs: answer.asked.pairs })}
          sub={say(words.programmeAskNote)}
        />
        <DaysAsk asked={answer.asked} back={`${base}/days-off`} />
      </>
    )
  return (
    <>
      <title>{`${programme.name}: ${refused ? say(pairMessages.problem, { title: page }) : page}`}</title>
      <DaysProblems refused={refused} />
      <PageHead
        over={<a href={`${base}/design`}>{programme.name}</a>}
        title={say(words.programmeDaysTitle, { count: days.length })}
        sub={say(words.programmeDaysSub, { programme: programme.name })}
      />
      {refused ? null : <DaysDone done={done} added={added} />}
      <div className="columns">
        <div>
          <section className="section">
            <div className="section-head">
              <h2>{say(words.daysList)}</h2>
            </div>
            {days.length > 0 ? (
              <DaysList days={days} />
            ) : (
              <p className="quiet">{say(words.programmeDaysNone)}</p>
            )}
          </section>
          {count > 0 ? (
            <section className="section">
              <div className="section-head">
                <h2>{say(words.programmeHoursHead, { count })}</h2>
              </div>
              <p className="quiet">{say(words.programmeHoursNote)}</p>
              <ul className="lines">
                {hours.map(({ sessionId, pairId, startsAt, mentor, mentee }) => (
                  <li key={sessionId} className="row row-apart">
                    <span>
                      <PersonName name={mentor} /> · <PersonName name={mentee} />
                      {', '}
                      <Time at={startsAt.toISOString()} text={hourIn(startsAt, timeZone, locale)} />
                    </span>
                    <LinkButton small look="quiet" href={`${base}/pairs/${pairId}`}>
                      {say(words.programmeHoursOpen)}
                      <span className="visually-hidden">
                        {' '}
                        {say(words.programmeHoursPair, { mentor, mentee })}
                      </span>
                    </LinkButton>
                  </li>
                ))}
              </ul>
              {count > hours.length ? (
                <p className="quiet">{say(words.programmeHoursMore, { count: count - hours.length })}</p>
              ) : null}
            </section>
          ) : null}
        </div>
        <section className="section">
          <div className="section-head">
            <h2>{say(words.daysAddHead)}</h2>
          </div>
          <DaysForm today={today} refused={refused} />
          <p>
            <a className="calm-link" href={`${base}/alerts/settings`}>
              {say(words.programmeDaysToAlerts)}
            </a>
          </p>
        </section>
      </div>
    </>
  )
}
