import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { findPersonById } from '#features/people/people.reads.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { sideWordsOf } from '#features/programmes/sides.reads.ts'
import { interviewFailures as failures } from './interviews.contract.ts'
import { writeInterviewMail } from './interviews.emails.ts'
import { linkMinutes } from './interview-link.rules.ts'
import { mayTalkWithLeaders } from './interviews.policy.ts'
import { findInterviewRow, saveInterviewRow } from './interviews.store.ts'

/** Asks one leader by mail, once. No answer is fine: nobody is reminded. */
export async function askInterview(
  work: Work,
  { programmeId, personId }: { programmeId: string; personId: string },
): Promise<{ interviewId: string }> {
  if (!mayTalkWithLeaders(work.actor)) throw new Failure(failures.notYours)
  const { programme, design } = await readDesign(work, { programmeId })
  if (programme.state === 'closed') throw new Failure(failures.closed)
  const person = await findPersonById(work, { personId })
  if (!person) throw new Failure(failures.notFound)
  if (!person.email) throw new Failure(failures.noAddress)
  if (await findInterviewRow(work.db, work.organisationId, { programmeId, personId }))
    throw new Failure(failures.asked)
  const interviewId = work.newId()
  await saveInterviewRow(work.db, work.organisationId, {
    interviewId,
    programmeId,
    personId,
    state: 'asked',
    source: 'link',
    topicIds: [],
    ownWords: '',
    viewWanted: '',
    askedAt: work.now,
    changedAt: work.now,
  })
  await queueMail(work, {
    key: `interview:${interviewId}`,
    groupId: interviewId,
    to: { personId, name: person.fullName, address: person.email },
    write: (say) => writeInterviewMail(say, { programme: programme.name }),
    sides: sideWordsOf(design.labels),
    link: { purpose: 'interview', subjectId: interviewId, minutes: linkMinutes },
    ...(design.sender ? { sender: design.sender } : {}),
  })
  work.record({ action: 'interview.asked', subject: ['interview', interviewId], detail: { programmeId } })
  return { interviewId }
}
