import { Failure } from '#contract/failure.ts'
import type { CaseWork } from '#platform/cases/case-work.ts'
import { addMessage } from './add-message.ts'
import type { CaseFacts } from './case-facts.contract.ts'
import { insertCaseMail } from './case-mails.store.ts'
import { findCaseByDigests, insertCase } from './cases.store.ts'
import { claimTry } from './claim-try.ts'
import { concernFailures as failures } from './concerns.contract.ts'
import { acknowledgeBy, feedbackBy } from './deadlines.rules.ts'
import { digestCode } from './digest-code.ts'
import { makeCode } from './make-code.ts'
import { sealCase } from './seal-case.ts'

export interface Concern {
  readonly facts: CaseFacts
  readonly what: string
  readonly firstHandlerId: string | null
  readonly secondHandlerId: string | null
  readonly keptOut: readonly string[]
  /** Made when the first page was drawn. */
  readonly draft: string
  readonly machine: string
}

/** Stores what somebody sent and tells the first handler that something waits. Sending the same draft twice is sending it once. */
export async function raiseConcern(
  work: CaseWork,
  concern: Concern,
): Promise<{ code: string; acknowledgeBy: Date }> {
  const { facts, what, firstHandlerId, secondHandlerId, keptOut, machine } = concern
  if (firstHandlerId === null) throw new Failure(failures.nobodyFree)
  const code = makeCode(work, `${concern.draft} ${JSON.stringify([facts, what, keptOut])}`)
  const digests = digestCode(work, code)
  const sent = await findCaseByDigests(work.db, work.organisationId, digests)
  if (sent) return { code, acknowledgeBy: sent.acknowledgeBy }
  await claimTry(work, { kind: 'sent', machine })
  const caseId = work.newId()
  const { dataKey, keyWrap, sealedFacts } = sealCase(work, caseId, facts)
  const promised = acknowledgeBy(work.now, facts.timeZone)
  const row = {
    caseId,
    codeDigest: digests[0]!,
    keyWrap,
    sealedFacts,
    state: 'open' as const,
    firstHandlerId,
    secondHandlerId,
    raisedAt: work.now,
    acknowledgeBy: promised,
    feedbackBy: feedbackBy(work.now, facts.timeZone),
    acknowledgedAt: null,
    answeredAt: null,
    closedAt: null,
    eraseAt: null,
  }
  if (!(await insertCase(work.db, work.organisationId, row, keptOut)))
    return { code, acknowledgeBy: promised }
  const line = { author: 'person', accountId: null, kind: 'message', text: what } as const
  if (what !== '') await addMessage(work, caseId, dataKey, line)
  const mail = {
    mailId: work.newId(),
    caseId,
    receiver: 'handler',
    accountId: firstHandlerId,
    key: 'raised',
  } as const
  await insertCaseMail(work.db, work.organisationId, mail, work.now)
  work.record({ action: 'case.raised', caseId })
  return { code, acknowledgeBy: promised }
}
