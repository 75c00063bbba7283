import type { Work } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { issueMailedLink } from '#features/mailed-links/issue-mailed-link.ts'
import { findOwnPerson } from './find-own-person.ts'

const day = 86_400_000

/** From the pair's pages to one's own enrolment: topics, places, times of the week. A link of its own, good for a day. */
export async function openOwnAnswers(work: Work): Promise<{ token: string; side: Side }> {
  const { pair, side, person } = await findOwnPerson(work)
  const token = await issueMailedLink(work, {
    purpose: 'enrol',
    personId: person.personId,
    subjectId: pair.programmeId,
    endsAt: new Date(work.now.getTime() + day),
  })
  return { token, side }
}
