import { expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { bookSession } from '#features/sessions/book-session.ts'
import { listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import { askChange } from './ask-change.ts'
import { leaveAllPairs } from './leave-all-pairs.ts'

const system = { actor: { kind: 'system' } } as const
const states = (world: World) =>
  world.database.selectFrom('pairs').select(['pair_id', 'state']).orderBy('pair_id').execute()
const mails = (world: World) =>
  world.database.selectFrom('outgoing_mails').select(['person_id', 'content']).execute()

test('whoever leaves by a mail ends their pair at once: hours go, the other one reads the words of every early end', async ({
  world,
}) => {
  const { pairId, mentorId, menteeId, by } = await arrangePair(world)
  const other = await arrangePair(world, { number: 1, names: ['Tom Okafor', 'Petra Lind'] })
  const startsAt = new Date(world.clock.now().getTime() + 8 * 86_400_000)
  await world.run(
    bookSession,
    { pairId, kind: 'first', startsAt, minutes: 60, timeZone: 'Europe/London' },
    { actor: by('mentor') },
  )
  await world.run(leaveAllPairs, { personId: mentorId }, system)
  expect(await states(world)).toEqual([
    { pair_id: pairId, state: 'exited' },
    { pair_id: other.pairId, state: 'accepted' },
  ])
  expect(await world.run(listSessionsOfPair, { pairId })).toMatchObject([
    { state: 'cancelled', cancelledBy: 'programme' },
  ])
  const told = await mails(world)
  expect(told.map(({ person_id }) => person_id)).toEqual([menteeId])
  expect(JSON.stringify(told)).not.toContain('Amira')
  await world.run(leaveAllPairs, { personId: mentorId }, system)
  expect(await mails(world)).toHaveLength(1)
})

test('nothing kept says who it was, also not when they had just asked for a pause', async ({ world }) => {
  const { menteeId, by } = await arrangePair(world)
  await world.run(askChange, { pairId: null, kind: 'pause', length: 'open' }, { actor: by('mentee') })
  await world.run(leaveAllPairs, { personId: menteeId }, system)
  const rows = await world.database
    .selectFrom('pair_changes')
    .select(['kind', 'asked_by', 'cause', 'reason', 'state'])
    .orderBy('kind')
    .execute()
  const nobody = { asked_by: null, cause: null, reason: null }
  expect(rows).toEqual([
    { kind: 'end', ...nobody, state: 'done' },
    { kind: 'pause', ...nobody, state: 'undone' },
  ])
})

test('a pair nobody was told of yet ends without a mail', async ({ world }) => {
  const { mentorId } = await arrangePair(world, { state: 'proposed', signed: false })
  await world.run(leaveAllPairs, { personId: mentorId }, system)
  expect(await states(world)).toMatchObject([{ state: 'exited' }])
  expect(await mails(world)).toEqual([])
})
