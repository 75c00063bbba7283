import type { LoaderFunctionArgs } from 'react-router'
import { mayEnter, type Actor } from '#contract/actor.ts'
import { page } from '#platform/pages/page-context.ts'
import type { Work } from '#platform/database/work.ts'
import { findActiveAccount } from '#features/accounts/accounts.reads.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { mayRunProgrammes } from '#features/programmes/programmes.policy.ts'
import { listProgrammes } from '#features/programmes/programmes.reads.ts'
import { pageAt } from '../page-at.ts'

const organisationPlaces = [
  '/cases',
  '/system',
  '/programmes/all',
  '/people',
  '/topics',
  '/guides',
  '/outbox',
  '/access',
] as const
export type OrganisationPlace = (typeof organisationPlaces)[number]

/** What the frame around every workbench page shows: who acts in which role, and between which programmes they can go. */
async function readFrame(work: Work) {
  const account = work.actor.kind === 'account' ? await findActiveAccount(work, work.actor.accountId) : null
  const programmes = mayRunProgrammes(work.actor) ? await listProgrammes(work) : []
  return {
    name: account?.name ?? '',
    role: work.actor.kind === 'account' ? work.actor.role : null,
    roles: account?.roles ?? [],
    timeZone: (await readOrganisation(work)).timeZone,
    programmes: programmes.map(({ programmeId, name, state }) => ({ programmeId, name, state })),
  }
}

/** Pages of the whole organisation, as far as this role may open them. */
function placesFor(actor: Actor): OrganisationPlace[] {
  return organisationPlaces.filter((place) => {
    const match = pageAt(place)
    return match !== undefined && mayEnter(actor, match.route.access)
  })
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { run, actor, now, sides } = page(context)
  const frame = await run(readFrame, undefined)
  const here = frame.programmes.find(({ programmeId }) => programmeId === params['programmeId'])
  // Pages outside a programme, such as the organisation's people, keep the way back to the newest one still running.
  const shown =
    here ?? frame.programmes.find(({ state }) => state !== 'closed') ?? frame.programmes[0] ?? null
  return { ...frame, shown, sides, places: placesFor(actor), at: now.toISOString() }
}
