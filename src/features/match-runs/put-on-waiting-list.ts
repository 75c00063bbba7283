import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { keepWaiting } from './keep-waiting.ts'
import { matchRunFailures as failures } from './match-runs.contract.ts'
import { readTable } from './read-table.ts'

/** Everybody without a partner stands in line from now on; whoever stood there already keeps their place. */
export async function putOnWaitingList(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<{ people: number }> {
  const table = await readTable(work, { programmeId })
  if (!table.run) throw new Failure(failures.noProposal)
  const people = await keepWaiting(work, { programmeId, table })
  work.record({ action: 'waiting-list.filled', subject: ['programme', programmeId], detail: { people } })
  return { people }
}
