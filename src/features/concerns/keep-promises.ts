import type { CaseWork } from '#platform/cases/case-work.ts'
import { deleteCaseMails, insertCaseMail } from './case-mails.store.ts'
import { deleteMessages } from './case-messages.store.ts'
import { deleteTriesBefore } from './case-tries.store.ts'
import { eraseCaseRow, listKeptOut, listLiveCases, saveCase, type StoredCase } from './cases.store.ts'
import { nextPromise } from './deadlines.rules.ts'
import { forgetAfter } from './tries.rules.ts'

interface Round {
  /** Accounts that may handle cases now. */
  readonly handlers: readonly string[]
}

/** Looks after every case of one organisation: reminds in time, brings the second handler in, replaces who has left, erases what is due. */
export async function keepPromises(work: CaseWork, { handlers }: Round): Promise<void> {
  work.upkeep()
  await deleteTriesBefore(work.db, work.organisationId, new Date(work.now.getTime() - forgetAfter))
  for (const one of await listLiveCases(work.db, work.organisationId)) {
    if (one.eraseAt && one.eraseAt <= work.now) await eraseCase(work, one.caseId)
    else if (one.state !== 'closed') await remind(work, await mendHandlers(work, one, handlers))
  }
}

async function eraseCase(work: CaseWork, caseId: string): Promise<void> {
  await deleteCaseMails(work.db, work.organisationId, caseId)
  await deleteMessages(work.db, work.organisationId, caseId)
  await eraseCaseRow(work.db, work.organisationId, caseId)
  work.record({ action: 'case.erased', caseId })
}

/** Whoever no longer handles cases gives up theirs: the second moves up, and somebody free of conflicts becomes the second. */
async function mendHandlers(
  work: CaseWork,
  one: StoredCase,
  handlers: readonly string[],
): Promise<StoredCase> {
  const kept = [one.firstHandlerId, one.secondHandlerId].filter((id) => id !== null && handlers.includes(id))
  if (kept.length === 2 || (kept.length === 1 && handlers.length === 1 && one.secondHandlerId === null))
    return one
  const keptOut = await listKeptOut(work.db, work.organisationId, one.caseId)
  const free = handlers.filter((id) => !keptOut.includes(id) && !kept.includes(id))
  const [first, second = null] = [...kept, ...free]
  // Nobody is left: the case stays where it is, and the next round looks again.
  if (!first || (first === one.firstHandlerId && second === one.secondHandlerId)) return one
  await saveCase(work.db, work.organisationId, one.caseId, { firstHandlerId: first, secondHandlerId: second })
  work.record({ action: 'case.handlers-replaced', caseId: one.caseId })
  const mended = { ...one, firstHandlerId: first, secondHandlerId: second }
  if (first !== one.firstHandlerId) await tell(work, mended, first, `first ${first}`)
  return mended
}

/** Once when a promise comes close, to the first handler; once when it is broken, to both. */
async function remind(work: CaseWork, one: StoredCase): Promise<void> {
  const next = nextPromise(one, work.now)
  if (!next || next.pressure === 'none') return
  await tell(work, one, one.firstHandlerId, `${next.promise} ${next.pressure} first`)
  if (next.pressure === 'over' && one.secondHandlerId !== null)
    await tell(work, one, one.secondHandlerId, `${next.promise} over second`)
}

async function tell(work: CaseWork, { caseId }: StoredCase, accountId: string, key: string): Promise<void> {
  const mail = { mailId: work.newId(), caseId, receiver: 'handler', accountId, key } as const
  if (await insertCaseMail(work.db, work.organisationId, mail, work.now))
    work.record({ action: 'case.handler-reminded', caseId })
}
