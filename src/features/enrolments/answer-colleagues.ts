import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { enrolmentFailures as failures } from './enrolments.contract.ts'
import { replaceColleagues } from './enrolment-colleagues.store.ts'
import { findNamedPeople } from './find-named-people.ts'
import type { NamesTyped } from './own-colleagues.contract.ts'
import { findOwnEnrolment } from './read-own-enrolment.ts'

/** Whom somebody knows already. Theirs alone to read and to change; a list sent empty is deleted. */
export async function answerColleagues(work: Work, names: NamesTyped): Promise<{ unknownPeople: string[] }> {
  const { programme, person, enrolment } = await findOwnEnrolment(work)
  if (programme.state === 'closed') throw new Failure(failures.notOpen)
  if (enrolment?.state !== 'enrolled') throw new Failure(failures.notFound)
  const { enrolmentId } = enrolment
  const known = await findNamedPeople(work, { named: names.known, self: person.personId })
  await replaceColleagues(
    work.db,
    work.organisationId,
    new Map([[enrolmentId, { known: known.personIds }]]),
  )
  // How many were named is as private as who.
  work.record({ action: 'enrolment.colleagues-answered', subject: ['enrolment', enrolmentId] })
  return { unknownPeople: known.unknown }
}
