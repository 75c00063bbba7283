import { useLoaderData } from 'react-router'
import { LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import { adviseOnWork, busiest, estimateWork } from '../workload.rules.ts'
import { workMessages as words } from '../workload.messages.ts'
import { toHalf, workAdviceSentences } from '../work-sentences.rules.ts'
import { WorkRoles } from './work-roles.tsx'
import { WorkTables } from './work-tables.tsx'
import type { loader } from './workload-page.server.ts'

export { loader } from './workload-page.server.ts'

/** How many hours a week the programme asks of whoever runs it, phase by phase, and what others can take over. */
export default function WorkloadPage() {
  const say = useSay()
  const { programme, design } = useLoaderData<typeof loader>()
  const home = `/programmes/${programme.programmeId}`
  const phases = estimateWork(design)
  const title = <title>{`${programme.name}: ${say(words.page)}`}</title>
  if (!phases)
    return (
      <>
        {title}
        <h1 className="visually-hidden">{say(words.page)}</h1>
        <EmptyState
          title={say(words.emptyTitle)}
          actions={
            <LinkButton look="ink" href={`${home}/design/${design.rhythm ? 'team' : 'rhythm'}`}>
              {say(design.rhythm ? words.toTeam : words.toRhythm)}
            </LinkButton>
          }
        >
          <p>{say(words.emptyText)}</p>
        </EmptyState>
      </>
    )
  const [first, ...more] = workAdviceSentences(adviseOnWork(design), say)
  const [from, to] = busiest(phases).weekly
  return (
    <>
      {title}
      <PageHead
        look="finding"
        over={say(words.over, { name: programme.name })}
        title={
          first ?? say(words.enough, { has: design.team!.hoursPerWeek, from: toHalf(from), to: toHalf(to) })
        }
        more={more.length > 0 ? more.join(' ') : undefined}
        sub={say(words.sub)}
        actions={
          <>
            <LinkButton href={`${home}/design/workload`}>{say(words.change)}</LinkButton>
            <LinkButton look="quiet" href={`${home}/design/team`}>
              {say(words.changeTeam)}
            </LinkButton>
          </>
        }
      />
      <div className="columns">
        <div>
          <WorkTables design={design} phases={phases} />
        </div>
        <div>
          <WorkRoles />
        </div>
      </div>
    </>
  )
}
