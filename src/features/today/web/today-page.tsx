import { useLoaderData } from 'react-router'
import { LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { TaskList } from '#ui/task-list.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { tasksDone } from '#features/programmes/design.rules.ts'
import { fieldLabels } from '#features/programmes/field.messages.ts'
import { launchMessages as words } from '#features/launches/launches.messages.ts'
import { nextSteps } from '#features/launches/next-steps.rules.ts'
import type { Launch } from '#features/launches/read-launch.ts'
import { RunningProgramme } from './running-programme.tsx'
import type { loader } from './today-page.server.ts'

export { loader } from './today-page.server.ts'

export default function TodayPage() {
  const say = useSay()
  const { programme, launch, running, progress, dates, grouped, sent, done } = useLoaderData<typeof loader>()
  return (
    <>
      <title>{`${programme.name}: ${say(words.todayPage)}`}</title>
      {running && progress ? (
        <RunningProgramme
          programmeId={programme.programmeId}
          {...{ running, progress, dates, grouped, sent, done }}
        />
      ) : null}
      {launch ? <WayToLaunch launch={launch} /> : null}
    </>
  )
}

function WayToLaunch({ launch }: { launch: Launch }) {
  const say = useSay()
  const { programme, need } = launch
  const base = `/programmes/${programme.programmeId}`
  return (
    <>
      <PageHead
        look="finding"
        {...headline(launch, say)}
        actions={<NextAction launch={launch} base={base} />}
      />
      <div className="columns">
        <section className="section">
          <div className="section-head">
            <h2>{say(words.nextTitle)}</h2>
          </div>
          <TaskList label={say(words.nextTitle)} tasks={nextSteps(launch, base, say)} />
        </section>
        <div>
          <section className="section">
            <div className="section-head">
              <h2>{say(words.needTitle)}</h2>
            </div>
            <p className={need ? 'lead' : 'quiet'}>{need ?? say(words.needMissing)}</p>
          </section>
          <Dates dates={launch.dates} base={base} />
        </div>
      </div>
    </>
  )
}

function headline(
  { programme, marks, enrolled, changedAfterLaunch }: Launch,
  say: Say,
): { title: string; more: string } {
  switch (programme.state) {
    case 'designing':
    case 'approved':
      return { title: say(words.designing), more: say(words.designingMore, { done: tasksDone(marks) }) }
    case 'open':
      return { title: say(words.open, { enrolled }), more: say(words.openMore) }
    case 'launched':
      return {
        title: say(words.launched),
        more: say(words.launchedMore, { changed: changedAfterLaunch.length }),
      }
    case 'closed':
      return { title: say(words.closed), more: say(words.closedMore) }
  }
}

/** The one thing most worth doing now. */
function NextAction({ launch, base }: { launch: Launch; base: string }) {
  const say = useSay()
  const { programme, marks, mentors, mentees } = launch
  const [href, label] =
    programme.state === 'launched' || programme.state === 'closed'
      ? [`${base}/pairs`, words.seePairs]
      : tasksDone(marks) < 7
        ? [`${base}/design`, words.continueDesign]
        : mentors === 0 || mentees === 0
          ? [`${base}/people`, words.bringPeople]
          : [`${base}/match`, words.proposePairs]
  return (
    <LinkButton look="ink" href={href}>
      {say(label)}
    </LinkButton>
  )
}

function Dates({ dates, base }: { dates: Launch['dates']; base: string }) {
  const say = useSay()
  const day = new Intl.DateTimeFormat(useLocale(), { dateStyle: 'long', timeZone: 'UTC' })
  const keys = ['surveyOn', 'enrolBy', 'launchOn', 'endsOn'] as const
  return (
    <section className="section">
      <div className="section-head">
        <h2>{say(words.datesTitle)}</h2>
        <a href={`${base}/design/dates`}>{say(words.setDates)}</a>
      </div>
      {dates ? (
        <dl className="facts">
          {keys.map((key) => {
            const date = dates[key]
            return date ? (
              <div key={key}>
                <dt>{say(fieldLabels[`dates.${key}`])}</dt>
                <dd>{day.format(new Date(`${date}T00:00:00Z`))}</dd>
              </div>
            ) : null
          })}
        </dl>
      ) : (
        <p className="quiet">{say(words.datesMissing)}</p>
      )}
    </section>
  )
}
