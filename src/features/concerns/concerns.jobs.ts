import { fromKysely } from 'pg-boss'
import { runCaseUseCase } from '#platform/cases/run-case-use-case.ts'
import type { QueueDefinition } from '#platform/database/migrate.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import { asTransaction } from '#platform/database/work.ts'
import type { Job } from '#platform/jobs/job-worker.ts'
import { listCaseHandlers } from '#features/accounts/accounts.reads.ts'
import { listOrganisations } from '#features/organisations/organisations.reads.ts'
import { keepPromises } from './keep-promises.ts'
import { sendCaseMails, type CaseSender } from './send-case-mails.ts'

/** Runs every five minutes whether there is a case or not, so that it tells nobody anything; hence also its name. */
const rounds = { name: 'upkeep.rounds', retryLimit: 3, retryBackoff: true, expireInSeconds: 300 } as const
const every = 5 * 60_000

export const concernQueues: readonly QueueDefinition[] = [rounds]

export function concernJobs(sender: CaseSender): readonly Job[] {
  return [{ ...rounds, handle: () => makeRound(sender) }]
}

async function makeRound(sender: CaseSender): Promise<void> {
  const { machinery, cases } = sender
  await queueRounds(machinery)
  for (const organisationId of await listOrganisations(asTransaction(machinery.database))) {
    const caller = { organisationId, actor: { kind: 'system' } } as const
    const handlers = (await runUseCase(machinery, caller, listCaseHandlers, undefined)).map(
      ({ accountId }) => accountId,
    )
    await runCaseUseCase(cases, caller, keepPromises, { handlers })
    await sendCaseMails(sender, organisationId)
  }
}

/** Queues the coming round. The key names it, so however often this is asked there is one. */
export async function queueRounds({ database, jobs, clock }: Machinery): Promise<void> {
  const startAfter = new Date((Math.floor(clock.now().getTime() / every) + 1) * every)
  await jobs.send(
    fromKysely(database),
    rounds.name,
    {},
    { startAfter, singletonKey: startAfter.toISOString(), singletonSeconds: 7 * 86_400 },
  )
}
