import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readLaunch } from '../read-launch.ts'

export function loader({ context, params }: LoaderFunctionArgs) {
  return page(context).run(readLaunch, { programmeId: params['programmeId']! })
}
