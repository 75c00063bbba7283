import { useLoaderData } from 'react-router'
import { LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import { tasksDone } from '../design.rules.ts'
import { programmeMessages as words } from '../programmes.messages.ts'
import type { loader } from './today-page.server.ts'

export { loader } from './today-page.server.ts'

export default function TodayPage() {
  const say = useSay()
  const { programme, need, marks } = useLoaderData<typeof loader>()
  const done = tasksDone(marks)
  return (
    <>
      <title>{`${programme.name}: ${say(words.todayPage)}`}</title>
      <PageHead
        look="finding"
        title={say(words.todayDesigning)}
        more={say(words.todayDesigningMore, { done })}
        actions={
          <LinkButton look="ink" href={`/programmes/${programme.programmeId}/design`}>
            {say(words.continueDesign)}
          </LinkButton>
        }
      />
      <section className="section">
        <div className="section-head">
          <h2>{say(words.needHead)}</h2>
        </div>
        <p className="text lead">{need ?? say(words.needMissing)}</p>
      </section>
    </>
  )
}
