import type { Kysely } from 'kysely'
import type { Actor } from '#contract/actor.ts'
import type { Chance, Clock } from '#platform/clock/clock.ts'
import type { Tables } from '#platform/database/tables.ts'
import type { CaseTable } from '#platform/database/work.ts'
import type { Sealing } from '#platform/sealing/sealing-keys.ts'

declare const room: unique symbol

/** A transaction of the role that may see cases and nothing else. No other store can open it, and it opens no other table. */
export interface CaseTransaction {
  readonly [room]: never
}

/** A line of the case's own log, which whoever holds the code can read: what was done, and by whom. */
export interface CaseFact {
  readonly action: string
  readonly caseId: string
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>
}

/** What a use case of the case room is given. It leaves no trace outside: no audit entry, no job, no mail of the outbox. */
export interface CaseWork {
  readonly organisationId: string
  readonly actor: Actor
  readonly db: CaseTransaction
  readonly clock: Clock
  readonly chance: Chance
  readonly sealing: Sealing
  readonly now: Date
  newId(): string
  record(fact: CaseFact): void
  /** Says that this unit's writes concern no single case, such as counting tries. */
  upkeep(): void
}

export type CaseUseCase<Input, Outcome> = (work: CaseWork, input: Input) => Promise<Outcome>

export function caseTables<Name extends CaseTable>(db: CaseTransaction): Kysely<Pick<Tables, Name>> {
  return db as unknown as Kysely<Pick<Tables, Name>>
}
