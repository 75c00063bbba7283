import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startCluster } from '#platform/database/embedded-cluster.ts'
import { createEmbeddedDatabase } from '#platform/database/create-database.ts'
import { migrate } from '#platform/database/migrate.ts'
import { queues } from '#app/jobs.ts'

declare module 'vitest' {
  interface ProvidedContext {
    socketFolder: string
  }
}

/** A real PostgreSQL in memory for the whole run, migrated once; each test file gets a copy that is never dropped. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'upstream-test-'))
  const cluster = await startCluster(folder, { durable: false })
  const blueprint = { kind: 'embedded', socketFolder: cluster.socketFolder, database: 'blueprint' } as const
  await createEmbeddedDatabase(blueprint)
  await migrate(blueprint, queues)
  project.provide('socketFolder', cluster.socketFolder)
  return async () => {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
