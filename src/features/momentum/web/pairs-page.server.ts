import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { questionOf } from '../pair-list.rules.ts'
import { readPairList } from '../read-pair-list.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const question = questionOf(new URL(request.url).searchParams)
  return {
    question,
    ...(await page(context).run(readPairList, { programmeId: params['programmeId'] ?? '', question })),
  }
}
