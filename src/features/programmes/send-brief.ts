import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { normaliseAddress } from '#features/accounts/address.rules.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { briefFailures } from './briefs.contract.ts'
import { composeBrief } from './briefs.reads.ts'
import { insertBrief } from './briefs.store.ts'
import { programmeFailures as failures } from './programmes.contract.ts'
import { writeBriefMail } from './programmes.emails.ts'
import { mayRunProgrammes } from './programmes.policy.ts'
import { readDesign } from './programmes.reads.ts'
import { sideWordsOf } from './sides.reads.ts'

const linkMinutes = 30 * 24 * 60

/** Sends the sponsor the brief as it stands. A later change of the design does not change what was sent. */
export async function sendBrief(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<{ briefId: string }> {
  if (!mayRunProgrammes(work.actor)) throw new Failure(failures.notYours)
  const { programme, design } = await readDesign(work, { programmeId })
  if (programme.state === 'closed') throw new Failure(failures.closed)
  const { need, sponsor, criteria, rhythm, dates, team } = design
  if (!need || !sponsor || !criteria || !rhythm || !dates || !team)
    throw new Failure(briefFailures.incomplete)
  const briefId = work.newId()
  const content = await composeBrief(work, { programmeId })
  const sponsorAddress = normaliseAddress(sponsor.address)
  await insertBrief(work.db, work.organisationId, {
    briefId,
    programmeId,
    sponsorName: sponsor.name,
    sponsorAddress,
    content,
    sentAt: work.now,
    decidedAt: null,
    decision: null,
    initials: null,
    comment: null,
  })
  await queueMail(work, {
    key: `brief:${briefId}`,
    to: { name: sponsor.name, address: sponsorAddress },
    write: (say) =>
      writeBriefMail(say, {
        need: need.need,
        programme: programme.name,
        team: design.sender?.name ?? programme.name,
      }),
    sides: sideWordsOf(design.labels),
    link: { purpose: 'brief', subjectId: briefId, minutes: linkMinutes },
  })
  work.record({ action: 'brief.sent', subject: ['brief', briefId], detail: { programmeId } })
  return { briefId }
}
