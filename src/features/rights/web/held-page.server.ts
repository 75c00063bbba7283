import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readHeld } from '../read-held.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  return page(context).run(readHeld, { personId: params['personId'] ?? '' })
}
