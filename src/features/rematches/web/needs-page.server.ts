import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readNeeds } from '../read-needs.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  return page(context).run(readNeeds, { programmeId: params['programmeId'] ?? '' })
}
