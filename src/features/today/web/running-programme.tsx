import { LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import { fieldLabels } from '#features/programmes/field.messages.ts'
import { launchMessages } from '#features/launches/launches.messages.ts'
import type { Running, Today } from '../read-today.ts'
import { todayMessages as words } from '../today.messages.ts'
import { Funnel } from './funnel.tsx'
import { NeedsList } from './needs-list.tsx'

/** After the launch: the finding, what needs somebody, how far people have come, what comes next. */
export function RunningProgramme({ launch, running }: { launch: Today['launch']; running: Running }) {
  const say = useSay()
  const base = `/programmes/${launch.programme.programmeId}`
  const { pairs, accepted, needs, funnel, at, today } = running
  return (
    <>
      <PageHead
        look="finding"
        over={
          <span className="row">
            {say(words.asOf, { at })}
            <a href={base}>{say(words.refresh)}</a>
          </span>
        }
        title={say(words.headline, { pairs, accepted })}
        more={say(words.needCount, { count: needs.length })}
        actions={
          <LinkButton look="ink" href={`${base}/pairs`}>
            {say(launchMessages.seePairs)}
          </LinkButton>
        }
      />
      <NeedsList needs={needs} base={base} />
      <div className="columns">
        <Funnel funnel={funnel} />
        <NextDates dates={launch.dates} today={today} base={base} />
      </div>
    </>
  )
}

function NextDates({ dates, today, base }: { dates: Today['launch']['dates']; today: string; base: string }) {
  const say = useSay()
  const day = new Intl.DateTimeFormat(useLocale(), { dateStyle: 'long', timeZone: 'UTC' })
  const keys = ['surveyOn', 'enrolBy', 'launchOn', 'endsOn'] as const
  const ahead = keys.flatMap((key) => {
    const date = dates?.[key]
    return date && date >= today ? [{ key, date }] : []
  })
  return (
    <section className="section">
      <div className="section-head">
        <h2>{say(words.nextDates)}</h2>
        <a href={`${base}/design/dates`}>{say(launchMessages.setDates)}</a>
      </div>
      {ahead.length > 0 ? (
        <dl className="facts">
          {ahead.map(({ key, date }) => (
            <div key={key}>
              <dt>{say(fieldLabels[`dates.${key}`])}</dt>
              <dd>{day.format(new Date(`${date}T00:00:00Z`))}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="quiet">{say(words.noNextDates)}</p>
      )}
    </section>
  )
}
