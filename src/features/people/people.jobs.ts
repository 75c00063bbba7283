import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import type { QueueDefinition } from '#platform/database/migrate.ts'
import type { Job, JobPayload } from '#platform/jobs/job-worker.ts'
import { changePeople } from './change-people.ts'
import { checkPeopleImport } from './check-people-import.ts'
import type { PeopleChangeListener } from './people.reads.ts'
import { settleImport } from './settle-import.ts'

// A whole organisation takes minutes, a killed worker is noticed by its missing heartbeat within seconds.
const patient = { heartbeatSeconds: 10, expireInSeconds: 3600, retryLimit: 5 } as const

export const peopleQueues: readonly QueueDefinition[] = [
  { name: 'people.check-import', ...patient },
  { name: 'people.settle-import', ...patient },
  { name: 'people.apply-import', ...patient },
]

export function peopleJobs(machinery: Machinery, listeners: readonly PeopleChangeListener[]): readonly Job[] {
  const [check, settle, apply] = peopleQueues as [QueueDefinition, QueueDefinition, QueueDefinition]
  return [
    { ...check, handle: (payload, { signal }) => checkPeopleImport(machinery, target(payload), signal) },
    {
      ...settle,
      handle: (payload) => runUseCase(machinery, callerOf(payload), settleImport, target(payload)),
    },
    {
      ...apply,
      handle: async (payload) => {
        await runUseCase(machinery, callerOf(payload), changePeople, { ...target(payload), listeners })
      },
    },
  ]
}

function target({ organisationId, importId }: JobPayload): { organisationId: string; importId: string } {
  return { organisationId, importId: String(importId) }
}

function callerOf({ organisationId }: JobPayload) {
  return { organisationId, actor: { kind: 'system' } } as const
}
