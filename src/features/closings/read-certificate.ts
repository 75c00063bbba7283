import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { closingFailures } from './closings.contract.ts'
import { findClosing } from './closings.store.ts'
import { countHours } from './count-hours.ts'

export interface CertificateFacts {
  readonly side: Side
  readonly name: string
  readonly organisation: string
  readonly programme: string
  readonly hours: number
  readonly sessions: number
  readonly from: Date
  readonly to: Date
  readonly on: Date
}

/** What a certificate says: the receiver's own name, hours and dates. The other one is not named, nor anything they worked on. */
export async function readCertificate(work: Work): Promise<CertificateFacts> {
  const { pair, side } = await findOwnPair(work)
  const closing = await findClosing(work.db, work.organisationId, pair.pairId)
  const { sessions, hours, first, last } = await countHours(work, { pairId: pair.pairId })
  if (!closing || !first || !last) throw new Failure(closingFailures.noHours)
  const [named] = await namePeople(work, [pair])
  const person = side === 'mentor' ? named?.mentorPerson : named?.menteePerson
  const { name: programme } = await readProgramme(work, { programmeId: pair.programmeId })
  const { name: organisation } = await readOrganisation(work)
  return {
    side,
    name: person?.fullName ?? '',
    organisation,
    programme,
    hours,
    sessions,
    from: first,
    to: last,
    on: closing.closedAt ?? work.now,
  }
}
