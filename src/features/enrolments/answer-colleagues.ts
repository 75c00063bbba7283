import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { enrolmentFailures as failures } from './enrolments.contract.ts'
import { replaceColleagues } from './enrolment-colleagues.store.ts'
import { findNamedPeople } from './find-named-people.ts'
import type { NamesTyped } from './own-colleagues.contract.ts'
import { findOwnEnrolment } from './read-own-enrolment.ts'

/** Whom somebody knows already and whom they wish for. Theirs alone to read and to change; a list sent empty is deleted. */
export async function answerColleagues(work: Work, names: NamesTyped): Promise<{ unknownPeople: string[] }> {
  const { programme, person, enrolment } = await findOwnEnrolment(work)
  if (programme.state === 'closed') throw new Failure(failures.notOpen)
  if (enrolment?.state !== 'enrolled') throw new Failure(failures.notFound)
  const { enrolmentId } = enrolment
  const self = person.personId
  const known = await findNamedPeople(work, { named: names.known, self })
  const wished = await findNamedPeople(work, { named: names.wished, self })
  const named = { known: known.personIds, wished: wished.personIds }
  await replaceColleagues(work.db, work.organisationId, new Map([[enrolmentId, named]]))
  // How many were named is as private as who.
  work.record({ action: 'enrolment.colleagues-answered', subject: ['enrolment', enrolmentId] })
  return { unknownPeople: [...new Set([...known.unknown, ...wished.unknown])] }
}
