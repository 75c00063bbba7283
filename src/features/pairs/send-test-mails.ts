import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findActiveAccount } from '#features/accounts/accounts.reads.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import { namePeople } from './name-people.ts'
import { pairFailures } from './pairs.contract.ts'
import { mayRunPairs } from './pairs.policy.ts'
import { findPair } from './pairs.store.ts'
import { previewOf } from './read-announcement.ts'

/** Both messages of one pair to the coordinator's own address. Their buttons lead back here: no link of a test decides anything. */
export async function sendTestMails(
  work: Work,
  { programmeId, pairId }: { programmeId: string; pairId: string },
): Promise<void> {
  if (!mayRunPairs(work.actor)) throw new Failure(pairFailures.notYours)
  const sides = await readSides(work, { programmeId })
  const account = work.actor.kind === 'account' ? await findActiveAccount(work, work.actor.accountId) : null
  if (!account) throw new Failure(pairFailures.noAccount)
  const pair = await findPair(work.db, work.organisationId, pairId)
  if (pair?.programmeId !== programmeId) throw new Failure(pairFailures.notFound)
  const [named] = await namePeople(work, [pair])
  const { language } = await readOrganisation(work)
  const { mentorMail, menteeMail } = previewOf(named!, language, sides)
  for (const [side, content] of [
    ['mentor', mentorMail],
    ['mentee', menteeMail],
  ] as const)
    await queueMail(work, {
      key: `test:${work.newId()}:${side}`,
      to: { accountId: account.accountId, name: account.name, address: account.address },
      kind: 'necessary',
      sides,
      write: () => ({ ...content, path: `/programmes/${programmeId}/announce` }),
    })
}
