import { readFileSync } from 'node:fs'
import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { listAdministrators } from '#features/accounts/accounts.reads.ts'
import { countOutbox } from '#features/mails/mails.reads.ts'
import { systemFailures } from './system.contract.ts'
import { countJobs, findLastBackup, readDatabaseFacts, type DatabaseFacts } from './system.store.ts'
import { warningsOf, type SystemFacts, type Warning } from './warnings.rules.ts'

const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

export interface SystemView extends SystemFacts {
  readonly version: string
  readonly node: string
  readonly database: DatabaseFacts
  readonly warnings: readonly Warning[]
}

/** Is it well? Counts and versions only: an administrator sees no name, no pair and no answer here. */
export async function readSystem(
  work: Work,
  { mailServer, publicUrl }: { mailServer: boolean; publicUrl: string },
): Promise<SystemView> {
  if (work.actor.kind !== 'account' || work.actor.role !== 'administrator')
    throw new Failure(systemFailures.notYours)
  const facts: SystemFacts = {
    mailServer,
    publicUrl,
    mails: await countOutbox(work),
    jobs: await countJobs(work.db),
    administrators: (await listAdministrators(work)).length,
    lastBackupAt: await findLastBackup(work.db),
  }
  return {
    ...facts,
    version: manifest.version,
    node: process.versions.node,
    database: await readDatabaseFacts(work.db),
    warnings: warningsOf(facts, work.now),
  }
}
