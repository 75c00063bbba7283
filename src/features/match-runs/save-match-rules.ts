import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { askBeside } from '#features/enrolments/ask-beside.ts'
import { rulesInForce } from './build-problem.ts'
import { editDraft } from './edit-draft.ts'
import type { MatchRules } from './match-rules.contract.ts'
import { askedBy, changeBetween } from './match-rules.rules.ts'
import { saveRules } from './match-rules.store.ts'
import { matchRunFailures as failures } from './match-runs.contract.ts'
import { mayRunMatches } from './match-runs.policy.ts'
import { readTable } from './read-table.ts'

/** Rules hold for the next run; runs that exist keep the rules they were solved with. */
export async function saveMatchRules(
  work: Work,
  { programmeId, rules }: { programmeId: string; rules: MatchRules },
): Promise<void> {
  if (!mayRunMatches(work.actor)) throw new Failure(failures.notYours)
  const { draft, entries, state } = await readTable(work, { programmeId })
  const by = work.actor.kind === 'account' ? work.actor.accountId : null
  await saveRules(work.db, work.organisationId, programmeId, rules, by, work.now)
  await askBeside(work, { programmeId, asked: askedBy(rules) })
  // What was saved is meant: a change an open draft still holds must not quietly outweigh it.
  const change = changeBetween(rulesInForce(rules, state.changes), rules)
  if (draft?.state === 'open' && Object.keys(change).length > 0) {
    await editDraft(work, {
      programmeId,
      seen: entries.at(-1)?.number ?? 0,
      edit: { kind: 'change-rules', change },
    })
  }
  work.record({ action: 'match-rules.saved', subject: ['programme', programmeId] })
}
