import type { Kysely } from 'kysely'
import type { Actor } from '#contract/actor.ts'
import { newId } from '#contract/ids.ts'
import { jobsOf } from '#app/jobs.ts'
import { asAnswer } from '#features/mailed-links/as-answer.ts'
import { seededChance } from '#features/demo/seeded-chance.rules.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import type { Tables } from '#platform/database/tables.ts'
import type { UseCase } from '#platform/database/work.ts'
import type { Job, JobPayload } from '#platform/jobs/job-worker.ts'
import { readSettings } from '#platform/settings/settings.ts'
import { inLanes } from './in-lanes.ts'
import { throwAwaySealing } from './throw-away-sealing.ts'

/** As many as the tests' pool has connections. */
export const lanes = 4

/** Half a year in a minute: the product's own use cases and jobs on a real database, with a clock that jumps from one due job to the next. */
export interface VirtualTime {
  readonly machinery: Machinery
  readonly organisationId: string
  now(): Date
  run<Input, Outcome>(useCase: UseCase<Input, Outcome>, input: Input, actor?: Actor): Promise<Outcome>
  /** Lets time pass: every job that falls due until then runs at its own moment; those of one moment run beside each other, as with real workers. */
  passTo(moment: Date): Promise<void>
  /** How often each queue's job ran. */
  readonly ran: ReadonlyMap<string, number>
}

interface DueJob {
  readonly queue: string
  readonly payload: JobPayload
  readonly at: number
  readonly number: number
}

export function startVirtualTime({
  database,
  caseDatabase,
  organisationId,
  start,
  seed,
  environment,
}: {
  database: Kysely<Tables>
  caseDatabase: Kysely<Tables>
  organisationId: string
  start: Date
  seed: number
  environment: Readonly<Record<string, string>>
}): VirtualTime {
  let now = start
  const waiting = keepDueJobs()
  const bytes = seededBytes(seed)
  const machinery: Machinery = {
    database,
    clock: { now: () => now },
    chance: { bytes, newId: (at) => newId(at, (into) => (into.set(bytes(into.length)), into)) },
    sealing: throwAwaySealing,
    jobs: {
      send: (_transaction, queue, payload, { startAfter, singletonKey } = {}) => {
        const at = Math.max(now.getTime(), startAfter?.getTime() ?? 0)
        waiting.add({ queue, payload: payload as JobPayload, at }, singletonKey)
        return Promise.resolve()
      },
      stop: () => Promise.resolve(),
    },
  }
  const { clock, chance, sealing } = machinery
  const cases = { database: caseDatabase, clock, chance, sealing }
  const jobs = new Map<string, Job>(
    jobsOf(machinery, cases, readSettings({ ...environment })).map((job) => [job.name, job]),
  )
  const ran = new Map<string, number>()
  const signal = new AbortController().signal
  return {
    machinery,
    organisationId,
    now: () => now,
    ran,
    run: (useCase, input, actor = { kind: 'system' }) =>
      runUseCase(machinery, { organisationId, actor }, asAnswer(useCase), input),
    passTo: async (moment) => {
      for (let due = waiting.next(moment.getTime()); due.length > 0; due = waiting.next(moment.getTime())) {
        now = new Date(Math.max(now.getTime(), due[0]!.at))
        await inLanes(due, lanes, async ({ queue, payload }) => {
          const job = jobs.get(queue)
          if (!job) throw new Error(`Nobody works on the queue ${queue}.`)
          await job.handle(payload, { signal })
          ran.set(queue, (ran.get(queue) ?? 0) + 1)
        })
      }
      now = moment
    },
  }
}

/** A heap would be faster; a few thousand jobs wait at once, and they come nearly in order. */
function keepDueJobs() {
  const waiting: DueJob[] = []
  const keys = new Set<string>()
  let count = 0
  return {
    add(job: Omit<DueJob, 'number'>, key: string | undefined) {
      if (key !== undefined && keys.has(`${job.queue} ${key}`)) return
      if (key !== undefined) keys.add(`${job.queue} ${key}`)
      const entry = { ...job, number: (count += 1) }
      let place = waiting.length
      while (place > 0 && waiting[place - 1]!.at < entry.at) place -= 1
      while (place > 0 && waiting[place - 1]!.at === entry.at) place -= 1
      waiting.splice(place, 0, entry)
    },
    /** The jobs of the earliest moment due by then, the one queued first in front. */
    next(until: number): DueJob[] {
      const moment = waiting.at(-1)?.at
      if (moment === undefined || moment > until) return []
      const due: DueJob[] = []
      while (waiting.at(-1)?.at === moment) due.push(waiting.pop()!)
      return due
    },
  }
}

function seededBytes(seed: number): (count: number) => Uint8Array<ArrayBuffer> {
  const chance = seededChance(seed)
  let drawn = 0
  return (count) => Uint8Array.from({ length: count }, () => chance.below(256, (drawn += 1), 'bytes'))
}
