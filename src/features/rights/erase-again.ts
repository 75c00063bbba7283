import type { Work } from '#platform/database/work.ts'
import { leaveAllProgrammes } from '#features/enrolments/leave-all-programmes.ts'
import { leaveAllPairs } from '#features/pauses/leave-all-pairs.ts'
import { listStillNamed } from '#features/people/list-still-named.ts'
import { listOpenRequests, saveRequest } from './rights.store.ts'
import { takeOutPerson } from './take-out-person.ts'

/** A backup from before their erasure has brought somebody back: they go again, at once. Says whether there was anybody. */
export async function eraseAgain(work: Work, { personId }: { personId: string }): Promise<boolean> {
  work.upkeep()
  const { db, organisationId, now } = work
  if ((await listStillNamed(work, { personIds: [personId] })).length === 0) return false
  await leaveAllPairs(work, { personId })
  await leaveAllProgrammes(work, { personId })
  const { tables } = await takeOutPerson(work, { personId })
  const request = (await listOpenRequests(db, organisationId)).find((one) => one.personId === personId)
  if (request)
    await saveRequest(db, organisationId, request.requestId, {
      state: 'done',
      erasesAt: request.erasesAt ?? now,
      now,
    })
  work.record({ action: 'erasure.repeated', subject: ['person', personId], detail: { tables } })
  return true
}
