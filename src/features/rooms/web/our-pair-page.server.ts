import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { spokenAgenda } from '#features/guides/agenda-words.rules.ts'
import { readSessionPlan } from '#features/guides/guides.reads.ts'
import { readOurPair } from '../read-our-pair.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { run, now, say } = page(context)
  const room = await run(readOurPair, undefined)
  const { next, side, state } = room
  const plan = next && state !== 'gone' ? await run(readSessionPlan, { sessionId: next.sessionId }) : null
  const agenda = plan ? spokenAgenda(say, plan.agenda, plan.names, { side, starters: plan.starters }) : []
  return { room, agenda, now }
}
