import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { peopleFilter } from '../people.contract.ts'
import { readPeopleOverview } from '../read-people-overview.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams
  // An address somebody bent shows everybody instead of an error.
  const filter = peopleFilter.safeParse(Object.fromEntries([...asked].filter(([, value]) => value !== '')))
  const chosen = filter.success ? filter.data : peopleFilter.parse({})
  const { actor, run } = page(context)
  const answersRights = actor.kind === 'account' && actor.role === 'administrator'
  return { filter: chosen, overview: await run(readPeopleOverview, chosen), answersRights }
}
