import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { listRolesOf } from '#platform/personal-data/find-rows.ts'
import { leaveAllProgrammes } from '#features/enrolments/leave-all-programmes.ts'
import { leaveAllPairs } from '#features/pauses/leave-all-pairs.ts'
import { listPairsOfPerson } from '#features/pairs/pairs.reads.ts'
import { listProgrammesOnHold } from '#features/retention/retention.reads.ts'
import { findSubject } from './find-subject.ts'
import { rightsFailures as failures } from './rights.contract.ts'
import { isSameName, waitHours } from './rights.rules.ts'
import { saveRequest } from './rights.store.ts'

/**
 * An administrator confirms an erasure by the name. Pairs end kindly at once, in the words of every early end, so that nobody waits for
 * somebody who is gone; what is held goes a day later, and until then this can be taken back.
 */
export async function confirmErasure(
  work: Work,
  { personId, name }: { personId: string; name: string },
): Promise<{ erasesAt: Date }> {
  const { person, request } = await findSubject(work, { personId })
  if (request?.state !== 'asked') throw new Failure(failures.notAsked)
  if (!isSameName(name, person.fullName)) throw new Failure(failures.otherName)
  const subject = { organisationId: work.organisationId, personId }
  if ((await listRolesOf(work.db, subject)).some((role) => role !== 'participant'))
    throw new Failure(failures.works)
  const held = await listProgrammesOnHold(work)
  if ((await listPairsOfPerson(work, { personId })).some(({ programmeId }) => held.includes(programmeId)))
    throw new Failure(failures.held)
  await leaveAllPairs(work, { personId })
  await leaveAllProgrammes(work, { personId })
  const erasesAt = new Date(work.now.getTime() + waitHours * 3_600_000)
  await saveRequest(work.db, work.organisationId, request.requestId, {
    state: 'confirmed',
    erasesAt,
    now: work.now,
  })
  work.record({ action: 'erasure.confirmed', subject: ['person', personId] })
  await work.later('rights.erase', { personId }, { startAfter: erasesAt })
  return { erasesAt }
}
