import type { Work } from '#platform/database/work.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import { listProgrammePairs } from '#features/pairs/pairs.reads.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { sideWordsOf } from '#features/programmes/sides.reads.ts'
import { pulseMail } from './pulses.emails.ts'
import { roundDue } from './pulse-weeks.rules.ts'
import { insertRound } from './pulses.store.ts'

const day = 86_400_000
const openDays = 14

/** Opens the round that is due today, once, and asks everybody who is meeting: after the fourth week, then every eight. */
export async function openPulseRound(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<{ asked: number }> {
  work.upkeep()
  const { design } = await readDesign(work, { programmeId })
  const week = design.dates ? roundDue(design.dates.launchOn, design.dates.endsOn, work.now) : null
  if (week === null) return { asked: 0 }
  const dayOf = (at: Date) => at.toISOString().slice(0, 10)
  const roundId = work.newId()
  const closesOn = dayOf(new Date(work.now.getTime() + openDays * day))
  const isNew = await insertRound(work.db, work.organisationId, {
    roundId,
    programmeId,
    week,
    opensOn: dayOf(work.now),
    closesOn,
  })
  if (!isNew) return { asked: 0 }
  const meeting = (await listProgrammePairs(work, { programmeId })).filter(({ state }) => state === 'active')
  let asked = 0
  for (const pair of await namePeople(work, meeting))
    for (const side of ['mentor', 'mentee'] as const) {
      const person = side === 'mentor' ? pair.mentorPerson : pair.menteePerson
      if (!person?.email) continue
      // Somebody in two pairs is asked once.
      const { queued } = await queueMail(work, {
        key: `pulse:${roundId}:${person.personId}`,
        to: { personId: person.personId, name: person.fullName, address: person.email },
        write: pulseMail(person.fullName),
        sides: sideWordsOf(design.labels),
        link: {
          purpose: 'pair',
          subjectId: pair.pairId,
          minutes: openDays * 24 * 60,
          page: `pulse/${roundId}`,
        },
        urgency: 'pulse',
        matter: `pulse:${roundId}`,
        side,
      })
      if (queued) asked += 1
    }
  work.record({ action: 'pulse.opened', subject: ['programme', programmeId], detail: { week, asked } })
  return { asked }
}
