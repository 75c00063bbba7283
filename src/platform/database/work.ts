import { sql, type Kysely } from 'kysely'
import type { Actor } from '#contract/actor.ts'
import type { Chance, Clock } from '#platform/clock/clock.ts'
import type { Sealing } from '#platform/sealing/sealing-keys.ts'
import type { Tables } from './tables.ts'

declare const handle: unique symbol

/** A transaction inside the walls of one organisation. Opaque on purpose: only a store opens it, with `tables`. */
export interface Transaction {
  readonly [handle]: never
}

/** A fact for the audit trail: ids and plain labels, never contents. */
export interface AuditFact {
  readonly action: string
  readonly subject: readonly [kind: string, id: string]
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>
}

/** A job written in the same transaction as the change that needs it. The payload holds ids only. */
export interface LaterOptions {
  readonly startAfter?: Date
  readonly singletonKey?: string
  /** For so long a second job with the same key is not queued. */
  readonly singletonSeconds?: number
}

/** What a use case is given: one transaction, who asks, and the ports for everything uncertain. */
export interface Work {
  readonly organisationId: string
  readonly actor: Actor
  readonly db: Transaction
  readonly clock: Clock
  readonly chance: Chance
  /** For what must stay closed to whoever holds a copy of the database; used through `#platform/sealing/seal.ts`. */
  readonly sealing: Sealing
  /** The moment of this unit of work. */
  readonly now: Date
  newId(): string
  record(fact: AuditFact): void
  /** Says that this unit's writes are upkeep nobody needs to trace, such as a session's last use. */
  upkeep(): void
  later(
    queue: string,
    payload: Readonly<Record<string, string | number | boolean | null>>,
    options?: LaterOptions,
  ): Promise<void>
}

export type UseCase<Input, Outcome> = (work: Work, input: Input) => Promise<Outcome>

/** Tables of the case room. Only `caseTables` opens them, on a connection that may. */
export type CaseTable = Extract<keyof Tables, 'cases' | `case_${string}`>

/** The tables a store works on. Another table does not compile. */
export function tables<Name extends Exclude<keyof Tables, CaseTable>>(
  db: Transaction,
): Kysely<Pick<Tables, Name>> {
  return db as unknown as Kysely<Pick<Tables, Name>>
}

export function asTransaction(db: Kysely<Tables>): Transaction {
  return db as unknown as Transaction
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** SET takes no parameters, hence the pattern. LOCAL: the wall falls with the transaction and cannot leak into the next. */
export function wallOf(organisationId: string): string {
  if (!uuid.test(organisationId)) throw new Error('An organisation id must be a uuid.')
  return `set local upstream.organisation = '${organisationId}'`
}

/** The wall of a transaction that is already open. */
export async function enterOrganisation(db: Kysely<Tables>, organisationId: string): Promise<void> {
  await sql.raw(wallOf(organisationId)).execute(db)
}
