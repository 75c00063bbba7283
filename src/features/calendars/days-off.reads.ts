import type { Work } from '#platform/database/work.ts'
import { listEveryDayOff, type DaysOff } from './days-off.store.ts'

/** Every day off that bears on these people in a programme, past ones too: time nobody was expected to meet in. */
export async function listDaysOffOfPeople(
  work: Work,
  { programmeId, personIds }: { programmeId: string; personIds: readonly string[] },
): Promise<DaysOff[]> {
  return listEveryDayOff(work.db, work.organisationId, programmeId, personIds)
}
