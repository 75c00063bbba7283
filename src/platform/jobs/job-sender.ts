import { PgBoss, type Db } from 'pg-boss'
import { connectionConfig, type DatabaseAddress } from '#platform/database/connect.ts'
import type { LaterOptions } from '#platform/database/work.ts'

export interface JobSender {
  /** Writes a job through an open transaction, so it exists exactly when the change it belongs to does. */
  send(transaction: Db, queue: string, payload: object, options?: LaterOptions): Promise<void>
  stop(): Promise<void>
}

export async function startJobSender(address: DatabaseAddress): Promise<JobSender> {
  const boss = new PgBoss({
    ...(connectionConfig(address, 'upstream_app') as object),
    schema: 'jobs',
    max: 2,
    supervise: false,
    schedule: false,
    migrate: false,
    createSchema: false,
  })
  boss.on('error', () => {})
  await boss.start()
  return {
    send: async (transaction, queue, payload, options = {}) => {
      await boss.send(queue, payload, {
        db: transaction,
        ...(options.startAfter ? { startAfter: options.startAfter } : {}),
        ...(options.singletonKey ? { singletonKey: options.singletonKey } : {}),
        ...(options.singletonSeconds ? { singletonSeconds: options.singletonSeconds } : {}),
      })
    },
    stop: () => boss.stop({ graceful: false }),
  }
}
