import type { CaseWork } from '#platform/cases/case-work.ts'
import type { CaseFacts } from './case-facts.contract.ts'
import { caseName } from './case-code.rules.ts'
import { listCaseLog, type LogLine } from './case-log.store.ts'
import { nextPromise, type Pressure } from './deadlines.rules.ts'
import { findAssignedCase } from './find-assigned-case.ts'
import { listThread, type ThreadLine } from './list-thread.ts'
import { logShown } from './read-own-case.ts'
import { unsealCase } from './unseal-case.ts'

export interface CaseView {
  readonly caseId: string
  readonly name: string
  readonly state: 'open' | 'acknowledged' | 'closed' | 'erased'
  readonly facts: CaseFacts
  readonly thread: readonly ThreadLine[]
  readonly log: readonly LogLine[]
  readonly keptOut: readonly string[]
  readonly firstHandlerId: string
  readonly secondHandlerId: string | null
  readonly isFirst: boolean
  readonly raisedAt: Date
  readonly acknowledgeBy: Date
  readonly feedbackBy: Date
  readonly promise: { promise: 'acknowledge' | 'feedback'; by: Date; pressure: Pressure } | null
  readonly eraseAt: Date | null
}

/** A case for one of its two handlers. That it was opened is written down, and the person can read it. */
export async function readCase(work: CaseWork, { caseId }: { caseId: string }): Promise<CaseView> {
  const { found, keptOut, accountId } = await findAssignedCase(work, caseId)
  const { dataKey, facts } = unsealCase(work, found)
  work.record({ action: 'case.opened', caseId })
  return {
    caseId,
    name: caseName(caseId),
    state: found.state,
    facts,
    thread: await listThread(work, caseId, dataKey),
    log: await listCaseLog(work.db, work.organisationId, caseId, logShown),
    keptOut,
    firstHandlerId: found.firstHandlerId,
    secondHandlerId: found.secondHandlerId,
    isFirst: accountId === found.firstHandlerId,
    raisedAt: found.raisedAt,
    acknowledgeBy: found.acknowledgeBy,
    feedbackBy: found.feedbackBy,
    promise: nextPromise(found, work.now),
    eraseAt: found.eraseAt,
  }
}
