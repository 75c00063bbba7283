import type { Work } from '#platform/database/work.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { sideWordsOf } from '#features/programmes/sides.reads.ts'
import { openEligibility, sidesOf } from './eligibility.rules.ts'
import { writeReminder } from './enrolments.emails.ts'
import { listUnanswered } from './enrolments.store.ts'
import { invitationEnds, remindAfter, remindUntil } from './invitation.rules.ts'
import { listPoolPeople } from './pool-people.store.ts'

/** One reminder to whoever was asked a week ago and has not answered. The key keeps it at one, however often this runs. */
export async function remindInvited(work: Work): Promise<{ reminded: number }> {
  const since = (age: number) => new Date(work.now.getTime() - age)
  const open = await listUnanswered(work.db, work.organisationId, {
    from: since(remindUntil),
    to: since(remindAfter),
  })
  if (open.length === 0) return { reminded: 0 }
  const asked = await listPoolPeople(
    work.db,
    work.organisationId,
    open.map(({ personId }) => personId),
  )
  const people = new Map(asked.map((person) => [person.personId, person]))
  const organisation = (await readOrganisation(work)).name
  const today = work.now.toISOString().slice(0, 10)
  let reminded = 0
  for (const programmeId of new Set(open.map((one) => one.programmeId))) {
    const { programme, design } = await readDesign(work, { programmeId })
    const until = invitationEnds(work.now, design.dates?.enrolBy)
    if (programme.state === 'closed' || until <= work.now) continue
    for (const { personId, enrolmentId } of open.filter((one) => one.programmeId === programmeId)) {
      const person = people.get(personId)
      const sides = person ? sidesOf(person, design.eligibility ?? openEligibility, today) : []
      if (!person?.email || sides.length === 0) continue
      const { queued } = await queueMail(work, {
        key: `enrol-reminder:${programmeId}:${personId}`,
        to: { personId, name: person.fullName, address: person.email },
        write: (say) => writeReminder(say, { programme: programme.name, organisation, sides, until }),
        sides: sideWordsOf(design.labels),
        link: {
          purpose: 'enrol',
          subjectId: programmeId,
          minutes: Math.ceil((until.getTime() - work.now.getTime()) / 60_000),
        },
        urgency: 'prepare',
        matter: `enrol:${programmeId}`,
        nudge: true,
        side: sides[0]!,
        goodUntil: until,
        groupId: enrolmentId,
        ...(design.sender ? { sender: design.sender } : {}),
      })
      if (queued) reminded += 1
    }
  }
  work.upkeep()
  return { reminded }
}
