import { describe, expect } from 'vitest'
import { arrangeMatch } from '#testing/arrange-match.ts'
import { test as plainTest, type World } from '#testing/product-test.ts'
import { approveMatch } from '#features/match-runs/approve-match.ts'
import { putOnWaitingList } from '#features/match-runs/put-on-waiting-list.ts'
import { readUnmatched } from '#features/match-runs/read-unmatched.ts'
import { takeOffWaitingList } from '#features/match-runs/take-off-waiting-list.ts'
import { offerPartner } from './offer-partner.ts'
import { readNeeds } from './read-needs.ts'
import { readRematch } from './read-rematch.ts'

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
