import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { askedWishes, matchRunFailures as failures } from './match-runs.contract.ts'
import { locksLetGo, pairKey } from './draft.rules.ts'
import { editDraft } from './edit-draft.ts'
import { findRun } from './match-runs.store.ts'
import { readComparison } from './read-comparison.ts'
import { readTable } from './read-table.ts'
import { listPairs } from './run-results.store.ts'

/** Puts a run on the table, whole or only the changes of some mentees together with all those they exchange mentors with. */
export async function adoptRun(
  work: Work,
  {
    programmeId,
    runId,
    table,
    menteeIds = [],
  }: {
    programmeId: string
    runId: string
    /** The mark of the table it was compared with. */
    table?: string
    menteeIds?: readonly string[]
  },
): Promise<{ number: number }> {
  const run = await findRun(work.db, work.organisationId, runId)
  if (!run || run.programmeId !== programmeId) throw new Failure(failures.runNotFound)
  if (run.state !== 'done') throw new Failure(failures.notDone)
  if (menteeIds.length === 0) {
    const { steps } = askedWishes.parse(run.asked)
    const pairs = await listPairs(work.db, work.organisationId, runId)
    const { state } = await readTable(work, { programmeId })
    const held = new Set(pairs.map(({ mentorId, menteeId }) => pairKey(mentorId, menteeId)))
    const lets = locksLetGo(state.locks, steps, held)
    return editDraft(work, { programmeId, table, edit: { kind: 'adopt', runId, steps, lets } })
  }
  const { parts } = await readComparison(work, { programmeId, runId })
  const wanted = parts.filter((part) => part.some(({ menteeId }) => menteeIds.includes(menteeId))).flat()
  if (wanted.length === 0) throw new Failure(failures.pairNotFound)
  return editDraft(work, {
    programmeId,
    table,
    edit: {
      kind: 'adopt-part',
      runId,
      remove: wanted.flatMap(({ menteeId, before }) =>
        before ? [[before.mentorId, menteeId] as [string, string]] : [],
      ),
      add: wanted.flatMap(({ menteeId, after }) =>
        after ? [[after.mentorId, menteeId] as [string, string]] : [],
      ),
    },
  })
}
