import { describe, expect } from 'vitest'
import { sql } from 'kysely'
import { committingMachinery } from '#testing/committing-machinery.ts'
import { test } from '#testing/product-test.ts'
import { queueUpkeep, upkeepJobs } from './upkeep.jobs.ts'

describe('the nightly job', () => {
  test('is queued once a night however often it is asked for, and queues the night after when it runs', async ({
    pool,
    jobs,
  }) => {
    let now = new Date('2026-06-01T20:00:00Z')
    const machinery = committingMachinery({ pool, jobs }, { now: () => now })
    const queued = async () => {
      const { rows } = await sql<{ start_after: Date }>`
        select start_after from jobs.job where name = 'upkeep.nightly' order by start_after`.execute(pool)
      return rows.map((row) => row.start_after.toISOString())
    }
    await queueUpkeep(machinery)
    await queueUpkeep(machinery)
    expect(await queued()).toEqual(['2026-06-02T03:00:00.000Z'])
    now = new Date('2026-06-02T03:00:01Z')
    const [job] = upkeepJobs(machinery, [])
    await job!.handle({ organisationId: '' }, { signal: new AbortController().signal })
    expect(await queued()).toEqual(['2026-06-02T03:00:00.000Z', '2026-06-03T03:00:00.000Z'])
  })
})
