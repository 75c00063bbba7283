import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readMentorCall } from '../read-mentor-call.ts'

export function loader({ context, params }: LoaderFunctionArgs) {
  return page(context).run(readMentorCall, {
    programmeId: params['programmeId'] ?? '',
    topicId: params['topicId'] ?? '',
  })
}
