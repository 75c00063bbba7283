import { tables, type Transaction } from '#platform/database/work.ts'
import type { ChangeKind, EndCause, LeaveReason } from './pauses.contract.ts'
import type { Asker } from './pauses.policy.ts'

export type ChangeState = 'asked' | 'in-force' | 'done' | 'over' | 'undone'

export interface PairChange {
  readonly changeId: string
  readonly pairId: string
  readonly programmeId: string
  readonly kind: ChangeKind
  readonly askedBy: Asker | null
  readonly cause: EndCause | null
  readonly untilOn: string | null
  readonly reason: LeaveReason | null
  readonly askedAt: Date
  readonly takesEffectAt: Date
  readonly state: ChangeState
}

const own = (db: Transaction) => tables<'pair_changes'>(db)

export async function insertChange(
  db: Transaction,
  organisationId: string,
  change: PairChange,
): Promise<void> {
  await own(db)
    .insertInto('pair_changes')
    .values({
      organisation_id: organisationId,
      change_id: change.changeId,
      pair_id: change.pairId,
      programme_id: change.programmeId,
      kind: change.kind,
      asked_by: change.askedBy,
      cause: change.cause,
      until_on: change.untilOn,
      reason: change.reason,
      asked_at: change.askedAt,
      takes_effect_at: change.takesEffectAt,
      state: change.state,
    })
    .execute()
}

function select(db: Transaction, organisationId: string) {
  return own(db).selectFrom('pair_changes').selectAll().where('organisation_id', '=', organisationId)
}
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

function toChange(row: Row): PairChange {
  return {
    changeId: row.change_id,
    pairId: row.pair_id,
    programmeId: row.programme_id,
    kind: row.kind as ChangeKind,
    askedBy: row.asked_by as Asker | null,
    cause: row.cause as EndCause | null,
    untilOn: row.until_on,
    reason: row.reason as LeaveReason | null,
    askedAt: row.asked_at,
    takesEffectAt: row.takes_effect_at,
    state: row.state as ChangeState,
  }
}

export async function findChange(
  db: Transaction,
  organisationId: string,
  changeId: string,
): Promise<PairChange | undefined> {
  const row = await select(db, organisationId).where('change_id', '=', changeId).executeTakeFirst()
  return row && toChange(row)
}

/** Wishes that can still be taken back, and the pause in force. */
export async function listOpenChanges(
  db: Transaction,
  organisationId: string,
  pairId: string,
): Promise<PairChange[]> {
  const rows = await select(db, organisationId)
    .where('pair_id', '=', pairId)
    .where('state', 'in', ['asked', 'in-force'])
    .orderBy('asked_at')
    .execute()
  return rows.map(toChange)
}

export async function listPausesInForce(
  db: Transaction,
  organisationId: string,
  programmeId: string | null,
): Promise<PairChange[]> {
  const rows = await select(db, organisationId)
    .where('state', '=', 'in-force')
    .$if(programmeId !== null, (query) => query.where('programme_id', '=', programmeId!))
    .orderBy('until_on')
    .orderBy('change_id')
    .execute()
  return rows.map(toChange)
}

/** Says what became of a change. Whoever asked, and why, is gone with it. */
export async function saveChangeState(
  db: Transaction,
  organisationId: string,
  changeId: string,
  state: ChangeState,
  now: Date,
): Promise<void> {
  await own(db)
    .updateTable('pair_changes')
    .set({ state, settled_at: now, asked_by: null, reason: null })
    .where('organisation_id', '=', organisationId)
    .where('change_id', '=', changeId)
    .execute()
}
