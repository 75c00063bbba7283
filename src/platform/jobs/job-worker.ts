import { PgBoss } from 'pg-boss'
import { connectionConfig, type DatabaseAddress } from '#platform/database/connect.ts'
import type { QueueDefinition } from '#platform/database/migrate.ts'
import type { Log } from '#platform/log/log.ts'

export interface JobPayload {
  readonly organisationId: string
  readonly [field: string]: string | number | boolean | null
}

/** A queue and what is done with its jobs. Handlers are safe to repeat: a killed worker's job comes back. */
export interface Job extends QueueDefinition {
  readonly handle: (payload: JobPayload, context: { signal: AbortSignal }) => Promise<void>
  /** How many run at once in one process. */
  readonly atOnce?: number
}

export interface JobWorker {
  stop(): Promise<void>
}

export async function startJobWorker(
  address: DatabaseAddress,
  jobs: readonly Job[],
  log: Log,
): Promise<JobWorker> {
  const boss = new PgBoss({
    ...(connectionConfig(address, 'upstream_jobs') as object),
    schema: 'jobs',
    max: 6,
    migrate: false,
    createSchema: false,
    schedule: false,
    superviseIntervalSeconds: 1,
    monitorIntervalSeconds: 1,
  })
  boss.on('error', (error) => log.warn({ error }, 'job queue'))
  await boss.start()
  for (const job of jobs) {
    await boss.work<JobPayload>(
      job.name,
      {
        pollingIntervalSeconds: 0.5,
        batchSize: 1,
        localConcurrency: job.atOnce ?? 1,
        // While more is waiting, the next one is taken at once; without this two mails a turn would leave.
        burstWhenReadyExceeds: 1,
      },
      async ([entry]) => {
        if (!entry) return
        const started = performance.now()
        try {
          await job.handle(entry.data, { signal: entry.signal })
          log.info(
            { job: job.name, jobId: entry.id, ms: Math.round(performance.now() - started) },
            'job done',
          )
        } catch (error) {
          log.error({ job: job.name, jobId: entry.id, error }, 'job failed')
          throw error
        }
      },
    )
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 5000 }) }
}
