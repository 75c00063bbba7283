import type { Work } from '#platform/database/work.ts'
import { readTemplate } from './guides.reads.ts'
import { agendaOf, plannedMinutes, type Agenda } from './agendas.rules.ts'
import { readCheckIn, type CheckIn } from './check-ins.reads.ts'
import { readOwnPair, type OwnPair } from './read-own-pair.ts'

/** The plan of a check-in as it would fill the hour it is for, and what became of it. */
export async function readOwnCheckIn(work: Work): Promise<OwnPair & CheckIn & { agenda: Agenda }> {
  const own = await readOwnPair(work)
  const checkIn = await readCheckIn(work, own.pair)
  const template = await readTemplate(work, { programmeId: own.pair.programmeId, kind: 'check-in' })
  const { session } = checkIn
  const minutes = session
    ? (session.endsAt.getTime() - session.startsAt.getTime()) / 60_000
    : plannedMinutes(template)
  return { ...own, ...checkIn, agenda: agendaOf('check-in', minutes, template) }
}
