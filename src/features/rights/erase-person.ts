import type { Work } from '#platform/database/work.ts'
import { listOpenRequests, saveRequest } from './rights.store.ts'
import { takeOutPerson } from './take-out-person.ts'

/** The day is over: takes the person out of every table and writes the receipt. Safe to repeat; what was taken back does nothing. */
export async function erasePerson(work: Work, { personId }: { personId: string }): Promise<void> {
  work.upkeep()
  const { db, organisationId, now } = work
  const request = (await listOpenRequests(db, organisationId)).find((one) => one.personId === personId)
  if (request?.state !== 'confirmed' || !request.erasesAt || request.erasesAt > now) return
  const { tables } = await takeOutPerson(work, { personId })
  await saveRequest(db, organisationId, request.requestId, { state: 'done', erasesAt: request.erasesAt, now })
  work.record({ action: 'erasure.done', subject: ['person', personId], detail: { tables } })
}
