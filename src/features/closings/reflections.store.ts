import { tables, type Transaction } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import type { GoalState, NextStep } from './closings.contract.ts'

export interface Reflection {
  readonly pairId: string
  readonly side: Side
  readonly goalState: GoalState | null
  readonly keyWrap: Buffer | null
  readonly commitment: Buffer | null
  readonly thanks: Buffer | null
  readonly thanksDeliveredAt: Date | null
  readonly quote: string | null
  readonly nextStep: NextStep | null
  readonly ambassador: boolean | null
  readonly steps: readonly string[]
  readonly finishedAt: Date | null
}

const own = (db: Transaction) => tables<'reflections'>(db)

function select(db: Transaction, organisationId: string) {
  return own(db).selectFrom('reflections').selectAll().where('organisation_id', '=', organisationId)
}
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

function toReflection(row: Row): Reflection {
  return {
    pairId: row.pair_id,
    side: row.side as Side,
    goalState: row.goal_state as GoalState | null,
    keyWrap: row.key_wrap,
    commitment: row.commitment,
    thanks: row.thanks,
    thanksDeliveredAt: row.thanks_delivered_at,
    quote: row.quote,
    nextStep: row.next_step as NextStep | null,
    ambassador: row.ambassador,
    steps: row.steps,
    finishedAt: row.finished_at,
  }
}

export async function findReflection(
  db: Transaction,
  organisationId: string,
  pairId: string,
  side: Side,
): Promise<Reflection | undefined> {
  const row = await select(db, organisationId)
    .where('pair_id', '=', pairId)
    .where('side', '=', side)
    .executeTakeFirst()
  return row && toReflection(row)
}

export async function listReflectionsOf(
  db: Transaction,
  organisationId: string,
  pairIds: readonly string[],
): Promise<Reflection[]> {
  if (pairIds.length === 0) return []
  const rows = await select(db, organisationId)
    .where('pair_id', 'in', [...pairIds])
    .orderBy('pair_id')
    .orderBy('side')
    .execute()
  return rows.map(toReflection)
}

export interface ReflectionChange {
  readonly goalState?: GoalState
  readonly keyWrap?: Buffer
  readonly commitment?: Buffer | null
  readonly thanks?: Buffer | null
  readonly thanksDeliveredAt?: Date
  /** The exact words that may be quoted, and when that was said; nothing takes the leave back. */
  readonly quote?: { readonly words: string; readonly at: Date } | null
  readonly nextStep?: NextStep
  readonly ambassador?: boolean
  readonly steps?: readonly string[]
  readonly finishedAt?: Date
}

export async function saveReflection(
  db: Transaction,
  organisationId: string,
  pairId: string,
  side: Side,
  change: ReflectionChange,
): Promise<void> {
  const columns = {
    ...(change.goalState === undefined ? {} : { goal_state: change.goalState }),
    ...(change.keyWrap === undefined ? {} : { key_wrap: change.keyWrap }),
    ...(change.commitment === undefined ? {} : { commitment: change.commitment }),
    ...(change.thanks === undefined ? {} : { thanks: change.thanks }),
    ...(change.thanksDeliveredAt === undefined ? {} : { thanks_delivered_at: change.thanksDeliveredAt }),
    ...(change.quote === undefined
      ? {}
      : { quote: change.quote?.words ?? null, quote_allowed_at: change.quote?.at ?? null }),
    ...(change.nextStep === undefined ? {} : { next_step: change.nextStep }),
    ...(change.ambassador === undefined ? {} : { ambassador: change.ambassador }),
    ...(change.steps === undefined ? {} : { steps: [...change.steps] }),
    ...(change.finishedAt === undefined ? {} : { finished_at: change.finishedAt }),
  }
  await own(db)
    .insertInto('reflections')
    .values({ organisation_id: organisationId, pair_id: pairId, side, ...columns })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'pair_id', 'side']).doUpdateSet(columns))
    .execute()
}
