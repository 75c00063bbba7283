import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readSponsorStanding } from '../read-sponsor-standing.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  return page(context).run(readSponsorStanding, { briefId: params['briefId'] ?? '' })
}
