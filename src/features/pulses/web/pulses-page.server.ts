import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readPulseResults } from '../read-pulse-results.ts'

export function loader({ context, params }: LoaderFunctionArgs) {
  return page(context).run(readPulseResults, { programmeId: params['programmeId'] ?? '' })
}
