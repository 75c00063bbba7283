import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readDesign } from '../programmes.reads.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { programme, design } = await page(context).run(readDesign, { programmeId: params['programmeId']! })
  return { programme, design }
}
