import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readClosings } from '../read-closings.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  return page(context).run(readClosings, { programmeId: params['programmeId'] ?? '' })
}
