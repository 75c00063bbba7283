import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readToday } from '../read-today.ts'

export function loader({ context, params }: LoaderFunctionArgs) {
  return page(context).run(readToday, { programmeId: params['programmeId']! })
}
