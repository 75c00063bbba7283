import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { openSurveyDoor } from './survey-door.server.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const token = params['token']!
  const { programmeName, need, state } = await openSurveyDoor(page(context), token)
  return { token, programmeName, need, state }
}
