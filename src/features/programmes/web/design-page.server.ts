import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { composeBrief } from '../briefs.reads.ts'
import { readDesign } from '../programmes.reads.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { run } = page(context)
  const programmeId = params['programmeId']!
  const { programme, marks, changedAfterLaunch } = await run(readDesign, { programmeId })
  return { programme, marks, changedAfterLaunch, brief: await run(composeBrief, { programmeId }) }
}
