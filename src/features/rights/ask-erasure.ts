import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { findSubject } from './find-subject.ts'
import { rightsFailures as failures } from './rights.contract.ts'
import { dueOn } from './rights.rules.ts'
import { insertRequest } from './rights.store.ts'

/** Somebody asks to be erased, by their own link or through an administrator. From now on a month counts. */
export async function askErasure(work: Work, { personId }: { personId: string | null }): Promise<void> {
  const subjectId =
    personId === null ? await ownPersonId(work) : (await findSubject(work, { personId })).person.personId
  const request = { requestId: work.newId(), personId: subjectId, askedAt: work.now, dueOn: dueOn(work.now) }
  const written = await insertRequest(work.db, work.organisationId, request)
  if (written) work.record({ action: 'erasure.asked', subject: ['person', subjectId] })
  else work.upkeep()
}

async function ownPersonId(work: Work): Promise<string> {
  await findOwnPair(work)
  if (work.actor.kind !== 'link' || !work.actor.personId) throw new Failure(failures.notFound)
  return work.actor.personId
}
