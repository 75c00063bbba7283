import { Timeline } from '#ui/timeline.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import type { Dates } from '../read-today.ts'
import { todayMessages as words } from '../today.messages.ts'
import { sayDate } from './date-words.rules.ts'

/** The course on one line: where it began, where it is, what comes. */
export function DatesLine({ dates, now, base }: { dates: Dates | null; now: Date; base: string }) {
  const say = useSay()
  const short = new Intl.DateTimeFormat(useLocale(), { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const day = (on: string) => short.format(new Date(`${on}T00:00:00Z`))
  return (
    <section className="section">
      <div className="section-head">
        <h2>{say(words.nextDates)}</h2>
        <a href={`${base}/design/dates`}>{say(words.setDates)}</a>
      </div>
      {dates ? (
        <Timeline
          label={say(words.nextDates)}
          weeks={dates.course.weeks}
          now={{
            at: dates.course.gone,
            date: short.format(now),
            what: say(words.now, { week: dates.course.week }),
          }}
          events={dates.drawn.map((date) => ({
            key: `${date.kind} ${date.on}`,
            at: date.at,
            date: day(date.on),
            what: sayDate(date, say),
          }))}
        />
      ) : (
        <p className="quiet">{say(words.noDates)}</p>
      )}
    </section>
  )
}
