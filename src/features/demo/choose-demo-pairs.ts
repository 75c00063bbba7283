import type { Work } from '#platform/database/work.ts'
import { listPeopleOutside } from '#features/people/people-outside.reads.ts'
import { listReportingLines } from '#features/people/people.reads.ts'
import { linesAbove, onOneChain } from '#features/pairs/reporting-chain.rules.ts'
import type { Chance } from './seeded-chance.rules.ts'

/**
 * People who take no part in the first programme, two and two: never on one reporting line, but for one pair that has come onto one. And a
 * few mentors who wait for somebody.
 */
export async function chooseDemoPairs(
  work: Work,
  { pairs, spare, chance }: { pairs: number; spare: number; chance: Chance },
): Promise<{ chosen: { mentorId: string; menteeId: string }[]; spare: string[] }> {
  const today = work.now.toISOString().slice(0, 10)
  const people = (await listPeopleOutside(work)).filter(
    ({ leftOn, level, email }) => (leftOn === null || leftOn > today) && level !== null && email !== null,
  )
  const { reporting, matrix } = await listReportingLines(work)
  const above = linesAbove([...reporting, ...matrix])
  const shuffled = (of: typeof people, use: string) =>
    of
      .map((person, place) => ({ person, order: chance.share(place, use) }))
      .toSorted((a, b) => a.order - b.order)
      .map(({ person }) => person)
  const mentors = shuffled(
    people.filter(({ level }) => level! <= 4),
    'mentors',
  )
  const leaders = shuffled(
    people.filter(({ level }) => level! >= 5 && level! <= 8),
    'leaders',
  ).slice(0, pairs)
  const taken = new Set<string>()
  const chosen = leaders.flatMap((leader, place) => {
    // The last but one shows what a reorganisation does.
    const wanted = place === leaders.length - 2
    const mentor =
      mentors.find(
        ({ personId }) => !taken.has(personId) && onOneChain(personId, leader.personId, above) === wanted,
      ) ??
      mentors.find(({ personId }) => !taken.has(personId) && !onOneChain(personId, leader.personId, above))
    if (!mentor) return []
    taken.add(mentor.personId)
    return [{ mentorId: mentor.personId, menteeId: leader.personId }]
  })
  const free = mentors.filter(({ personId }) => !taken.has(personId))
  return { chosen, spare: free.slice(0, spare).map(({ personId }) => personId) }
}
