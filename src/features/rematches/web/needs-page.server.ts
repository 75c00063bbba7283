import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { listNeeds } from '../list-needs.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  return page(context).run(listNeeds, { programmeId: params['programmeId'] ?? '' })
}
