import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'
import type { MatchRun, RunPurpose, RunState } from './match-run.rules.ts'

const db = (transaction: Transaction) => tables<'match_runs'>(transaction)
const columns = [
  'run_id',
  'programme_id',
  'number',
  'purpose',
  'base_run_id',
  'author_account_id',
  'state',
  'asked',
  'input_sha256',
  'rules',
  'as_of',
  'seed',
  'summary',
  'stats',
  'created_at',
  'started_at',
  'finished_at',
] as const

interface Row {
  run_id: string
  programme_id: string
  number: number
  purpose: string
  base_run_id: string | null
  author_account_id: string | null
  state: string
  asked: unknown
  input_sha256: string | null
  rules: unknown
  as_of: string | null
  seed: number
  summary: unknown
  stats: unknown
  created_at: Date
  started_at: Date | null
  finished_at: Date | null
}

function toRun(row: Row): MatchRun {
  return {
    runId: row.run_id,
    programmeId: row.programme_id,
    number: row.number,
    purpose: row.purpose as RunPurpose,
    baseRunId: row.base_run_id,
    authorAccountId: row.author_account_id,
    state: row.state as RunState,
    asked: row.asked,
    inputSha256: row.input_sha256,
    rules: row.rules,
    asOf: row.as_of,
    seed: row.seed,
    summary: row.summary,
    stats: row.stats,
    createdAt: row.created_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
  }
}

export async function insertRun(
  transaction: Transaction,
  organisationId: string,
  run: MatchRun,
): Promise<void> {
  await db(transaction)
    .insertInto('match_runs')
    .values({
      organisation_id: organisationId,
      run_id: run.runId,
      programme_id: run.programmeId,
      number: run.number,
      purpose: run.purpose,
      base_run_id: run.baseRunId,
      author_account_id: run.authorAccountId,
      state: run.state,
      asked: JSON.stringify(run.asked),
      seed: run.seed,
      created_at: run.createdAt,
    })
    .execute()
}

export async function findRun(
  transaction: Transaction,
  organisationId: string,
  runId: string,
): Promise<MatchRun | undefined> {
  const row = await db(transaction)
    .selectFrom('match_runs')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('run_id', '=', runId)
    .executeTakeFirst()
  return row && toRun(row)
}

export async function listRuns(
  transaction: Transaction,
  organisationId: string,
  programmeId: string,
  most: number,
): Promise<MatchRun[]> {
  const rows = await db(transaction)
    .selectFrom('match_runs')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .orderBy('number', 'desc')
    .limit(most)
    .execute()
  return rows.map(toRun)
}

export async function findRunInput(
  transaction: Transaction,
  organisationId: string,
  runId: string,
): Promise<unknown> {
  const row = await db(transaction)
    .selectFrom('match_runs')
    .select('input')
    .where('organisation_id', '=', organisationId)
    .where('run_id', '=', runId)
    .executeTakeFirst()
  return row?.input
}

/** Written once: a run that is started again finds its input here. */
export async function saveInput(
  transaction: Transaction,
  organisationId: string,
  runId: string,
  input: { readonly text: string; readonly sha256: string; readonly rules: unknown; readonly asOf: string },
  now: Date,
): Promise<void> {
  await db(transaction)
    .updateTable('match_runs')
    .set({
      state: 'solving',
      input: input.text,
      input_sha256: input.sha256,
      rules: JSON.stringify(input.rules),
      as_of: input.asOf,
      started_at: now,
    })
    .where('organisation_id', '=', organisationId)
    .where('run_id', '=', runId)
    .where('input', 'is', null)
    .execute()
}

/** How people described themselves was there to be worked with; what is kept of a finished run is its result, rules and proof. */
export async function forgetStyles(
  transaction: Transaction,
  organisationId: string,
  runId: string,
): Promise<void> {
  await db(transaction)
    .updateTable('match_runs')
    .set({
      input: sql`jsonb_set(input, '{pool,people}', (select jsonb_agg(person - 'style' order by place)
        from jsonb_array_elements(input #> '{pool,people}') with ordinality as listed (person, place)))`,
    })
    .where('organisation_id', '=', organisationId)
    .where('run_id', '=', runId)
    .where(sql<boolean>`input @? '$.pool.people[*].style'`)
    .execute()
}

/** True for the one caller who ends the run; a finished run never changes. */
export async function finishRun(
  transaction: Transaction,
  organisationId: string,
  runId: string,
  end: {
    readonly state: RunState
    readonly summary: unknown
    readonly certificate: unknown
    readonly stats: unknown
  },
  now: Date,
): Promise<boolean> {
  const row = await db(transaction)
    .updateTable('match_runs')
    .set({
      state: end.state,
      summary: end.summary === null ? null : JSON.stringify(end.summary),
      certificate: end.certificate === null ? null : JSON.stringify(end.certificate),
      stats: end.stats === null ? null : JSON.stringify(end.stats),
      finished_at: now,
    })
    .where('organisation_id', '=', organisationId)
    .where('run_id', '=', runId)
    .where('state', 'in', ['queued', 'solving'])
    .returning('run_id')
    .executeTakeFirst()
  return row !== undefined
}

export async function findCertificate(
  transaction: Transaction,
  organisationId: string,
  runId: string,
): Promise<unknown> {
  const row = await db(transaction)
    .selectFrom('match_runs')
    .select('certificate')
    .where('organisation_id', '=', organisationId)
    .where('run_id', '=', runId)
    .executeTakeFirst()
  return row?.certificate
}
