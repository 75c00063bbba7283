import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readPersonInChart } from '../read-person-in-chart.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { run, now, actor } = page(context)
  return {
    // The pages of what is held are the administrator's.
    showsRights: actor.kind === 'account' && actor.role === 'administrator',
    today: now.toISOString().slice(0, 10),
    ...(await run(readPersonInChart, { personId: params['personId']! })),
  }
}
