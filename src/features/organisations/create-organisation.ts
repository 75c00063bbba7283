import type { Work } from '#platform/database/work.ts'
import { insertOrganisation } from './organisations.store.ts'

/** Creates the organisation whose walls this unit of work already stands in. */
export async function createOrganisation(
  work: Work,
  { name, language, timeZone }: { name: string; language: string; timeZone: string },
): Promise<void> {
  await insertOrganisation(
    work.db,
    { organisationId: work.organisationId, name, language, timeZone },
    work.now,
  )
  work.record({ action: 'organisation.created', subject: ['organisation', work.organisationId] })
}
