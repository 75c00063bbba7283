import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { matchRunFailures as failures } from './match-runs.contract.ts'
import { mayRunMatches } from './match-runs.policy.ts'
import { removeWaiting } from './match-waiting.store.ts'
import type { WithoutPartner } from './without-partner.rules.ts'

/** Somebody waits no longer. They are told nothing, for they were told nothing when they were put in line. */
export async function takeOffWaitingList(
  work: Work,
  { programmeId, ...person }: WithoutPartner & { readonly programmeId: string },
): Promise<void> {
  if (!mayRunMatches(work.actor)) throw new Failure(failures.notYours)
  await readProgramme(work, { programmeId })
  if (!(await removeWaiting(work.db, work.organisationId, programmeId, person)))
    throw new Failure(failures.notWaiting)
  work.record({
    action: 'waiting-list.left',
    subject: ['person', person.personId],
    detail: { side: person.side },
  })
}
