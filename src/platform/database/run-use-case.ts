import type { Kysely } from 'kysely'
import { fromKysely } from 'pg-boss'
import { actorId, type Actor } from '#contract/actor.ts'
import type { Chance, Clock } from '#platform/clock/clock.ts'
import { appendEntries } from '#platform/audit/append-entries.ts'
import type { JobSender } from '#platform/jobs/job-sender.ts'
import type { Sealing } from '#platform/sealing/sealing-keys.ts'
import { inOrganisation, type AskLast } from './in-organisation.ts'
import { claimSubmission, keepOutcome } from './submissions.ts'
import type { Tables } from './tables.ts'
import { watchWrites } from './watch-writes.ts'
import { asTransaction, enterOrganisation, type AuditFact, type UseCase, type Work } from './work.ts'

export interface Machinery {
  readonly database: Kysely<Tables>
  readonly jobs: JobSender
  readonly clock: Clock
  readonly chance: Chance
  readonly sealing: Sealing
}

export interface Caller {
  readonly organisationId: string
  readonly actor: Actor
  /** Sent by the form or client: the same key twice is one submit and gets the first outcome again. */
  readonly submission?: string | undefined
}

/** Runs one use case in one transaction: walls up, audit written, jobs queued, all of it or nothing. */
export function runUseCase<Input, Outcome>(
  machinery: Machinery,
  caller: Caller,
  useCase: UseCase<Input, Outcome>,
  input: Input,
): Promise<Outcome> {
  return inOrganisation(machinery.database, caller.organisationId, (transaction, askLast) =>
    runWalled(machinery, { transaction, askLast }, caller, useCase, input),
  )
}

/** The same inside a transaction that is already open; tests use it to roll everything back. */
export async function runInside<Input, Outcome>(
  machinery: Omit<Machinery, 'database'>,
  transaction: Kysely<Tables>,
  caller: Caller,
  useCase: UseCase<Input, Outcome>,
  input: Input,
): Promise<Outcome> {
  await enterOrganisation(transaction, caller.organisationId)
  const askLast: AskLast = (statement) => transaction.executeQuery(statement)
  return runWalled(machinery, { transaction, askLast }, caller, useCase, input)
}

async function runWalled<Input, Outcome>(
  machinery: Omit<Machinery, 'database'>,
  { transaction, askLast }: { transaction: Kysely<Tables>; askLast: AskLast },
  caller: Caller,
  useCase: UseCase<Input, Outcome>,
  input: Input,
): Promise<Outcome> {
  const now = machinery.clock.now()
  if (caller.submission) {
    const earlier = await claimSubmission(
      asTransaction(transaction),
      caller.organisationId,
      caller.submission,
      // A key belongs to whoever sent it: a colleague's key is another key, not a way to their outcome.
      `${useCase.name} ${actorId(caller.actor) ?? caller.actor.kind}`,
      now,
    )
    if (earlier) return earlier.outcome as Outcome
  }
  const facts: AuditFact[] = []
  let upkeep = false
  const writes = watchWrites()
  const db = transaction.withPlugin(writes.plugin)
  const jobs = fromKysely(transaction)
  const work: Work = {
    organisationId: caller.organisationId,
    actor: caller.actor,
    db: asTransaction(db),
    clock: machinery.clock,
    chance: machinery.chance,
    sealing: machinery.sealing,
    now,
    newId: () => machinery.chance.newId(now),
    record: (fact) => void facts.push(fact),
    upkeep: () => void (upkeep = true),
    later: (queue, payload, options) =>
      machinery.jobs.send(jobs, queue, { ...payload, organisationId: caller.organisationId }, options),
  }
  const outcome = await useCase(work, input)
  if (writes.seen() && facts.length === 0 && !upkeep) {
    throw new Error(`${useCase.name} wrote to the database without an audit entry. Call work.record.`)
  }
  if (caller.submission) await keepOutcome(work.db, caller.organisationId, caller.submission, outcome)
  if (facts.length > 0) await askLast(appendEntries(work.db, caller.organisationId, caller.actor, now, facts))
  return outcome
}
