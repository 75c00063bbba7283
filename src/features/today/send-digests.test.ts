import { expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test } from '#testing/product-test.ts'
import { watchPair } from '#features/momentum/watch-pair.ts'
import { flagPairsBreakingRules } from '#features/pairs/flag-pairs-breaking-rules.ts'
import { sendDigests } from './send-digests.ts'
import { tellActsToday } from './tell-acts-today.ts'

const system = { actor: { kind: 'system' } } as const
const day = 86_400_000

test('each Monday the coordinators get the headline of Today as a mail, once', async ({ world }) => {
  const { pairId, programmeId, menteeId } = await arrangePair(world)
  await world.database
    .insertInto('accounts')
    .values({
      organisation_id: world.organisationId,
      account_id: '01890000-0000-7000-8000-0000000000aa',
      name: 'Hanna Brandt',
      address: 'hanna@example.org',
      roles: ['coordinator'],
      state: 'active',
      created_at: world.clock.now(),
    })
    .execute()
  await world.run(watchPair, { pairId }, system)
  const mails = () =>
    world.database.selectFrom('outgoing_mails').select(['key', 'content', 'not_before']).execute()
  world.clock.set(new Date('2026-06-09T03:00:00Z'))
  await world.run(sendDigests, undefined, system)
  expect(await mails()).toEqual([])
  world.clock.set(new Date('2026-06-08T03:00:00Z'))
  for (let twice = 0; twice < 2; twice += 1) await world.run(sendDigests, undefined, system)
  const sent = await mails()
  expect(sent).toHaveLength(1)
  expect(JSON.stringify(sent[0]!.content)).toContain(
    'The one pair is not meeting as agreed. Rising Voices, weekly summary',
  )

  // Somebody leaves: that acts today.
  await world.database
    .updateTable('people')
    .set({ left_on: '2026-06-01' })
    .where('person_id', '=', menteeId)
    .execute()
  world.clock.advance(day)
  await world.run(flagPairsBreakingRules, undefined, system)
  await world.run(tellActsToday, undefined, system)
  expect(JSON.stringify(await mails())).toContain('Acts today: one pair breaks a rule now')
  expect(programmeId).toBeTruthy()
})
