import type { Work } from '#platform/database/work.ts'
import { findOwnInterview } from '#features/interviews/interviews.reads.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { listPublishedTopics } from '#features/topics/topics.reads.ts'
import { findPitch } from './pitches.store.ts'

/** What a leader sees behind their link: their own words, and the text once it was sent to them. Null when nothing is kept. */
export async function readOwnTalk(work: Work) {
  const interview = await findOwnInterview(work)
  if (!interview) return null
  const { programme, design } = await readDesign(work, { programmeId: interview.programmeId })
  const chosen = new Set(design.topics?.topicIds ?? [])
  const pitch = await findPitch(work.db, work.organisationId, interview.interviewId)
  return {
    programmeName: programme.name,
    isOpen: programme.state !== 'closed',
    interview,
    topics: (await listPublishedTopics(work))
      .filter(({ topicId }) => chosen.size === 0 || chosen.has(topicId))
      .map(({ topicId, name }) => ({ topicId, name })),
    pitch: pitch?.sentText ? { text: pitch.sentText } : null,
  }
}
export type OwnTalk = NonNullable<Awaited<ReturnType<typeof readOwnTalk>>>
