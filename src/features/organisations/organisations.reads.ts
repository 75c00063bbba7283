import type { Transaction, Work } from '#platform/database/work.ts'
import { findOrganisation, listOrganisationIds, type Organisation } from './organisations.store.ts'

export type { Organisation } from './organisations.store.ts'

/** Asked by every mail and many pages, several times in one unit of work; no unit of work changes it. */
const known = new WeakMap<Work, Promise<Organisation>>()

/** The organisation of this unit of work: its name, language and time zone. */
export function readOrganisation(work: Work): Promise<Organisation> {
  const organisation = known.get(work) ?? askForOrganisation(work)
  known.set(work, organisation)
  return organisation
}

async function askForOrganisation({ db, organisationId }: Work): Promise<Organisation> {
  const organisation = await findOrganisation(db, organisationId)
  if (!organisation) throw new Error('The organisation of this unit of work does not exist.')
  return organisation
}

/** Which organisations live in this installation. Needs no walls: the register holds ids only. */
export function listOrganisations(db: Transaction): Promise<string[]> {
  return listOrganisationIds(db)
}
