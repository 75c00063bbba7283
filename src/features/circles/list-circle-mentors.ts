import type { Work } from '#platform/database/work.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import { listProgrammePairs } from '#features/pairs/pairs.reads.ts'
import { belongsToCircle } from './circles.policy.ts'

/** Mentors of a programme who are in a living pair, each once, by name. */
export async function listCircleMentors(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<{ personId: string; name: string }[]> {
  const pairs = (await listProgrammePairs(work, { programmeId })).filter(belongsToCircle)
  const mentors = new Map<string, string>()
  for (const { mentorPerson } of await namePeople(work, pairs))
    if (mentorPerson) mentors.set(mentorPerson.personId, mentorPerson.fullName)
  return [...mentors]
    .map(([personId, name]) => ({ personId, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name))
}
