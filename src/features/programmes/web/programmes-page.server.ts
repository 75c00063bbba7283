import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { listProgrammes } from '../programmes.reads.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  return { programmes: await page(context).run(listProgrammes, undefined) }
}
