import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readTopicSupply } from '#features/enrolments/read-topic-supply.ts'
import type { Interview } from '#features/interviews/interviews.contract.ts'
import { findInterviewOf } from '#features/interviews/interviews.reads.ts'
import { findPersonById } from '#features/people/people.reads.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { listPublishedTopics } from '#features/topics/topics.reads.ts'
import type { PitchFacts } from './pitch.rules.ts'
import { pitchFailures as failures, type Pitch } from './pitches.contract.ts'
import { findPitch } from './pitches.store.ts'

export interface Talk {
  readonly programmeId: string
  readonly programmeName: string
  readonly personId: string
  readonly fullName: string
  readonly hasAddress: boolean
  readonly topics: readonly { readonly topicId: string; readonly name: string }[]
  readonly interview: Interview | null
  readonly pitch: Pitch | null
  /** What a draft can be made of. */
  readonly facts: PitchFacts
}

/** One leader: what they said, what is on offer for it, and the text so far. */
export async function readTalk(
  work: Work,
  { programmeId, personId }: { programmeId: string; personId: string },
): Promise<Talk> {
  const { programme, design } = await readDesign(work, { programmeId })
  const person = isId(personId) ? await findPersonById(work, { personId }) : undefined
  if (!person) throw new Failure(failures.notFound)
  const interview = (await findInterviewOf(work, { programmeId, personId })) ?? null
  const supply = new Map(
    (await readTopicSupply(work, { programmeId })).map(({ topicId, offered }) => [topicId, offered]),
  )
  const published = await listPublishedTopics(work)
  const names = new Map(published.map(({ topicId, name }) => [topicId, name]))
  const chosen = new Set(design.topics?.topicIds ?? [])
  return {
    programmeId,
    programmeName: programme.name,
    personId,
    fullName: person.fullName,
    hasAddress: person.email !== null,
    topics: published
      .filter(({ topicId }) => chosen.size === 0 || chosen.has(topicId))
      .map(({ topicId, name }) => ({ topicId, name })),
    interview,
    pitch: interview
      ? ((await findPitch(work.db, work.organisationId, interview.interviewId)) ?? null)
      : null,
    facts: {
      name: person.fullName,
      programme: programme.name,
      topics: (interview?.topicIds ?? []).flatMap((topicId) => {
        const name = names.get(topicId)
        return name ? [{ name, offered: supply.get(topicId) ?? 0 }] : []
      }),
      ownWords: interview?.ownWords ?? '',
      viewWanted: interview?.viewWanted ?? '',
      rhythm: design.rhythm ?? null,
    },
  }
}

/** An id from an address may be anything; what is no id at all answers like an id that is not there. */
function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
