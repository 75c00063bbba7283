import type { Work } from '#platform/database/work.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { newestVersion, versionInForce } from './agreement.rules.ts'
import { listVersions, type AgreementVersion } from './agreements.store.ts'

export interface OwnAgreement {
  readonly side: Side
  readonly programme: string
  readonly mentorName: string
  readonly menteeName: string
  readonly topics: readonly { topic: string; rank: number }[]
  readonly versions: readonly AgreementVersion[]
  readonly inForce: AgreementVersion | null
  /** The newest version, when not both have signed it. */
  readonly proposed: AgreementVersion | null
  readonly canChange: boolean
}

/** The agreement of the two behind the link, every version of it. Nobody else reads what a pair wrote. */
export async function readOwnAgreement(work: Work): Promise<OwnAgreement> {
  const { pair, side } = await findOwnPair(work)
  const versions = await listVersions(work.db, work.organisationId, pair.pairId)
  const [named] = await namePeople(work, [pair])
  const inForce = versionInForce(versions) ?? null
  const newest = newestVersion(versions)
  return {
    side,
    programme: (await readProgramme(work, { programmeId: pair.programmeId })).name,
    mentorName: named?.mentorPerson?.fullName ?? '',
    menteeName: named?.menteePerson?.fullName ?? '',
    topics: pair.why.topics.map(({ topic, rank }) => ({ topic, rank })),
    versions,
    inForce,
    proposed: newest && newest.version !== inForce?.version ? newest : null,
    canChange: pair.state === 'accepted' || pair.state === 'active' || pair.state === 'paused',
  }
}
