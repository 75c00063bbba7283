import type { Work } from '#platform/database/work.ts'
import { readProgrammePeople } from '#features/enrolments/read-programme-people.ts'
import { noteInterview } from '#features/interviews/note-interview.ts'
import { listPublishedTopics } from '#features/topics/topics.reads.ts'
import { demoTalks } from './demo-talks.data.ts'

/** Some leaders have not decided yet, and the coordinator has talked with them. */
export async function noteDemoTalks(work: Work, { programmeId }: { programmeId: string }): Promise<void> {
  const { rows } = await readProgrammePeople(work, { programmeId, show: 'not-asked', search: '', page: 1 })
  const leaders = rows.filter(({ sides }) => sides.includes('mentee'))
  const ids = new Map((await listPublishedTopics(work)).map(({ name, topicId }) => [name, topicId]))
  for (const [at, { topicNames, ownWords, viewWanted }] of demoTalks.entries()) {
    const leader = leaders[at]
    if (!leader) return
    const topics = topicNames.flatMap((name) => ids.get(name) ?? [])
    const answers = { topics, ownWords, viewWanted }
    await noteInterview(work, { programmeId, personId: leader.personId, answers })
  }
}
