import type { Work } from '#platform/database/work.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { findPersonById } from '#features/people/people.reads.ts'
import type { Stretch } from '#features/sessions/session-series.rules.ts'
import { hoursOfDays } from './days-off.rules.ts'
import { listDaysOff, listEveryDayOff, type DaysOff } from './days-off.store.ts'

/** Every day off that bears on these people in a programme, past ones too: time nobody was expected to meet in. */
export async function listDaysOffOfPeople(
  work: Work,
  { programmeId, personIds }: { programmeId: string; personIds: readonly string[] },
): Promise<DaysOff[]> {
  return listEveryDayOff(work.db, work.organisationId, programmeId, personIds)
}

/** The stretches in which one of these people is away, or their programme rests, each where that person is. For whoever books ahead. */
export async function listHoursOff(
  work: Work,
  { programmeId, personIds }: { programmeId: string; personIds: readonly string[] },
): Promise<Stretch[]> {
  const house = await readOrganisation(work)
  // Where it is still yesterday, yesterday is not over.
  const today = new Date(work.now.getTime() - 86_400_000).toISOString().slice(0, 10)
  const hours: Stretch[] = []
  for (const personId of personIds) {
    const timeZone = (await findPersonById(work, { personId }))?.timeZone ?? house.timeZone
    const days = await listDaysOff(work.db, work.organisationId, { personId, programmeId }, today)
    hours.push(...days.map((one) => hoursOfDays(one, timeZone)))
  }
  return hours
}
