import type { Work } from '#platform/database/work.ts'
import { listAgreementsInForce } from '#features/agreements/agreements.reads.ts'
import { listDaysOffOfPeople } from '#features/calendars/days-off.reads.ts'
import type { Pair } from '#features/pairs/pairs.reads.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { listCoursesOfPairs } from '#features/sessions/sessions.reads.ts'
import { daysOf } from './cadence.rules.ts'
import type { PairFacts } from './momentum.rules.ts'

/** Everything the rules look at, of several pairs of one programme at once. Pairs not both have said yes to are left out. */
export async function gatherFacts(
  work: Work,
  { programmeId, pairs }: { programmeId: string; pairs: readonly Pair[] },
): Promise<{ pair: Pair; facts: PairFacts }[]> {
  const accepted = pairs.filter(({ acceptedAt }) => acceptedAt !== null)
  if (accepted.length === 0) return []
  const pairIds = accepted.map(({ pairId }) => pairId)
  const personIds = [...new Set(accepted.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]))]
  const [{ design }, agreements, courses, daysOff] = await Promise.all([
    readDesign(work, { programmeId }),
    listAgreementsInForce(work, { pairIds }),
    listCoursesOfPairs(work, { pairIds }),
    listDaysOffOfPeople(work, { programmeId, personIds }),
  ])
  const off = daysOff.map(({ personId, first, last }) => ({ personId, from: first, to: last }))
  const ofAll = off.filter(({ personId }) => personId === null)
  const byPerson = Map.groupBy(off, ({ personId }) => personId)
  return accepted.map((pair) => ({
    pair,
    facts: {
      state: pair.state,
      acceptedAt: pair.acceptedAt,
      cadenceDays: daysOf(agreements.get(pair.pairId)?.cadence ?? design.rhythm?.cadence),
      ...courses.get(pair.pairId)!,
      off: [...ofAll, ...(byPerson.get(pair.mentorId) ?? []), ...(byPerson.get(pair.menteeId) ?? [])],
    },
  }))
}
