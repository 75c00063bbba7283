import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { listRequests } from '../list-requests.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  return page(context).run(listRequests, undefined)
}
