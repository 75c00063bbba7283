import type { Work } from '#platform/database/work.ts'
import { nextWorkingMoment } from '#features/mails/working-hours.rules.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { askMentor } from './announce-pairs.ts'
import { insertAnnouncement } from './announcements.store.ts'
import type { ApprovedPair } from './create-pairs.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import { namePeople } from './name-people.ts'
import { claimPair } from './open-pairs.store.ts'
import { insertPairs } from './fresh-pairs.store.ts'
import { findPair } from './pairs.store.ts'

/**
 * Makes one pair and asks its mentor. For whoever offers somebody another partner, once their own time for taking it back is over; who
 * may was decided there. `originId` stands where a match run stands otherwise.
 */
export async function offerPair(
  work: Work,
  { programmeId, originId, pair }: { programmeId: string; originId: string; pair: ApprovedPair },
): Promise<{ pairId: string }> {
  const [pairId, announcementId] = [work.newId(), work.newId()]
  await insertPairs(work.db, work.organisationId, { programmeId, runId: originId, now: work.now }, [
    { pairId, ...pair },
  ])
  await insertAnnouncement(work.db, work.organisationId, {
    announcementId,
    programmeId,
    pairs: 1,
    leavesAt: work.now,
    announcedAt: work.now,
    withdrawnAt: null,
    single: true,
  })
  await claimPair(work.db, work.organisationId, pairId, announcementId)
  const { language, timeZone } = await readOrganisation(work)
  const fresh = await findPair(work.db, work.organisationId, pairId)
  const [named] = await namePeople(work, fresh ? [fresh] : [])
  const moment = nextWorkingMoment(work.now, named?.mentorPerson?.timeZone ?? timeZone)
  const sides = await readSides(work, { programmeId })
  if (named) await askMentor(work, named, { announcementId, language, moment, sides })
  work.record({ action: 'pair.offered', subject: ['pair', pairId], detail: { originId } })
  return { pairId }
}
