import { redirect, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { listProgrammes } from '../programmes.reads.ts'

/** Straight to work: the newest programme that still runs. Without one, the list says how to begin. */
export async function loader({ context }: LoaderFunctionArgs) {
  const programmes = await page(context).run(listProgrammes, undefined)
  const current = programmes.find(({ state }) => state !== 'closed') ?? programmes[0]
  throw redirect(current ? `/programmes/${current.programmeId}` : '/programmes/all')
}
