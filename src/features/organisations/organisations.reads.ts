import type { Transaction, Work } from '#platform/database/work.ts'
import { findOrganisation, listOrganisationIds, type Organisation } from './organisations.store.ts'

export type { Organisation } from './organisations.store.ts'

/** The organisation of this unit of work: its name, language and time zone. */
export async function readOrganisation(work: Work): Promise<Organisation> {
  const organisation = await findOrganisation(work.db, work.organisationId)
  if (!organisation) throw new Error('The organisation of this unit of work does not exist.')
  return organisation
}

/** Which organisations live in this installation. Needs no walls: the register holds ids only. */
export function listOrganisations(db: Transaction): Promise<string[]> {
  return listOrganisationIds(db)
}
