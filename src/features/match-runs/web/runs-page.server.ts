import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readRunHistory } from '../read-run-history.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const programmeId = params['programmeId']!
  return { programmeId, ...(await page(context).run(readRunHistory, { programmeId })) }
}
