import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { withdrawMails } from '#features/mails/withdraw-mails.ts'
import { moveProgramme } from '#features/programmes/move-programme.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { findLastAnnouncement, lockAnnounced, saveAnnouncement } from './announcements.store.ts'
import { pairFailures } from './pairs.contract.ts'
import { mayRunPairs } from './pairs.policy.ts'
import { listPairsOfProgramme, releaseAnnounced } from './pairs.store.ts'

/** Takes an announcement back before its first mail has left: as if it had not been. */
export async function undoAnnouncement(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<{ withdrawn: number }> {
  if (!mayRunPairs(work.actor)) throw new Failure(pairFailures.notYours)
  const programme = await readProgramme(work, { programmeId })
  const last = await findLastAnnouncement(work.db, work.organisationId, programmeId)
  if (!last || work.now >= last.leavesAt) throw new Failure(pairFailures.cannotUndo)
  // A mentor may be answering at this moment: then the answer comes first, and there is nothing left to undo.
  await lockAnnounced(work.db, work.organisationId, last.announcementId)
  const pairs = await listPairsOfProgramme(work.db, work.organisationId, programmeId)
  const answered = pairs.some(
    ({ announcementId, mentor }) => announcementId === last.announcementId && mentor !== null,
  )
  if (answered) throw new Failure(pairFailures.cannotUndo)
  const { withdrawn, tooLate } = await withdrawMails(work, { groupId: last.announcementId })
  if (tooLate > 0) throw new Failure(pairFailures.cannotUndo)
  await releaseAnnounced(work.db, work.organisationId, last.announcementId)
  await saveAnnouncement(work.db, work.organisationId, last.announcementId, { withdrawnAt: work.now })
  // Launched by this very announcement, in one transaction: then both are taken back.
  if (programme.state === 'launched' && programme.launchedAt?.getTime() === last.announcedAt.getTime())
    await moveProgramme(work, { programmeId, to: 'open' })
  work.record({
    action: 'pairs.announcement-undone',
    subject: ['programme', programmeId],
    detail: { withdrawn },
  })
  return { withdrawn }
}
