import { tables, type Transaction } from '#platform/database/work.ts'
import type { EnrolmentState } from './enrolments.contract.ts'

export interface Places {
  readonly personId: string
  readonly state: EnrolmentState
  readonly mentorPlaces: number
  readonly menteePlaces: number
}

/** Locks the enrolments of these people, always in the same order, so that two who take a place at once do so one after the other. */
export async function lockPlacesOf(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  personIds: readonly string[],
): Promise<Places[]> {
  const rows = await tables<'enrolments'>(db)
    .selectFrom('enrolments')
    .select(['person_id', 'state', 'mentor_places', 'mentee_places'])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('person_id', 'in', [...personIds])
    .orderBy('person_id')
    .forUpdate()
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    state: row.state as EnrolmentState,
    mentorPlaces: row.mentor_places,
    menteePlaces: row.mentee_places,
  }))
}
