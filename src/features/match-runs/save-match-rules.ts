import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import type { MatchRules } from './match-rules.contract.ts'
import { saveRules } from './match-rules.store.ts'
import { matchRunFailures as failures } from './match-runs.contract.ts'
import { mayRunMatches } from './match-runs.policy.ts'

/** Rules hold for the next run; runs that exist keep the rules they were solved with. */
export async function saveMatchRules(
  work: Work,
  { programmeId, rules }: { programmeId: string; rules: MatchRules },
): Promise<void> {
  if (!mayRunMatches(work.actor)) throw new Failure(failures.notYours)
  await readProgramme(work, { programmeId })
  const by = work.actor.kind === 'account' ? work.actor.accountId : null
  await saveRules(work.db, work.organisationId, programmeId, rules, by, work.now)
  work.record({ action: 'match-rules.saved', subject: ['programme', programmeId] })
}
