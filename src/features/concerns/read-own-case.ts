import type { CaseWork } from '#platform/cases/case-work.ts'
import { listCaseLog, type LogLine } from './case-log.store.ts'
import { forgiveTry } from './claim-try.ts'
import { nextPromise } from './deadlines.rules.ts'
import { findOwnCase } from './find-own-case.ts'
import { listThread, type ThreadLine } from './list-thread.ts'
import { unsealCase } from './unseal-case.ts'
import type { CaseFacts } from './case-facts.contract.ts'

export interface OwnCase {
  readonly state: 'open' | 'acknowledged' | 'closed'
  readonly facts: CaseFacts
  readonly thread: readonly ThreadLine[]
  readonly log: readonly LogLine[]
  readonly firstHandlerId: string
  readonly secondHandlerId: string | null
  readonly raisedAt: Date
  readonly promise: { readonly promise: 'acknowledge' | 'feedback'; readonly by: Date } | null
  readonly eraseAt: Date | null
}

export const logShown = 60

/** What the holder of a code sees: the thread, the promises, and who has opened it. */
export async function readOwnCase(
  work: CaseWork,
  { code, machine }: { code: string; machine: string },
): Promise<OwnCase> {
  const own = await findOwnCase(work, code)
  await forgiveTry(work, { kind: 'code', machine })
  const { dataKey, facts } = unsealCase(work, own)
  const log = await listCaseLog(work.db, work.organisationId, own.caseId, logShown)
  work.record({ action: 'case.opened-by-code', caseId: own.caseId })
  return {
    state: own.state === 'erased' ? 'closed' : own.state,
    facts,
    thread: await listThread(work, own.caseId, dataKey),
    log,
    firstHandlerId: own.firstHandlerId,
    secondHandlerId: own.secondHandlerId,
    raisedAt: own.raisedAt,
    promise: nextPromise(own, work.now),
    eraseAt: own.eraseAt,
  }
}
