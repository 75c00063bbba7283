import { expect } from 'vitest'
import { startMailServer } from '#testing/mail-server.ts'
import { test } from '#testing/product-test.ts'
import { startVirtualTime } from '#testing/virtual-time.ts'
import { createOrganisation } from '#features/organisations/create-organisation.ts'
import { queueUpkeep } from '#features/upkeep/upkeep.jobs.ts'

const organisationId = '01890000-0000-7000-8000-00000000aaaa'

test('a clock that jumps runs every night of half a year once', async ({ pool, caseMachinery }) => {
  const mailbox = await startMailServer(() => 'accepts')
  const time = startVirtualTime({
    database: pool,
    caseDatabase: caseMachinery.database,
    organisationId,
    start: new Date('2026-06-01T09:00:00Z'),
    seed: 1,
    environment: { UPSTREAM_SMTP_URL: mailbox.url },
  })
  await time.run(createOrganisation, { name: 'Halvard & Wren', language: 'en', timeZone: 'Europe/London' })
  await queueUpkeep(time.machinery)
  await time.passTo(new Date('2026-12-01T09:00:00Z'))
  expect(time.ran.get('upkeep.nightly')).toBe(183)
  await mailbox.close()
})
