import type { Work } from '#platform/database/work.ts'
import { readRunPool } from './read-run-pool.ts'
import { isUnderWay } from './match-run.rules.ts'
import { askedWishes } from './match-runs.contract.ts'
import { findRun, findRunInput, saveInput } from './match-runs.store.ts'
import { readTable, readTablePairs } from './read-table.ts'
import { readStoredInput, toWishes, type StoredInput } from './run-input.contract.ts'
import { sha256, type SolveInput } from './solve-problem.ts'

/**
 * Gives the problem of a run. The first call takes the people as they are now and keeps them; every later one, after a crash,
 * gives the same again. Null: nothing is left to do.
 */
export async function openMatchRun(work: Work, { runId }: { runId: string }): Promise<SolveInput | null> {
  const run = await findRun(work.db, work.organisationId, runId)
  if (!run || !isUnderWay(run.state)) return null
  const kept = await findRunInput(work.db, work.organisationId, runId)
  if (kept) return toSolveInput(readStoredInput(kept), run.asOf ?? '')
  const pool = await readRunPool(work, { programmeId: run.programmeId })
  const table = await readTable(work, { programmeId: run.programmeId })
  const pairs = await readTablePairs(work, table)
  const input: StoredInput = {
    pool,
    rules: table.rules,
    asked: askedWishes.parse(run.asked),
    current: pairs.map(({ mentorId, menteeId }) => [mentorId, menteeId]),
  }
  const asOf = work.now.toISOString().slice(0, 10)
  const text = JSON.stringify(input)
  await saveInput(
    work.db,
    work.organisationId,
    runId,
    { text, sha256: sha256(pool), rules: table.rules, asOf },
    work.now,
  )
  work.record({
    action: 'match-run.started',
    subject: ['match-run', runId],
    detail: { people: pool.people.length },
  })
  return toSolveInput(input, asOf)
}

function toSolveInput(input: StoredInput, asOf: string): SolveInput {
  return { pool: input.pool, wishes: toWishes(input), asOf }
}
