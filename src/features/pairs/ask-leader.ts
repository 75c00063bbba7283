import type { Work } from '#platform/database/work.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import { linkMinutes } from './announce-pairs.ts'
import { namePeople } from './name-people.ts'
import { focusTopics, mailedPerson } from './pair-mails.rules.ts'
import { leaderMail } from './pairs.emails.ts'
import type { Pair } from './pairs.store.ts'

/** Writes to the leader once the mentor has said yes. The caller has locked the pair and made sure that it is time. */
export async function askLeader(work: Work, { pair }: { pair: Pair }): Promise<void> {
  const [named] = await namePeople(work, [pair])
  const leader = named?.menteePerson
  if (!leader?.email) return
  const { language } = await readOrganisation(work)
  await queueMail(work, {
    key: `match:${pair.announcementId ?? ''}:${pair.pairId}:mentee`,
    to: { personId: leader.personId, name: leader.fullName, address: leader.email },
    write: leaderMail(
      mailedPerson(named?.mentorPerson ?? null),
      mailedPerson(leader),
      focusTopics(pair.why, language),
    ),
    sides: await readSides(work, pair),
    link: { purpose: 'match', subjectId: pair.pairId, minutes: linkMinutes },
    groupId: pair.pairId,
  })
}
