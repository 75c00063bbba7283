import { useActionData, useLoaderData } from 'react-router'
import { Banner } from '#ui/banner.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import { circleMessages as words } from '../circles.messages.ts'
import { CircleAhead } from './circle-ahead.tsx'
import { CirclePast } from './circle-past.tsx'
import type { action, loader } from './circles-page.server.ts'
import { PlanCircleForm } from './plan-circle-form.tsx'
import { problemWords, type Refused } from './problem-words.rules.ts'

export { action, loader } from './circles-page.server.ts'

export default function CirclesPage() {
  const say = useSay()
  const { ahead, past, mentors, hours, days, done, programme } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const problems = [
    ...(refused?.problem ? [{ href: '#start-day', text: refused.problem }] : []),
    ...Object.entries(refused?.problems ?? {}).map(([field, id]) => ({
      href: `#${field}`,
      text: say(problemWords(id)),
    })),
  ]
  const title = `${programme}: ${say(words.page)}`
  return (
    <>
      <title>{refused ? say(words.problem, { title }) : title}</title>
      {problems.length > 0 ? (
        <ErrorSummary title={say(words.summary, { count: problems.length })} problems={problems} />
      ) : null}
      <PageHead title={say(words.officeTitle, { count: ahead.length })} sub={say(words.officeSub)} />
      {done && !refused ? (
        <Banner look="ok" announce>
          {say(words.done, { done })}
        </Banner>
      ) : null}
      {ahead.length > 0 ? (
        <section className="section">
          <div className="section-head">
            <h2>{say(words.ahead)}</h2>
          </div>
          {ahead.map((circle) => (
            <CircleAhead key={circle.circleId} circle={circle} mentors={mentors.length} refused={refused} />
          ))}
        </section>
      ) : null}
      <PlanCircleForm hours={hours} days={days} refused={refused} />
      {past.length > 0 ? (
        <section className="section">
          <div className="section-head">
            <h2>{say(words.past)}</h2>
          </div>
          {past.map((circle) => (
            <CirclePast key={circle.circleId} circle={circle} mentors={mentors} />
          ))}
        </section>
      ) : null}
    </>
  )
}
