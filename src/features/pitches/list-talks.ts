import type { Work } from '#platform/database/work.ts'
import { readTopicSupply } from '#features/enrolments/read-topic-supply.ts'
import { readProgrammePeople, type ProgrammePerson } from '#features/enrolments/read-programme-people.ts'
import { listInterviews } from '#features/interviews/interviews.reads.ts'
import { listPersonsByIds } from '#features/people/people.reads.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { listPublishedTopics } from '#features/topics/topics.reads.ts'
import { countNamed } from './pitch.rules.ts'
import { listPitches } from './pitches.store.ts'

/** Leaders somebody talked with or asked, and those a search finds who could take part and have not decided. */
export async function listTalks(
  work: Work,
  { programmeId, search }: { programmeId: string; search: string },
) {
  const programme = await readProgramme(work, { programmeId })
  const interviews = await listInterviews(work, { programmeId })
  const names = new Map(
    (await listPersonsByIds(work, { personIds: interviews.map(({ personId }) => personId) })).map(
      ({ personId, fullName }) => [personId, fullName],
    ),
  )
  const sentAt = new Map(
    (
      await listPitches(
        work.db,
        work.organisationId,
        interviews.map(({ interviewId }) => interviewId),
      )
    ).map((pitch) => [pitch.interviewId, pitch.sentAt]),
  )
  const supply = new Map(
    (await readTopicSupply(work, { programmeId })).map(({ topicId, offered }) => [topicId, offered]),
  )
  const known = new Set(interviews.map(({ personId }) => personId))
  return {
    programme,
    talks: interviews.map(({ interviewId, personId, state, source, changedAt }) => ({
      personId,
      fullName: names.get(personId) ?? '',
      state,
      source,
      changedAt,
      sentAt: sentAt.get(interviewId) ?? null,
    })),
    named: countNamed(
      interviews.map(({ topicIds }) => topicIds),
      (await listPublishedTopics(work)).map(({ topicId, name }) => ({
        name,
        topicId,
        offered: supply.get(topicId) ?? 0,
      })),
    ),
    found: search === '' ? [] : await findUndecided(work, { programmeId, search, known }),
  }
}

/** Whoever declined or left is not asked again on another way. */
async function findUndecided(
  work: Work,
  { programmeId, search, known }: { programmeId: string; search: string; known: ReadonlySet<string> },
): Promise<ProgrammePerson[]> {
  const found: ProgrammePerson[] = []
  for (const show of ['not-asked', 'invited'] as const)
    found.push(...(await readProgrammePeople(work, { programmeId, show, search, page: 1 })).rows)
  return found.filter(({ personId, sides }) => !known.has(personId) && sides.includes('mentee'))
}

export type Talks = Awaited<ReturnType<typeof listTalks>>
