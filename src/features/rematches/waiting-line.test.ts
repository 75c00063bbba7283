import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { arrangeMatch } from '#testing/arrange-match.ts'
import { test as plainTest, type World } from '#testing/product-test.ts'
import { approveMatch } from '#features/match-runs/approve-match.ts'
import { putOnWaitingList } from '#features/match-runs/put-on-waiting-list.ts'
import { readUnmatched } from '#features/match-runs/read-unmatched.ts'
import { takeOffWaitingList } from '#features/match-runs/take-off-waiting-list.ts'
import { movePair } from '#features/pairs/move-pair.ts'
import { lookForAllPlaces } from './look-for-all-places.ts'
import { lookForPlaces } from './look-for-places.ts'
import { offerPartner } from './offer-partner.ts'
import { readNeeds } from './read-needs.ts'
import { readRematch } from './read-rematch.ts'
import { listWithPlace } from './rematches.reads.ts'
import { undoOffer } from './undo-offer.ts'

/** Two mentors, three leaders, and a proposal on the table that leaves one leader out. */
const test = plainTest.extend<{ programmeId: string }>({
  programmeId: async ({ world }, use) => use(await arrangeMatch(world)),
})

async function endOne({ database, clock, organisationId }: World): Promise<string> {
  const pair = await database.selectFrom('pairs').selectAll().executeTakeFirstOrThrow()
  await database.updateTable('pairs').set({ state: 'exited' }).where('pair_id', '=', pair.pair_id).execute()
  await database
    .insertInto('pair_answers')
    .values({
      organisation_id: organisationId,
      pair_id: pair.pair_id,
      side: 'mentee',
      answer: 'no',
      reason: 'time',
      answered_at: clock.now(),
    })
    .execute()
  return pair.mentor_id
}

describe('whoever the match leaves out', () => {
  test('waits in line from the approval on, with the reason and the smallest change', async ({
    world,
    programmeId,
  }) => {
    const [left] = await world.run(readUnmatched, { programmeId })
    await world.run(approveMatch, { programmeId, reason: 'Seen.' })
    const { line } = await world.run(readNeeds, { programmeId })
    expect(line).toMatchObject([
      {
        personId: left!.personId,
        side: 'mentee',
        free: null,
        detail: { allowed: 2, suggestions: [{ kind: 'extra-place' }, {}] },
      },
    ])
  })

  test('is offered the place of a mentor whose leader said no, and leaves the line with it', async ({
    world,
    programmeId,
  }) => {
    await world.run(approveMatch, { programmeId, reason: 'Seen.' })
    const mentorId = await endOne(world)
    const { line } = await world.run(readNeeds, { programmeId })
    const mentor = await world.database
      .selectFrom('people')
      .select('full_name')
      .where('person_id', '=', mentorId)
      .executeTakeFirstOrThrow()
    expect(line[0]!.free).toMatchObject({ partner: mentor.full_name })
    const ask = { programmeId, personId: line[0]!.personId, side: 'mentee' as const }
    const { proposals } = await world.run(readRematch, { ...ask, pick: null })
    await world.run(offerPartner, { ...ask, pick: proposals[0]!.name })
    expect((await world.run(readNeeds, { programmeId })).line).toEqual([])
  })

  test('is told to the coordinator once a place is free, and no more when it is given away, with no word about why', async ({
    world,
    programmeId,
  }) => {
    const day = 86_400_000
    await world.run(approveMatch, { programmeId, reason: 'Seen.' })
    const look = () => world.run(lookForPlaces, { programmeId }, { actor: { kind: 'system' } })
    const told = () => world.run(listWithPlace, { programmeId })
    await look()
    expect(await told()).toEqual([])
    await endOne(world)
    await look()
    const since = world.clock.now()
    const { line } = await world.run(readNeeds, { programmeId })
    const { personId } = line[0]!
    expect(await told()).toEqual([{ personId, side: 'mentee', since }])
    world.clock.advance(day)
    await world.run(lookForAllPlaces, undefined, { actor: { kind: 'system' } })
    expect(await told()).toEqual([{ personId, side: 'mentee', since }])
    const ask = { programmeId, personId, side: 'mentee' as const }
    const { proposals } = await world.run(readRematch, { ...ask, pick: null })
    await world.run(offerPartner, { ...ask, pick: proposals[0]!.name })
    expect(await told()).toEqual([])
    await look()
    const kept = await world.database.selectFrom('match_waiting').select('free_since').execute()
    expect(kept.map(({ free_since }) => free_since)).toEqual([null])
    await world.run(undoOffer, ask)
    await look()
    expect(await told()).toEqual([{ personId, side: 'mentee', since: world.clock.now() }])
  })

  test('is looked at when a pair ends: the look is queued once for all that happens within a minute', async ({
    world,
    programmeId,
  }) => {
    await world.run(approveMatch, { programmeId, reason: 'Seen.' })
    const pairs = await world.database.selectFrom('pairs').select('pair_id').execute()
    await world.database.updateTable('pairs').set({ state: 'active' }).execute()
    for (const { pair_id } of pairs) await world.run(movePair, { pairId: pair_id, to: 'exited' })
    const { rows } = await sql<{
      data: object
    }>`select data from jobs.job where name = 'pairs.places'`.execute(world.database)
    expect(rows).toEqual([{ data: { organisationId: world.organisationId, programmeId } }])
  })

  test('can be put in line before, keeps the place in it, and can be taken off', async ({
    world,
    programmeId,
  }) => {
    await world.run(putOnWaitingList, { programmeId })
    const [first] = await world.run(readUnmatched, { programmeId })
    world.clock.advance(86_400_000)
    await world.run(putOnWaitingList, { programmeId })
    const [again] = await world.run(readUnmatched, { programmeId })
    expect(again!.waitingSince).toBe(first!.waitingSince)
    const person = { programmeId, personId: first!.personId, side: first!.side }
    await world.run(takeOffWaitingList, person)
    expect((await world.run(readUnmatched, { programmeId }))[0]!.waitingSince).toBeNull()
    await expect(world.run(takeOffWaitingList, person)).rejects.toMatchObject({
      code: 'match-runs.failure.notWaiting',
    })
  })
})
