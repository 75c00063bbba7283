import { join } from 'node:path'
import { startCluster } from '#platform/database/embedded-cluster.ts'
import { connect, type DatabaseAddress } from '#platform/database/connect.ts'
import { createEmbeddedDatabase } from '#platform/database/create-database.ts'
import { migrate } from '#platform/database/migrate.ts'
import type { Machinery } from '#platform/database/run-use-case.ts'
import { systemChance, systemClock } from '#platform/clock/clock.ts'
import { startJobSender } from '#platform/jobs/job-sender.ts'
import type { Settings } from '#platform/settings/settings.ts'
import { queues } from './jobs.ts'

/** The database and the ports, ready for use cases: what the web server, the worker and the command line all stand on. */
export interface Installation {
  readonly machinery: Machinery
  readonly address: DatabaseAddress
  close(): Promise<void>
}

export async function openInstallation(settings: Settings): Promise<Installation> {
  const { address, stop } = await openDatabase(settings)
  try {
    await migrate(address, queues)
    const database = connect(address, 'upstream_app')
    const jobs = await startJobSender(address)
    return {
      address,
      machinery: { database, jobs, clock: systemClock, chance: systemChance },
      close: async () => {
        await jobs.stop()
        await database.destroy()
        await stop()
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}

async function openDatabase(
  settings: Settings,
): Promise<{ address: DatabaseAddress; stop: () => Promise<void> }> {
  if (settings.DATABASE_URL)
    return { address: { kind: 'server', url: settings.DATABASE_URL }, stop: async () => {} }
  const cluster = await startCluster(join(settings.UPSTREAM_DATA, 'database'))
  const address = { kind: 'embedded', socketFolder: cluster.socketFolder, database: 'upstream' } as const
  await createEmbeddedDatabase(address)
  return { address, stop: () => cluster.stop() }
}
