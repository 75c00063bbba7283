import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { listOrganisations } from '#features/organisations/organisations.reads.ts'
import { listCaseHandlers } from '../accounts.reads.ts'

/** The people to turn to are named to everybody where one organisation lives here; with several, only to those who belong to one. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, run, runIn, lookUp } = page(context)
  if (actor.kind === 'account') return { handlers: await run(listCaseHandlers, undefined) }
  const [only, ...others] = await lookUp(listOrganisations, undefined)
  return { handlers: only && others.length === 0 ? await runIn(only, listCaseHandlers, undefined) : [] }
}
