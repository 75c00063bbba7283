import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { openSurveyDoor } from './survey-start-page.server.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { programmeName } = await openSurveyDoor(page(context), params['token']!)
  return { programmeName }
}
