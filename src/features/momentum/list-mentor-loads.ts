import type { Work } from '#platform/database/work.ts'
import type { Pair } from '#features/pairs/pairs.reads.ts'
import { listSessionsOfProgramme } from '#features/sessions/sessions.reads.ts'
import type { MentorLoad } from './mentor-load.rules.ts'

const weeks4 = 28 * 86_400_000

/** By mentor: hours held and asks of the last four weeks, in the pairs given. */
export async function listMentorLoads(
  work: Work,
  { programmeId, pairs }: { programmeId: string; pairs: readonly Pair[] },
): Promise<Map<string, MentorLoad>> {
  const since = new Date(work.now.getTime() - weeks4)
  const mentorOf = new Map(pairs.map(({ pairId, mentorId }) => [pairId, mentorId]))
  const loads = new Map<string, { hours: number; asks: number }>()
  const of = (mentorId: string) => {
    const known = loads.get(mentorId) ?? { hours: 0, asks: 0 }
    loads.set(mentorId, known)
    return known
  }
  for (const pair of pairs) if (pair.createdAt >= since) of(pair.mentorId).asks += 1
  for (const session of await listSessionsOfProgramme(work, { programmeId, from: since, to: work.now })) {
    const mentorId = mentorOf.get(session.pairId)
    if (mentorId && session.state === 'held')
      of(mentorId).hours += (session.endsAt.getTime() - session.startsAt.getTime()) / 3_600_000
  }
  return loads
}
