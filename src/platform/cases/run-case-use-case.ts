import type { Kysely } from 'kysely'
import type { Actor } from '#contract/actor.ts'
import type { Chance, Clock } from '#platform/clock/clock.ts'
import { inOrganisation } from '#platform/database/in-organisation.ts'
import type { Tables } from '#platform/database/tables.ts'
import { watchWrites } from '#platform/database/watch-writes.ts'
import { enterOrganisation } from '#platform/database/work.ts'
import type { Sealing } from '#platform/sealing/sealing-keys.ts'
import { appendCaseLog } from './append-case-log.ts'
import type { CaseFact, CaseTransaction, CaseUseCase, CaseWork } from './case-work.ts'

/** The second door to the database: a pool of the role `upstream_cases`, held only by the case room. */
export interface CaseMachinery {
  readonly database: Kysely<Tables>
  readonly clock: Clock
  readonly chance: Chance
  readonly sealing: Sealing
}

export interface CaseCaller {
  readonly organisationId: string
  readonly actor: Actor
}

/** Runs one use case of the case room in one transaction, and writes its log there. */
export function runCaseUseCase<Input, Outcome>(
  machinery: CaseMachinery,
  caller: CaseCaller,
  useCase: CaseUseCase<Input, Outcome>,
  input: Input,
): Promise<Outcome> {
  return inOrganisation(machinery.database, caller.organisationId, (transaction) =>
    runWalled(machinery, transaction, caller, useCase, input),
  )
}

/** The same inside a transaction that is already open; tests use it to roll everything back. */
export async function runInsideRoom<Input, Outcome>(
  machinery: Omit<CaseMachinery, 'database'>,
  transaction: Kysely<Tables>,
  caller: CaseCaller,
  useCase: CaseUseCase<Input, Outcome>,
  input: Input,
): Promise<Outcome> {
  await enterOrganisation(transaction, caller.organisationId)
  return runWalled(machinery, transaction, caller, useCase, input)
}

async function runWalled<Input, Outcome>(
  { clock, chance, sealing }: Omit<CaseMachinery, 'database'>,
  transaction: Kysely<Tables>,
  { organisationId, actor }: CaseCaller,
  useCase: CaseUseCase<Input, Outcome>,
  input: Input,
): Promise<Outcome> {
  const now = clock.now()
  const facts: CaseFact[] = []
  let upkeep = false
  const writes = watchWrites()
  const work: CaseWork = {
    organisationId,
    actor,
    db: transaction.withPlugin(writes.plugin) as unknown as CaseTransaction,
    clock,
    chance,
    sealing,
    now,
    newId: () => chance.newId(now),
    record: (fact) => void facts.push(fact),
    upkeep: () => void (upkeep = true),
  }
  const outcome = await useCase(work, input)
  if (writes.seen() && facts.length === 0 && !upkeep)
    throw new Error(`${useCase.name} wrote to the case room without a line in its log. Call work.record.`)
  await appendCaseLog(work.db, organisationId, actor, now, facts)
  return outcome
}
