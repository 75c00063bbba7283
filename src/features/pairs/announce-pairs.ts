import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import type { SideWords } from '#words/side-words.ts'
import { launchProgramme } from '#features/launches/launch-programme.ts'
import { insertAnnouncement, saveAnnouncement } from './announcements.store.ts'
import { namePeople, type NamedPair } from './name-people.ts'
import { focusTopics, mailedPerson } from './pair-mails.rules.ts'
import { pairFailures } from './pairs.contract.ts'
import { mentorMail } from './pairs.emails.ts'
import { mayRunPairs } from './pairs.policy.ts'
import { claimUnannounced, listPairsOfProgramme } from './pairs.store.ts'
import { nextWorkingMoment, openingOf } from '#features/mails/working-hours.rules.ts'

const undoWindow = 10 * 60_000
/** Long enough for a leave; the mail's own page offers a new link afterwards. */
export const linkMinutes = 30 * 24 * 60

/**
 * Asks the mentors of all pairs nobody has heard of. Leaders hear one by one, each after their mentor's yes. Nothing leaves for ten minutes.
 */
export async function announcePairs(
  work: Work,
  { programmeId, day }: { programmeId: string; day: string | null },
): Promise<{ announced: number; leavesAt: Date }> {
  if (!mayRunPairs(work.actor)) throw new Failure(pairFailures.notYours)
  // People hear of a programme only once it is launched. The page names the gates still open, so pressing takes them on.
  await launchProgramme(work, { programmeId, overOpenGates: true })
  const organisation = await readOrganisation(work)
  const soonest = new Date(work.now.getTime() + undoWindow)
  const chosen = day === null ? soonest : openingOf(day, organisation.timeZone)
  if (day !== null && chosen.getTime() + 24 * 3600_000 <= work.now.getTime())
    throw new Failure(pairFailures.dayPassed)
  const announcementId = work.newId()
  const announcement = {
    announcementId,
    programmeId,
    pairs: 0,
    leavesAt: soonest,
    announcedAt: work.now,
    withdrawnAt: null,
  }
  await insertAnnouncement(work.db, work.organisationId, announcement)
  const claimed = new Set(await claimUnannounced(work.db, work.organisationId, programmeId, announcementId))
  if (claimed.size === 0) throw new Failure(pairFailures.nothingToAnnounce)
  const pairs = (await listPairsOfProgramme(work.db, work.organisationId, programmeId)).filter(({ pairId }) =>
    claimed.has(pairId),
  )
  const { language, timeZone } = organisation
  const sides = await readSides(work, { programmeId })
  const moments: Date[] = []
  for (const pair of await namePeople(work, pairs)) {
    const moment = nextWorkingMoment(
      chosen > soonest ? chosen : soonest,
      pair.mentorPerson?.timeZone ?? timeZone,
    )
    if (await askMentor(work, pair, { announcementId, language, moment, sides })) moments.push(moment)
  }
  // Undo is possible until the first mail really leaves, which on a Saturday is Monday morning.
  const leavesAt = moments.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? soonest
  await saveAnnouncement(work.db, work.organisationId, announcementId, { pairs: claimed.size, leavesAt })
  work.record({
    action: 'pairs.announced',
    subject: ['programme', programmeId],
    detail: { pairs: claimed.size, announcementId },
  })
  return { announced: claimed.size, leavesAt }
}

/** Says whether a mail was written: whoever has no address is named on the announcement page, to be told in person. */
export async function askMentor(
  work: Work,
  { pairId, mentorPerson, menteePerson, why }: NamedPair,
  {
    announcementId,
    language,
    moment,
    sides,
  }: { announcementId: string; language: string; moment: Date; sides: SideWords },
): Promise<boolean> {
  if (!mentorPerson?.email) return false
  const { queued } = await queueMail(work, {
    key: `match:${announcementId}:${pairId}:mentor`,
    to: { personId: mentorPerson.personId, name: mentorPerson.fullName, address: mentorPerson.email },
    write: mentorMail(mailedPerson(mentorPerson), mailedPerson(menteePerson), focusTopics(why, language)),
    sides,
    link: { purpose: 'match', subjectId: pairId, minutes: linkMinutes },
    notBefore: moment,
    groupId: announcementId,
  })
  return queued
}
