import type { Work } from '#platform/database/work.ts'
import { listPeopleByName, type Person } from './people.store.ts'

/** People who are here and whom the people file gives no part in mentoring. */
export async function listPeopleOutside(work: Work): Promise<Person[]> {
  const today = work.now.toISOString().slice(0, 10)
  const everybody = await listPeopleByName(work.db, work.organisationId, { presence: 'here', today }, 100_000)
  return everybody.filter(({ participation }) => participation === null || participation === 'none')
}
