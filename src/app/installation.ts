import { join } from 'node:path'
import { startCluster } from '#platform/database/embedded-cluster.ts'
import { connect, type DatabaseAddress } from '#platform/database/connect.ts'
import { createEmbeddedDatabase } from '#platform/database/create-database.ts'
import { migrate } from '#platform/database/migrate.ts'
import type { CaseMachinery } from '#platform/cases/run-case-use-case.ts'
import type { Machinery } from '#platform/database/run-use-case.ts'
import { systemChance, systemClock } from '#platform/clock/clock.ts'
import { startJobSender } from '#platform/jobs/job-sender.ts'
import { keepSealingKeys, readSealingKeys, type Sealing } from '#platform/sealing/sealing-keys.ts'
import { listWrapKeys } from '#platform/sealing/list-wrap-keys.ts'
import { sealingKeyFile, type Settings } from '#platform/settings/settings.ts'
import { queues } from './jobs.ts'

/** The database and the ports, ready for use cases: what the web server, the worker and the command line all stand on. */
export interface Installation {
  readonly machinery: Machinery
  /** The case room's own way to the database. */
  readonly cases: CaseMachinery
  readonly address: DatabaseAddress
  close(): Promise<void>
}

export async function openInstallation(settings: Settings): Promise<Installation> {
  const { address, stop } = await openDatabase(settings)
  try {
    await migrate(address, queues)
    const database = connect(address, 'upstream_app')
    const caseDatabase = connect(address, 'upstream_cases', 3)
    const jobs = await startJobSender(address)
    const sealing = await openSealing(settings, address)
    return {
      address,
      machinery: { database, jobs, clock: systemClock, chance: systemChance, sealing },
      cases: { database: caseDatabase, clock: systemClock, chance: systemChance, sealing },
      close: async () => {
        await jobs.stop()
        await database.destroy()
        await caseDatabase.destroy()
        await stop()
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Where something is sealed already, a missing key is never replaced by a new one. */
async function openSealing(settings: Settings, address: DatabaseAddress): Promise<Sealing> {
  const file = sealingKeyFile(settings)
  const mayMake = readSealingKeys(file).length === 0 && (await listWrapKeys(address)).length === 0
  return keepSealingKeys(file, { mayMake })
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
