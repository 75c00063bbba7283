import { Failure } from '#contract/failure.ts'
import type { CaseWork } from '#platform/cases/case-work.ts'
import { lastWords } from './case-messages.store.ts'
import { caseName } from './case-code.rules.ts'
import { listCasesOf, listKeptOut } from './cases.store.ts'
import { concernFailures as failures, type Need } from './concerns.contract.ts'
import { handlerOf, mayOpenCase } from './concerns.policy.ts'
import { nextPromise, type Pressure } from './deadlines.rules.ts'
import { unsealCase } from './unseal-case.ts'

export interface CaseLine {
  readonly caseId: string
  readonly name: string
  readonly need: Need
  readonly isFirst: boolean
  readonly alone: boolean
  readonly keptOut: readonly string[]
  readonly raisedAt: Date
  readonly acknowledged: boolean
  /** The person wrote last. */
  readonly waiting: boolean
  readonly promise: 'acknowledge' | 'feedback'
  readonly by: Date
  readonly pressure: Pressure
}

/** The open cases of a handler: what nobody has answered yet first, by its deadline. Their words stay sealed here. */
export async function listCases(work: CaseWork): Promise<{
  cases: readonly CaseLine[]
  closed: readonly { caseId: string; name: string; closedAt: Date }[]
}> {
  const accountId = handlerOf(work.actor)
  if (accountId === null) throw new Failure(failures.notYours)
  const all = await listCasesOf(work.db, work.organisationId, accountId)
  const words = await lastWords(
    work.db,
    work.organisationId,
    all.map(({ caseId }) => caseId),
  )
  const cases: CaseLine[] = []
  const closed: { caseId: string; name: string; closedAt: Date }[] = []
  for (const one of all) {
    const keptOut = await listKeptOut(work.db, work.organisationId, one.caseId)
    if (!mayOpenCase(accountId, one, keptOut)) continue
    const name = caseName(one.caseId)
    const promise = nextPromise(one, work.now)
    if (!promise) {
      closed.push({ caseId: one.caseId, name, closedAt: one.closedAt ?? one.raisedAt })
      continue
    }
    const said = words.get(one.caseId)
    cases.push({
      caseId: one.caseId,
      name,
      need: unsealCase(work, one).facts.need,
      isFirst: accountId === one.firstHandlerId,
      alone: one.secondHandlerId === null,
      keptOut,
      raisedAt: one.raisedAt,
      acknowledged: one.acknowledgedAt !== null,
      waiting: said !== undefined && (one.answeredAt === null || said > one.answeredAt),
      ...promise,
    })
  }
  const rank = ({ acknowledged, waiting }: CaseLine) => (acknowledged ? (waiting ? 1 : 2) : 0)
  return {
    cases: cases.toSorted((a, b) => rank(a) - rank(b) || a.by.getTime() - b.by.getTime()),
    closed: closed.toSorted((a, b) => b.closedAt.getTime() - a.closedAt.getTime()),
  }
}
